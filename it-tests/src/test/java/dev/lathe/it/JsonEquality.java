package dev.lathe.it;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whether two values are the same JSON: members in any order, numbers by value ({@code 1}, {@code 1.0} and {@code 1e0}
 * are one), everything else to the letter. An absent member is not a null one.
 */
public final class JsonEquality {
    private JsonEquality() {}

    /** Where two values differ; a missing node: there is no such member or element. */
    public record Difference(JsonPointer at, JsonNode expected, JsonNode actual) {
        @Override
        public String toString() {
            return "at \"" + at + "\": expected " + shown(expected) + ", got " + shown(actual);
        }

        private static String shown(JsonNode json) {
            return json.isMissingNode() ? "nothing" : Json.text(json);
        }
    }

    /** The first difference in the order of what was expected; empty: the two are the same. */
    public static Optional<Difference> firstDifference(JsonNode expected, JsonNode actual) {
        return firstDifference(JsonPointer.empty(), expected, actual);
    }

    private static Optional<Difference> firstDifference(JsonPointer at, JsonNode expected, JsonNode actual) {
        if (expected.isObject() && actual.isObject()) {
            return inMembers(at, expected, actual);
        }
        if (expected.isArray() && actual.isArray()) {
            return inElements(at, expected, actual);
        }
        return isSameScalar(expected, actual) ? Optional.empty() : Optional.of(new Difference(at, expected, actual));
    }

    private static Optional<Difference> inMembers(JsonPointer at, JsonNode expected, JsonNode actual) {
        Set<String> names = new LinkedHashSet<>();
        expected.fieldNames().forEachRemaining(names::add);
        actual.fieldNames().forEachRemaining(names::add);
        return names.stream()
                .map(name -> firstDifference(at.appendProperty(name), expected.path(name), actual.path(name)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Difference> inElements(JsonPointer at, JsonNode expected, JsonNode actual) {
        for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
            Optional<Difference> difference = firstDifference(at.appendIndex(i), expected.path(i), actual.path(i));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static boolean isSameScalar(JsonNode expected, JsonNode actual) {
        if (expected.isNumber() && actual.isNumber()) {
            return expected.decimalValue().compareTo(actual.decimalValue()) == 0;
        }
        return expected.getNodeType() == actual.getNodeType() && expected.equals(actual);
    }
}
