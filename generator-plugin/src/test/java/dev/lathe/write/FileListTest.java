package dev.lathe.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.Seeds;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FileListTest {
    private static final String A = "a".repeat(64);
    private static final String B = "b".repeat(64);

    @Property(seed = Seeds.OF_THE_BUILD)
    void isReadAsItWasWritten(@ForAll("lists") Map<String, String> digests) {
        FileList list = new FileList(digests);

        assertThat(FileList.parse(list.toBytes())).isEqualTo(list);
    }

    /** Every path that a file may have, those with odd characters included. */
    @Provide
    Arbitrary<Map<String, String>> lists() {
        Arbitrary<String> parts = Arbitraries.oneOf(
                Arbitraries.strings().ofMinLength(1).ofMaxLength(5),
                Arbitraries.strings()
                        .withChars(" .a/\u2028\u2029\u00a0\u3000\ufeffé")
                        .ofMinLength(1));
        Arbitrary<String> paths = parts.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(p -> String.join("/", p))
                .filter(p -> SafePaths.fault(p) == null);
        Arbitrary<String> digests =
                Arbitraries.strings().withChars("0123456789abcdef").ofLength(64);
        return Arbitraries.maps(paths, digests).ofMaxSize(5);
    }

    @Example
    void isALineAFileInAlphabeticalOrder() {
        FileList list = new FileList(Map.of("b/C.java", A, "a/Z.java", B, "B.java", A));

        assertThat(new String(list.toBytes(), StandardCharsets.UTF_8))
                .isEqualTo(A + "  B.java\n" + B + "  a/Z.java\n" + A + "  b/C.java\n");
    }

    @Example
    void isEmptyWhereThereIsNothing() {
        assertThat(FileList.parse(new byte[0])).isEqualTo(FileList.EMPTY);
    }

    @Example
    void takesTheLaterWhereTwoListsHaveAFile() {
        FileList both = new FileList(Map.of("x", A, "y", A)).and(new FileList(Map.of("y", B, "z", B)));

        assertThat(both.digests()).isEqualTo(Map.of("x", A, "y", B, "z", B));
    }
}
