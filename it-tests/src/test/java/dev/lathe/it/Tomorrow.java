package dev.lathe.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Values that a later revision of the protocol may know. */
final class Tomorrow {
    private Tomorrow() {}

    /** Values for enums. */
    static Arbitrary<JsonNode> values() {
        return Arbitraries.of("example/tomorrow", "Working", "", "\uD83D\uDEF3", "\uD83D")
                .map(TextNode::valueOf);
    }

    /** Values for unions of scalars. */
    static Arbitrary<JsonNode> scalars() {
        return Arbitraries.of("1.50", "true", "[]", "{\"id\": 7.10}").map(Json::tree);
    }

    /** The same value with a discriminator that none of a union's arms has; where the union has none, as it is. */
    static JsonNode arm(JsonNode arms, JsonNode arm) {
        List<String> discriminators = discriminators(arms);
        if (discriminators.isEmpty() || !(arm instanceof ObjectNode object)) {
            return arm;
        }
        ObjectNode unknown = object.deepCopy();
        discriminators.forEach(name -> unknown.put(name, "example/tomorrow"));
        return unknown.put("example.org/since", "2027-01-01");
    }

    /** The members that are a constant in every arm that is an object, and not the same in all. */
    private static List<String> discriminators(JsonNode arms) {
        List<ObjectNode> objects = arms.valueStream()
                .map(FlatSchema::of)
                .filter(arm -> arm.path("type").asText().equals("object"))
                .toList();
        return Schema.memberNames().stream()
                .filter(name -> constants(objects, name).size() > 1)
                .toList();
    }

    private static Set<JsonNode> constants(List<ObjectNode> arms, String name) {
        Set<JsonNode> constants = arms.stream()
                .map(arm -> FlatSchema.of(arm.path("properties").path(name)).path("const"))
                .collect(Collectors.toSet());
        return constants.stream().anyMatch(JsonNode::isMissingNode) ? Set.of() : constants;
    }
}
