package dev.lathe.bindings;

import static dev.lathe.bindings.BindingsFiles.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Source;
import dev.lathe.schema.SchemaLocator;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BindingsLoaderTest {

    @Test
    void readsTypesAndCorrectionsInTheOrderOfTheFile() {
        Bindings bindings = read("""
                corrections:
                  - {at: /b, because: wrong, replace: true}
                  - {at: /a, because: wrong, replace: true}
                types:
                  /z: {name: Z}
                  /a~1b~0: {name: A}
                  "": {name: Root}
                """);

        assertThat(bindings.types().keySet()).containsExactly("/z", "/a~1b~0", "");
        assertThat(bindings.types().get("/a~1b~0").address()).isEqualTo("/a~1b~0");
        assertThat(bindings.corrections()).extracting(Correction::at).containsExactly("/b", "/a");
    }

    @Test
    void readsAFileThatSaysNothing() {
        assertThat(read("{}")).isEqualTo(Bindings.NONE);
        assertThat(read("{types: {}, corrections: []}")).isEqualTo(Bindings.NONE);
    }

    @Test
    void readsWhatIsNotThereAsNothing() {
        assertThat(type("{}"))
                .isEqualTo(new TypeBinding(
                        new Source("b.yaml", 2, 3, "/types/~1a"),
                        "/a",
                        null,
                        false,
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of()));
    }

    @Test
    void readsNames() {
        assertThat(type("{name: ErrorObject}").name()).isEqualTo("ErrorObject");
        assertThat(type("{name: schema}").name()).isEqualTo("schema");
        assertThat(type("{name: \u00c4rger$_2}").name()).isEqualTo("\u00c4rger$_2");
    }

    @Test
    void readsWhatIsShared() {
        assertThat(type("{shared: true}").shared()).isTrue();
        assertThat(type("{shared: false}").shared()).isFalse();
    }

    @Test
    void readsPredicates() {
        TypeBinding type = type("{predicates: {isOver: [failed, done], isNew: [\"\"]}}");

        assertThat(type.predicates())
                .containsExactly(
                        entry("isOver", new Values(at(21, "predicates/isOver"), List.of("failed", "done"))),
                        entry("isNew", new Values(at(45, "predicates/isNew"), List.of(""))));
    }

    @Test
    void readsTransitions() {
        TypeBinding type = type("{transitions: {working: [done, failed], done: []}}");

        assertThat(type.transitions())
                .containsExactly(
                        entry("working", new Values(at(22, "transitions/working"), List.of("done", "failed"))),
                        entry("done", new Values(at(47, "transitions/done"), List.of())));
    }

    @Test
    void readsDelegates() {
        TypeBinding type = type("{delegate: {status: [isOver, isNew]}}");

        assertThat(type.delegates())
                .containsExactly(
                        entry("status", new Delegate(at(19, "delegate/status"), "status", List.of("isOver", "isNew"))));
    }

    @Test
    void readsFactories() {
        TypeBinding type = type("{factories: {started: {description: Begins., parameters: [id, at], set:"
                + " {status: working, ttl: null, n: 1.50, on: true, off: false, empty: \"\", updated: {same: at}}}}}");

        Factory factory = type.factories().get("started");
        assertThat(factory.source()).isEqualTo(at(20, "factories/started"));
        assertThat(factory.description()).isEqualTo("Begins.");
        assertThat(factory.parameters()).containsExactly("id", "at");
        assertThat(factory.set())
                .containsExactly(
                        entry("status", new Factory.Literal(TextNode.valueOf("working"))),
                        entry("ttl", new Factory.Literal(NullNode.instance)),
                        entry("n", new Factory.Literal(JsonNodeFactory.instance.numberNode(new BigDecimal("1.50")))),
                        entry("on", new Factory.Literal(BooleanNode.TRUE)),
                        entry("off", new Factory.Literal(BooleanNode.FALSE)),
                        entry("empty", new Factory.Literal(TextNode.valueOf(""))),
                        entry("updated", new Factory.Same("at")));
    }

    @Test
    void readsAFactoryThatSaysNothing() {
        assertThat(type("{factories: {empty: {}}}").factories())
                .containsExactly(entry("empty", new Factory(at(20, "factories/empty"), List.of(), Map.of(), null)));
    }

    @Test
    void readsViews() {
        TypeBinding type =
                type("{views: {a: {of: at, as: instant}, b: {of: ttl, as: millis}, c: {of: at, plus: ttl}}}");

        assertThat(type.views())
                .containsExactly(
                        entry("a", new View.AsInstant(at(16, "views/a"), "at")),
                        entry("b", new View.AsMillis(at(42, "views/b"), "ttl")),
                        entry("c", new View.Plus(at(68, "views/c"), "at", "ttl")));
    }

    @Test
    void readsCorrectionsWithTheirPlaces() {
        Bindings bindings = read("""
                corrections:
                  - at: /$defs/A
                    because: a reason
                    replace: {type: [string, number]}
                """);

        Correction correction = bindings.corrections().get(0);
        assertThat(correction.at()).isEqualTo("/$defs/A");
        assertThat(correction.because()).isEqualTo("a reason");
        assertThat(correction.source()).isEqualTo(new Source("b.yaml", 2, 9, "/corrections/0/at"));
        assertThat(correction.replacement().json().toString()).isEqualTo("{\"type\":[\"string\",\"number\"]}");
        assertThat(correction.replacement().get("type").source().toString()).isEqualTo("b.yaml:4:21");
    }

    @Test
    void correctsWithAnyValueTheRootIncluded() {
        Bindings bindings = read("corrections: [{at: \"\", because: empty, replace: null}]");

        assertThat(bindings.corrections().get(0).at()).isEmpty();
        assertThat(bindings.corrections().get(0).replacement().json().isNull()).isTrue();
    }

    @Test
    void readsJsonByItsName() {
        Diagnostics diagnostics = new Diagnostics();
        byte[] content = "{\"types\": {\"/a\": {\"name\": \"A\"}}}".getBytes(StandardCharsets.UTF_8);

        Bindings bindings = BindingsLoader.load(content, "b.json", diagnostics);

        assertThat(diagnostics.all()).isEmpty();
        assertThat(bindings.types()).containsOnlyKeys("/a");
    }

    @Test
    void findsAFileByItsPath(@TempDir Path base) throws Exception {
        Files.writeString(base.resolve("b.yaml"), "types: {/a: {name: A}}");
        SchemaLocator locator = new SchemaLocator(base, getClass().getClassLoader());
        Diagnostics diagnostics = new Diagnostics();

        assertThat(BindingsLoader.load("b.yaml", locator, diagnostics).types()).containsOnlyKeys("/a");
        assertThat(diagnostics.all()).isEmpty();

        assertThat(BindingsLoader.load("none.yaml", locator, diagnostics)).isEqualTo(Bindings.NONE);
        assertThat(BindingsFiles.lines(diagnostics))
                .singleElement()
                .asString()
                .startsWith("none.yaml: error LATHE-001: there is no such file");
    }

    @Test
    void handsOutWhatNobodyCanChange() {
        Bindings bindings = read("""
                types:
                  /a:
                    predicates: {a: [x]}
                    transitions: {x: [y]}
                    delegate: {p: [b]}
                    factories: {c: {parameters: [p], set: {q: 1}}}
                    views: {d: {of: p, as: millis}}
                corrections: [{at: /a, because: x, replace: 1}]
                """);
        TypeBinding type = bindings.types().get("/a");

        assertThatThrownBy(bindings.types()::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(bindings.corrections()::clear).isInstanceOf(UnsupportedOperationException.class);
        for (Map<String, ?> entries :
                List.of(type.predicates(), type.transitions(), type.delegates(), type.factories(), type.views())) {
            assertThat(entries).hasSize(1);
            assertThatThrownBy(entries::clear).isInstanceOf(UnsupportedOperationException.class);
        }
        assertThatThrownBy(type.factories().get("c").set()::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    /** Reads what is bound to {@code /a}, which stands in line 2 from column 7 on. */
    private static TypeBinding type(String binding) {
        TypeBinding type = read("types:\n  /a: " + binding + "\n").types().get("/a");
        assertThat(type).isNotNull();
        return type;
    }

    private static Source at(int column, String pointer) {
        return new Source("b.yaml", 2, column, "/types/~1a/" + pointer);
    }
}
