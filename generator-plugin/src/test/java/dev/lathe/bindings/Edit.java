package dev.lathe.bindings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * One change of a bindings file, for better or worse.
 *
 * @param where which of its objects and lists, counted from the front
 * @param which of the entries there
 * @param kind what is done
 * @param name a new name of a member
 * @param value a new value, as JSON
 */
record Edit(int where, int which, Kind kind, String name, String value) {

    enum Kind {
        ADD,
        REMOVE,
        RENAME,
        REPLACE
    }

    static Arbitrary<Edit> any() {
        Arbitrary<String> names = Arbitraries.of(
                "types",
                "corrections",
                "name",
                "shared",
                "predicates",
                "transitions",
                "delegate",
                "factories",
                "views",
                "parameters",
                "set",
                "description",
                "same",
                "of",
                "as",
                "plus",
                "until",
                "past",
                "present",
                "orElse",
                "steps",
                "stamp",
                "at",
                "because",
                "replace",
                "x",
                "isOver",
                "/a",
                "/a~2",
                "a-b",
                "class",
                "equals",
                "",
                "operations");
        Arbitrary<String> values = Arbitraries.of(
                "null",
                "true",
                "1",
                "\"\"",
                "\" \"",
                "\"x\"",
                "\"millis\"",
                "\"parameter\"",
                "\"/a\"",
                "\"a~\"",
                "\"class\"",
                "\"equals\"",
                "[]",
                "[\"x\"]",
                "[\"x\", \"x\"]",
                "[1]",
                "[\"equals\"]",
                "{}",
                "{\"same\": \"x\"}",
                "{\"of\": \"x\", \"as\": \"millis\"}",
                "{\"past\": \"x\"}",
                "{\"present\": [\"x\"]}",
                "{\"at\": [\"x\"], \"orElse\": true}",
                "{\"x\": [\"y\"]}",
                "{\"/a\": {}}",
                "{\"at\": \"/a\", \"because\": \"x\", \"replace\": 1}");
        return Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(Kind.class),
                        names,
                        values)
                .as(Edit::new);
    }

    /** The file after the change, which may be none. */
    JsonNode applyTo(JsonNode bindings) {
        List<JsonNode> containers = new ArrayList<>();
        collect(bindings, containers);
        JsonNode target = containers.isEmpty() ? bindings : containers.get(where % containers.size());
        if (target instanceof ObjectNode object) {
            edit(object);
        } else if (target instanceof ArrayNode array) {
            edit(array);
        }
        return bindings;
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private void edit(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        if (kind == Kind.ADD || names.isEmpty()) {
            object.set(name, newValue());
            return;
        }
        String old = names.get(which % names.size());
        switch (kind) {
            case RENAME -> object.set(name, object.remove(old));
            case REPLACE -> object.set(old, newValue());
            default -> object.remove(old);
        }
    }

    private void edit(ArrayNode array) {
        if (kind == Kind.ADD || array.isEmpty()) {
            array.add(newValue());
        } else if (kind == Kind.REMOVE) {
            array.remove(which % array.size());
        } else {
            array.set(which % array.size(), newValue());
        }
    }

    private JsonNode newValue() {
        return BindingsFiles.json(value);
    }
}
