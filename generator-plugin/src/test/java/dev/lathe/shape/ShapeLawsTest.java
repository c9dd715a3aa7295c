package dev.lathe.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.lathe.Seeds;
import dev.lathe.schema.Dialect;
import dev.lathe.schema.Keyword;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds for every schema. */
class ShapeLawsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<JsonNode> VALUES = values();

    @Property(seed = Seeds.OF_THE_BUILD, tries = 600)
    void acceptsWhateverTheSchemaAllows(@ForAll("schemas") String schema) throws Exception {
        Normalized normalized = Normalized.of(schema);
        Schema validator = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
        Acceptance acceptance = new Acceptance(normalized.shapes());
        for (JsonNode value : VALUES) {
            if (validator.validate(value).isEmpty()) {
                assertThat(acceptance.accepts(normalized.root(), value))
                        .as("%s as %s", value, Show.of(normalized.root()))
                        .isTrue();
            }
        }
    }

    @Property(seed = Seeds.OF_THE_BUILD, tries = 4000)
    void endsWithShapesOrFindingsWhateverItReads(@ForAll("trees") String tree, @ForAll Dialect dialect) {
        Normalized.find(tree, dialect).ifPresent(normalized -> {
            assertThat(normalized.shapes().named().keySet())
                    .containsAll(normalized.shapes().definitions());
            normalized
                    .shapes()
                    .named()
                    .values()
                    .forEach(shape -> assertThat(Show.of(shape)).isNotEmpty());
        });
    }

    @Property(seed = Seeds.OF_THE_BUILD, tries = 300)
    void isTheSameEveryTime(@ForAll("schemas") String schema) {
        assertThat(Normalized.of(schema)).isEqualTo(Normalized.of(schema));
    }

    @Property(seed = Seeds.OF_THE_BUILD, tries = 600)
    void keepsItsOwnContract(@ForAll("schemas") String schema) {
        ShapeContract.check(Normalized.of(schema).shapes());
    }

    @Provide
    Arbitrary<String> schemas() {
        Arbitrary<String> a = schema(1).map(inner -> "{\"type\": \"object\", \"properties\": {\"a\": " + inner + "}}");
        Arbitrary<String> b = Combinators.combine(schema(0), schema(2))
                .as((leaf, inner) -> "{\"anyOf\": [" + leaf + ", {\"type\": \"array\", \"items\": " + inner + "}]}");
        return Combinators.combine(schema(3), a, b)
                .as((root, first, second) ->
                        "{\"allOf\": [" + root + "], \"$defs\": {\"A\": " + first + ", \"B\": " + second + "}}");
    }

    private static Arbitrary<String> schema(int depth) {
        Arbitrary<String> leaf = Arbitraries.of(
                "true",
                "{}",
                "{\"type\": \"string\"}",
                "{\"type\": \"integer\"}",
                "{\"type\": \"number\"}",
                "{\"type\": \"null\"}",
                "{\"type\": [\"string\", \"null\"]}",
                "{\"type\": [\"object\", \"integer\", \"boolean\"]}",
                "{\"type\": [\"array\", \"string\"], \"minLength\": 1}",
                "{\"enum\": [\"x\", \"y\"]}",
                "{\"enum\": [\"x\", 1, null]}",
                "{\"enum\": [1, 2, 1.5]}",
                "{\"const\": \"x\"}",
                "{\"const\": 1}",
                "{\"const\": null}",
                "{\"const\": {\"a\": 1}}",
                "{\"minimum\": 2}",
                "{\"type\": \"object\", \"required\": [\"a\"]}",
                "{\"$ref\": \"#/$defs/A\"}",
                "{\"$ref\": \"#/$defs/B\"}");
        if (depth == 0) {
            return leaf.filter(text -> !text.contains("$ref"));
        }
        Arbitrary<String> inner = Arbitraries.lazy(() -> schema(depth - 1));
        Arbitrary<String> inners =
                inner.list().ofMinSize(1).ofMaxSize(3).map(list -> "[" + String.join(", ", list) + "]");
        Arbitrary<String> additional = Arbitraries.oneOf(Arbitraries.of("true", "false", "{}"), inner);
        Arbitrary<String> required = Arbitraries.of("[]", "[\"a\"]", "[\"a\", \"b\"]", "[\"c\"]");
        Arbitrary<String> object = Combinators.combine(inner, inner, additional, required)
                .as((a, b, others, names) -> "{\"type\": \"object\", \"properties\": {\"a\": " + a + ", \"b\": " + b
                        + "}, \"additionalProperties\": " + others + ", \"required\": " + names + "}");
        Arbitrary<String> open = Combinators.combine(inner, required)
                .as((a, names) ->
                        "{\"type\": \"object\", \"properties\": {\"a\": " + a + "}, \"required\": " + names + "}");
        Arbitrary<String> array = inner.map(items -> "{\"type\": \"array\", \"items\": " + items + "}");
        Arbitrary<String> tuple = Combinators.combine(inners, additional)
                .as((first, rest) -> "{\"type\": \"array\", \"prefixItems\": " + first + ", \"items\": " + rest + "}");
        Arbitrary<String> choice = Combinators.combine(Arbitraries.of("anyOf", "oneOf", "allOf"), inners)
                .as((keyword, arms) -> "{\"" + keyword + "\": " + arms + "}");
        Arbitrary<String> both = Combinators.combine(inner, Arbitraries.of("anyOf", "oneOf", "allOf"), inners)
                .as((schema, keyword, arms) -> schema.length() < 3 || !schema.startsWith("{")
                        ? schema
                        : schema.contains("\"" + keyword + "\"")
                                ? schema
                                : "{\"" + keyword + "\": " + arms + ", " + schema.substring(1));
        Arbitrary<String> reference = Combinators.combine(Arbitraries.of("A", "B"), required)
                .as((name, names) ->
                        "{\"$ref\": \"#/$defs/" + name + "\", \"required\": " + names + ", \"type\": \"object\"}");
        return Arbitraries.oneOf(List.of(leaf, object, open, array, tuple, choice, both, reference));
    }

    /** Objects with keywords for names, and anything at all for what they hold. */
    @Provide
    Arbitrary<String> trees() {
        return tree(4).map(tree -> tree.startsWith("{") ? tree : "{\"properties\": {\"a\": " + tree + "}}");
    }

    private static Arbitrary<String> tree(int depth) {
        Arbitrary<String> leaf = Arbitraries.of(
                "true",
                "false",
                "null",
                "0",
                "-1",
                "1.5",
                "1e300",
                "\"object\"",
                "\"string\"",
                "\"a\"",
                "[]",
                "{}",
                "[\"a\", \"b\"]",
                "[\"object\", \"null\"]",
                "{\"type\": \"object\"}",
                "{\"$ref\": \"#\"}");
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<String> inner = Arbitraries.lazy(() -> tree(depth - 1));
        Arbitrary<String> name = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.of(Keyword.class).map(Keyword::wireName)),
                Tuple.of(1, Arbitraries.of("a", "b", "x-c", "typ")));
        Arbitrary<String> object = Combinators.combine(
                        name.list().uniqueElements().ofMinSize(1).ofMaxSize(4),
                        inner.list().ofSize(4))
                .as((names, values) -> IntStream.range(0, names.size())
                        .mapToObj(i -> "\"" + names.get(i) + "\": " + values.get(i))
                        .collect(Collectors.joining(", ", "{", "}")));
        Arbitrary<String> array = inner.list().ofMaxSize(3).map(list -> "[" + String.join(", ", list) + "]");
        return Arbitraries.frequencyOf(Tuple.of(2, leaf), Tuple.of(5, object), Tuple.of(2, array));
    }

    private static List<JsonNode> values() {
        List<String> texts = new ArrayList<>(List.of(
                "null", "true", "1", "2", "1.0", "1.5", "\"\"", "\"x\"", "\"y\"", "\"z\"", "[]", "{}", "[1]",
                "[null]"));
        List<String> scalars = List.of("null", "true", "1", "1.5", "\"x\"", "\"z\"", "[1]", "{}", "{\"a\": 1}");
        for (String a : scalars) {
            texts.add("{\"a\": " + a + "}");
            texts.add("{\"c\": " + a + "}");
            texts.add("[" + a + ", " + a + "]");
            texts.add("{\"a\": [" + a + "]}");
            texts.add("{\"a\": {\"a\": " + a + ", \"b\": " + a + "}}");
            for (String b : scalars) {
                texts.add("{\"a\": " + a + ", \"b\": " + b + "}");
                texts.add("{\"a\": " + a + ", \"b\": " + b + ", \"c\": 1}");
            }
        }
        return texts.stream().map(ShapeLawsTest::read).toList();
    }

    private static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
