package dev.lathe.bindings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lathe.diagnostics.Source;
import dev.lathe.schema.Pointers;
import dev.lathe.schema.SchemaNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a node in the place of another; its recursion is bounded by the depth that documents are read to. */
final class Replacement {
    private Replacement() {}

    /**
     * A tree that is another one but for what stands at an address.
     *
     * @param address where the tree has something
     * @param replacement keeps its lines, and gets the addresses of the place that it comes to
     */
    static SchemaNode of(SchemaNode root, String address, SchemaNode replacement) {
        return replaced(root, Pointers.tokens(Pointers.within(address)), replacement);
    }

    private static SchemaNode replaced(@Nullable SchemaNode node, List<String> way, SchemaNode replacement) {
        if (node == null) {
            throw new IllegalArgumentException("the address leads nowhere");
        }
        if (way.isEmpty()) {
            return moved(replacement, node.pointer());
        }
        String token = way.get(0);
        SchemaNode old = Pointers.find(node, Pointers.child("", token));
        SchemaNode value = replaced(old, way.subList(1, way.size()), replacement);
        return node.isArray() ? withElement(node, Integer.parseInt(token), value) : withMember(node, token, value);
    }

    private static SchemaNode withMember(SchemaNode object, String name, SchemaNode value) {
        Map<String, SchemaNode.Member> members = new LinkedHashMap<>(object.members());
        members.put(name, new SchemaNode.Member(object.sourceOf(name), value));
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        members.forEach(
                (memberName, member) -> json.set(memberName, member.value().json()));
        return SchemaNode.object(object.source(), json, members);
    }

    private static SchemaNode withElement(SchemaNode array, int index, SchemaNode value) {
        List<SchemaNode> elements = new ArrayList<>(array.elements());
        elements.set(index, value);
        List<JsonNode> values = elements.stream().map(SchemaNode::json).toList();
        ArrayNode json = JsonNodeFactory.instance.arrayNode().addAll(values);
        return SchemaNode.array(array.source(), json, elements);
    }

    private static SchemaNode moved(SchemaNode node, String pointer) {
        Source source = moved(node.source(), pointer);
        if (node.isArray()) {
            List<SchemaNode> elements = new ArrayList<>();
            for (SchemaNode element : node.elements()) {
                elements.add(moved(element, Pointers.child(pointer, elements.size())));
            }
            return SchemaNode.array(source, node.json(), elements);
        }
        if (!node.isObject()) {
            return SchemaNode.scalar(source, node.json());
        }
        Map<String, SchemaNode.Member> members = new LinkedHashMap<>();
        node.members().forEach((name, member) -> {
            String place = Pointers.child(pointer, name);
            members.put(name, new SchemaNode.Member(moved(member.nameSource(), place), moved(member.value(), place)));
        });
        return SchemaNode.object(source, node.json(), members);
    }

    private static Source moved(Source source, String pointer) {
        return new Source(source.file(), source.line(), source.column(), pointer);
    }
}
