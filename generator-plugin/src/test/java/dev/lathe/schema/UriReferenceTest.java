package dev.lathe.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UriReferenceTest {

    /** From RFC 3986, section 5.4, less what is about fragments and about parameters. */
    @ParameterizedTest
    @CsvSource({
        "g:h, g:h",
        "g, http://a/b/c/g",
        "./g, http://a/b/c/g",
        "g/, http://a/b/c/g/",
        "/g, http://a/g",
        "//g, http://g",
        "?y, http://a/b/c/d;p?y",
        "g?y, http://a/b/c/g?y",
        "'', http://a/b/c/d;p?q",
        "., http://a/b/c/",
        "./, http://a/b/c/",
        ".., http://a/b/",
        "../, http://a/b/",
        "../g, http://a/b/g",
        "../.., http://a/",
        "../../, http://a/",
        "../../g, http://a/g",
        "../../../g, http://a/g",
        "/./g, http://a/g",
        "/../g, http://a/g",
        "g., http://a/b/c/g.",
        "..g, http://a/b/c/..g",
        "./../g, http://a/b/g",
        "./g/., http://a/b/c/g/",
        "g/../h, http://a/b/c/h"
    })
    void resolvesAsTheStandardSays(String reference, String expected) {
        UriReference base = UriReference.parse("http://a/b/c/d;p?q");

        assertThat(base.resolve(UriReference.parse(reference)).document()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "schema.json, other.json, other.json",
        "schema.json, ../schema.json, ../schema.json",
        "a/schema.json, ../schema.json, schema.json",
        "../a/schema.json, ../../b.json, ../../b.json",
        "urn:example:a, '', urn:example:a",
        "http://a, b, http://a/b"
    })
    void resolvesAgainstPathsAndNames(String base, String reference, String expected) {
        assertThat(UriReference.parse(base)
                        .resolve(UriReference.parse(reference))
                        .document())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"a#b%20c, b c", "a#b+c, b+c", "a#100%, 100%", "a, ''", "#%E2%82%AC, €"})
    void decodesTheFragment(String reference, String fragment) {
        assertThat(UriReference.parse(reference).fragment()).isEqualTo(fragment);
    }
}
