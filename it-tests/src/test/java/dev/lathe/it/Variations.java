package dev.lathe.it;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Other values that a value could have been. */
final class Variations {
    private static final List<JsonNode> STRANGE =
            List.of(Json.tree("{\"deep\": [{\"er\": 1.10}, null]}"), Json.tree("12345678901234567890.50"));

    private Variations() {}

    /** The members of all objects the other way round: what tells the arms of a union apart comes late. */
    static Sample reversed(Sample sample) {
        return reordered(sample, names -> {
            Collections.reverse(names);
            return names;
        });
    }

    /** The members of all objects in another order. */
    static Sample reordered(Sample sample, UnaryOperator<List<String>> order) {
        return new Sample(sample.definition(), sample.name() + ", in another order", reordered(sample.json(), order));
    }

    /** Members that no schema names in every object where they are valid. */
    static Sample withUnknownMembers(Sample sample) {
        JsonNode json = sample.json().deepCopy();
        for (JsonPointer place : places(JsonPointer.empty(), json, new ArrayList<>())) {
            if (!(json.at(place) instanceof ObjectNode object)) {
                continue;
            }
            for (int i = 0; i < STRANGE.size(); i++) {
                String name = "example.org/unknown-" + i;
                object.set(name, STRANGE.get(i));
                if (!Schema.errors(sample.definition(), json).isEmpty()) {
                    object.remove(name);
                }
            }
        }
        return new Sample(sample.definition(), sample.name() + ", with unknown members", json);
    }

    /** Another value in some place. */
    static Sample withPart(Sample sample, JsonNode part, Random random) {
        List<JsonPointer> places = places(JsonPointer.empty(), sample.json(), new ArrayList<>());
        JsonPointer place = places.get(random.nextInt(places.size()));
        JsonNode json = part;
        if (!place.matches()) {
            json = sample.json().deepCopy();
            JsonNode around = json.at(place.head());
            if (around instanceof ObjectNode object) {
                object.set(place.last().getMatchingProperty(), part);
            } else {
                ((ArrayNode) around).set(place.last().getMatchingIndex(), part);
            }
        }
        return new Sample(sample.definition(), sample.name() + ", with another value at \"" + place + "\"", json);
    }

    private static JsonNode reordered(JsonNode json, UnaryOperator<List<String>> order) {
        if (json instanceof ArrayNode array) {
            ArrayNode copy = Json.MAPPER.createArrayNode();
            array.forEach(item -> copy.add(reordered(item, order)));
            return copy;
        }
        if (!(json instanceof ObjectNode object)) {
            return json;
        }
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        ObjectNode copy = Json.MAPPER.createObjectNode();
        order.apply(names).forEach(name -> copy.set(name, reordered(object.path(name), order)));
        return copy;
    }

    private static List<JsonPointer> places(JsonPointer at, JsonNode json, List<JsonPointer> found) {
        found.add(at);
        for (Map.Entry<String, JsonNode> member : json.properties()) {
            places(at.appendProperty(member.getKey()), member.getValue(), found);
        }
        if (json.isArray()) {
            for (int i = 0; i < json.size(); i++) {
                places(at.appendIndex(i), json.path(i), found);
            }
        }
        return found;
    }
}
