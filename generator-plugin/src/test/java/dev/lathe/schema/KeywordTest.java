package dev.lathe.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.diagnostics.Diagnostics;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compares the table with the dialects' own schemas, which the validator's jar holds. */
class KeywordTest {
    private static final Map<Dialect, List<String>> META_SCHEMAS = Map.of(
            Dialect.DRAFT_04, List.of("draft-04/schema"),
            Dialect.DRAFT_06, List.of("draft-06/schema"),
            Dialect.DRAFT_07, List.of("draft-07/schema"),
            Dialect.DRAFT_2019_09,
                    vocabularies("draft/2019-09", "core", "applicator", "validation", "meta-data", "format", "content"),
            Dialect.DRAFT_2020_12,
                    vocabularies(
                            "draft/2020-12",
                            "core",
                            "applicator",
                            "unevaluated",
                            "validation",
                            "meta-data",
                            "format-annotation",
                            "content"));

    /** What the meta-schemas do not list, although their specifications have it. */
    private static final Map<Dialect, Set<String>> UNLISTED =
            Map.of(Dialect.DRAFT_04, Set.of("$ref"), Dialect.DRAFT_07, Set.of("writeOnly"));

    /** What later meta-schemas list as superseded only, in order to be read. */
    private static final Set<String> SUPERSEDED = Set.of("$recursiveAnchor", "$recursiveRef");

    @ParameterizedTest
    @EnumSource
    void hasTheKeywordsThatTheDialectsOwnSchemaHas(Dialect dialect) {
        Set<String> expected = new TreeSet<>(UNLISTED.getOrDefault(dialect, Set.of()));
        metaProperties(dialect)
                .forEach(properties -> expected.addAll(properties.members().keySet()));
        if (dialect == Dialect.DRAFT_2020_12) {
            expected.removeAll(SUPERSEDED);
        }

        Set<String> actual = Arrays.stream(Keyword.values())
                .filter(keyword -> keyword.isIn(dialect))
                .map(Keyword::wireName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(actual).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void knowsWhereTheDialectsOwnSchemaHasSchemas(Dialect dialect) {
        Set<String> expected = new LinkedHashSet<>();
        Set<String> actual = new LinkedHashSet<>();
        metaProperties(dialect)
                .forEach(properties -> properties.members().forEach((name, member) -> {
                    if (isAboutSchemas(member.value())) {
                        expected.add(name);
                    }
                    Keyword.named(name, dialect)
                            .filter(keyword -> keyword.holds() != Keyword.Holds.NO_SCHEMA)
                            .ifPresent(keyword -> actual.add(name));
                }));

        assertThat(expected).isNotEmpty();
        assertThat(actual).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void findsItsKeywordsByName(Dialect dialect) {
        for (Keyword keyword : Keyword.values()) {
            assertThat(Keyword.named(keyword.wireName(), dialect)
                            .filter(keyword::equals)
                            .isPresent())
                    .as(keyword.name())
                    .isEqualTo(keyword.isIn(dialect));
        }
    }

    /** Whether the meta-schema of a keyword refers to the meta-schema as a whole. */
    private static boolean isAboutSchemas(SchemaNode node) {
        boolean here = Stream.of("$ref", "$recursiveRef", "$dynamicRef")
                .map(node::get)
                .anyMatch(ref -> ref != null
                        && Set.of("#", "#meta", "#/definitions/schemaArray", "#/$defs/schemaArray")
                                .contains(ref.json().asText()));
        return here
                || node.members().values().stream().anyMatch(member -> isAboutSchemas(member.value()))
                || node.elements().stream().anyMatch(KeywordTest::isAboutSchemas);
    }

    private static Stream<SchemaNode> metaProperties(Dialect dialect) {
        return META_SCHEMAS.get(dialect).stream().map(name -> {
            Diagnostics diagnostics = new Diagnostics();
            SchemaLocator locator = new SchemaLocator(java.nio.file.Path.of(""), KeywordTest.class.getClassLoader());
            SchemaDocument document = SchemaLoader.load("classpath:" + name, locator, Limits.DEFAULT, diagnostics);
            assertThat(diagnostics.all()).isEmpty();
            return document.root().get("properties");
        });
    }

    private static List<String> vocabularies(String dialect, String... names) {
        return Stream.concat(Stream.of("schema"), Arrays.stream(names).map(name -> "meta/" + name))
                .map(name -> dialect + "/" + name)
                .toList();
    }
}
