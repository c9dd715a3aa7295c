package dev.lathe.signature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.diagnostics.Diagnostic;
import dev.lathe.diagnostics.Diagnostics;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class SignatureReaderTest {

    @Test
    void seesWhatCallersSee() {
        TypeSignature type = only("""
                package p;
                import java.util.List;
                public final class Task implements Comparable<Task> {
                    public static final int MOST = 1;
                    private int hidden;
                    Task() {}
                    public @Nullable List<String> tags() { return null; }
                    void internal() {}
                }
                """);

        assertThat(type.text()).isEqualTo("final class Task : Comparable<Task>");
        assertThat(type.members().values())
                .extracting(MemberSignature::text)
                .containsExactly("static int MOST", "@Nullable List<String> tags()");
    }

    @Test
    void givesAClassWithoutAConstructorThatOfTheLanguage() {
        assertThat(only("package p; public class Task {}").members()).containsOnlyKeys("Task[]");
    }

    @Test
    void givesARecordItsAccessorsAndItsConstructor() {
        assertThat(only("package p; public record Point(int x, int y) {}").members())
                .containsOnlyKeys("Point[int, int]", "x[]", "y[]");
    }

    @Test
    void takesWhatAnInterfaceDeclaresForPublic() {
        SortedMap<String, TypeSignature> types = read(
                "package p; public sealed interface Figure { int area(); record Square(int side) implements Figure {} }");

        assertThat(types).containsOnlyKeys("p.Figure", "p.Figure.Square");
        assertThat(types.get("p.Figure").members()).containsOnlyKeys("area[]");
    }

    @Test
    void knowsANestedTypeFromAnotherOfTheSameName() {
        String nested =
                "package p; public final class Task { private Task() {} public Params params() { return null; } public static final class Params { private Params() {} } }";
        String apart =
                "package p; public final class Task { private Task() {} public Params params() { return null; } }";

        assertThat(result(read(nested))).isEqualTo("Task.Params");
        assertThat(result(read(apart))).isEqualTo("Params");
    }

    private static String result(SortedMap<String, TypeSignature> types) {
        return types.get("p.Task").members().get("params[]").result();
    }

    @Test
    void writesATypeTheSameWhetherItIsImportedOrNot() {
        String imported = "package p; import java.time.Instant; public interface Clock { Instant now(); }";
        String qualified = "package p; public interface Clock { java.time.Instant now(); }";

        assertThat(only(imported).members().get("now[]").result())
                .isEqualTo("java.time.Instant")
                .isEqualTo(only(qualified).members().get("now[]").result());
    }

    @Test
    void tellsWhereASourceIsNoJava() {
        Diagnostics diagnostics = new Diagnostics();

        SignatureReader.read(Map.of("p/Task.java", "package p;\npublic clas Task {}"), diagnostics);

        assertThat(diagnostics.all())
                .extracting(Diagnostic::toString)
                .first()
                .asString()
                .startsWith("p/Task.java:2:8: error LATHE-001: ");
    }

    private static TypeSignature only(String source) {
        return read(source).values().iterator().next();
    }

    private static SortedMap<String, TypeSignature> read(String source) {
        Diagnostics diagnostics = new Diagnostics();
        SortedMap<String, TypeSignature> types = SignatureReader.read(Map.of("p/Source.java", source), diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        return types;
    }
}
