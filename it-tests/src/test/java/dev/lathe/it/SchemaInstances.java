package dev.lathe.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** JSON values that a schema describes, made from the schema itself. */
final class SchemaInstances {
    /** How many values make it as good as sure that every definition has had its turn, some twenty times. */
    static final int TRIES = 20 * 145;

    private static final int DEPTH = 6;

    private final Ingredients ingredients;
    private final Map<Place, Arbitrary<JsonNode>> ready = new HashMap<>();

    /** A definition, and how deep what it describes may still be. */
    private record Place(String definition, int depth) {}

    SchemaInstances(Ingredients ingredients) {
        this.ingredients = ingredients;
    }

    /** Values of all definitions, each as often as the other. */
    Arbitrary<Sample> samples() {
        return Arbitraries.of(Schema.definitions())
                .flatMap(
                        definition -> of(definition).map(json -> new Sample(definition, "made from the schema", json)));
    }

    /** Values of a definition. */
    Arbitrary<JsonNode> of(String definition) {
        return of(definition, DEPTH);
    }

    private Arbitrary<JsonNode> of(String definition, int depth) {
        Place place = new Place(definition, depth);
        Arbitrary<JsonNode> known = ready.get(place);
        if (known == null) {
            known = new Ready<>(of(Schema.definition(definition), depth));
            ready.put(place, known);
        }
        return known;
    }

    private Arbitrary<JsonNode> of(JsonNode schema, int depth) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? written(schema, depth) : of(FlatSchema.definition(reference), depth);
    }

    private Arbitrary<JsonNode> written(JsonNode schema, int depth) {
        ObjectNode flat = FlatSchema.of(schema);
        if (flat.has("const")) {
            return Arbitraries.just(flat.path("const"));
        }
        if (flat.has("enum")) {
            return enumerated(flat.path("enum"));
        }
        if (flat.has("anyOf")) {
            return union(flat.path("anyOf"), depth);
        }
        if (!flat.has("type")) {
            return ingredients.untyped();
        }
        JsonNode type = flat.path("type");
        return type.isArray() ? ofTypes(type, flat, depth) : ofType(type.asText(), flat, depth);
    }

    private Arbitrary<JsonNode> enumerated(JsonNode values) {
        Arbitrary<JsonNode> known = Arbitraries.of(values.valueStream().toList());
        return ingredients.isOfTomorrow() ? Arbitraries.oneOf(known, Tomorrow.values()) : known;
    }

    private Arbitrary<JsonNode> union(JsonNode arms, int depth) {
        List<Arbitrary<JsonNode>> known =
                arms.valueStream().map(arm -> of(arm, depth)).toList();
        Arbitrary<JsonNode> any = Arbitraries.oneOf(known);
        return ingredients.isOfTomorrow()
                ? Arbitraries.frequencyOf(Tuple.of(2, any), Tuple.of(1, any.map(json -> Tomorrow.arm(arms, json))))
                : any;
    }

    private Arbitrary<JsonNode> ofTypes(JsonNode types, ObjectNode flat, int depth) {
        boolean isUnion = types.valueStream()
                        .filter(type -> !type.asText().equals("null"))
                        .count()
                > 1;
        List<Arbitrary<JsonNode>> each = types.valueStream()
                .map(type -> isUnion && type.asText().equals("integer")
                        ? ingredients.ids()
                        : ofType(type.asText(), flat, depth))
                .toList();
        Arbitrary<JsonNode> any = Arbitraries.oneOf(each);
        return ingredients.isOfTomorrow() && isUnion
                ? Arbitraries.frequencyOf(Tuple.of(3, any), Tuple.of(1, Tomorrow.scalars()))
                : any;
    }

    private Arbitrary<JsonNode> ofType(String type, ObjectNode flat, int depth) {
        return switch (type) {
            case "object" -> object(flat, depth);
            case "array" -> array(flat, depth);
            case "string" ->
                ingredients.texts().apply(flat.path("format").asText("")).map(TextNode::valueOf);
            case "integer" -> Numbers.integers();
            case "number" ->
                Numbers.doubles(
                        flat.path("minimum").asDouble(-Double.MAX_VALUE),
                        flat.path("maximum").asDouble(Double.MAX_VALUE));
            case "boolean" -> Arbitraries.of(true, false).map(BooleanNode::valueOf);
            case "null" -> Arbitraries.just(NullNode.getInstance());
            default -> throw new IllegalArgumentException("no such type: " + type);
        };
    }

    private Arbitrary<JsonNode> array(ObjectNode flat, int depth) {
        return of(flat.path("items"), depth - 1)
                .list()
                .ofMaxSize(depth > 0 ? ingredients.size() : 0)
                .map(items -> Json.MAPPER.createArrayNode().addAll(items));
    }

    private Arbitrary<JsonNode> object(ObjectNode flat, int depth) {
        List<String> names = new ArrayList<>();
        List<Arbitrary<JsonNode>> values = new ArrayList<>();
        Set<String> required =
                flat.path("required").valueStream().map(JsonNode::asText).collect(Collectors.toSet());
        for (Map.Entry<String, JsonNode> property : flat.path("properties").properties()) {
            boolean isRequired = required.contains(property.getKey());
            if (isRequired || depth > 0) {
                Arbitrary<JsonNode> value = of(property.getValue(), depth - 1);
                names.add(property.getKey());
                values.add(isRequired ? value : sometimes(ingredients.optional(), value, MissingNode.getInstance()));
            }
        }
        return Combinators.combine(Combinators.combine(values).as(v -> v), additional(flat, depth))
                .as((own, more) -> object(names, own, more));
    }

    private Arbitrary<Map<String, JsonNode>> additional(ObjectNode flat, int depth) {
        Map<String, JsonNode> none = Map.of();
        JsonNode schema = flat.path("additionalProperties");
        boolean isMap = !flat.path("properties").properties().iterator().hasNext();
        if (schema.isBoolean() && !schema.booleanValue() || depth <= 0) {
            return Arbitraries.just(none);
        }
        int most = isMap ? ingredients.size() : 2;
        Arbitrary<Map<String, JsonNode>> some = Arbitraries.maps(
                        ingredients
                                .names()
                                .filter(name -> !flat.path("properties").has(name)),
                        schema.size() == 0 ? ingredients.untyped() : of(schema, depth - 1))
                .ofMinSize(Math.min(1, most))
                .ofMaxSize(most);
        return sometimes(isMap ? 8 : ingredients.additional(), some, none);
    }

    private static <T> Arbitrary<T> sometimes(int inTen, Arbitrary<T> some, T otherwise) {
        return inTen == 10
                ? some
                : Arbitraries.frequencyOf(Tuple.of(inTen, some), Tuple.of(10 - inTen, Arbitraries.just(otherwise)));
    }

    private static JsonNode object(List<String> names, List<JsonNode> values, Map<String, JsonNode> more) {
        ObjectNode object = Json.MAPPER.createObjectNode();
        for (int i = 0; i < names.size(); i++) {
            if (!values.get(i).isMissingNode()) {
                object.set(names.get(i), values.get(i));
            }
        }
        return object.setAll(more);
    }
}
