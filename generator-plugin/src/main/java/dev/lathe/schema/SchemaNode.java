package dev.lathe.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.diagnostics.Source;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value in a document, with the place of everything in it. Immutable; compared by identity. */
public final class SchemaNode {
    private final Source source;
    private final JsonNode json;
    private final Map<String, Member> members;
    private final List<SchemaNode> elements;

    private SchemaNode(Source source, JsonNode json, Map<String, Member> members, List<SchemaNode> elements) {
        this.source = source;
        this.json = json;
        this.members = members;
        this.elements = elements;
    }

    /**
     * A member of an object.
     *
     * @param nameSource where its name stands
     * @param value what it holds
     */
    public record Member(Source nameSource, SchemaNode value) {}

    /** A string, number, boolean or null. */
    public static SchemaNode scalar(Source source, JsonNode json) {
        return new SchemaNode(source, json, Map.of(), List.of());
    }

    /** An object; its members in the order of the document. */
    public static SchemaNode object(Source source, JsonNode json, Map<String, Member> members) {
        return new SchemaNode(source, json, Collections.unmodifiableMap(new LinkedHashMap<>(members)), List.of());
    }

    /** An array. */
    public static SchemaNode array(Source source, JsonNode json, List<SchemaNode> elements) {
        return new SchemaNode(source, json, Map.of(), List.copyOf(elements));
    }

    /** Where the value begins; its pointer is the node's address. */
    public Source source() {
        return source;
    }

    /** The node's address in its document: the source's JSON Pointer. */
    public String pointer() {
        return source.pointer();
    }

    /** The value as plain JSON, numbers with every digit. Not to be changed. */
    public JsonNode json() {
        return json;
    }

    /** Whether this is an object. */
    public boolean isObject() {
        return json.isObject();
    }

    /** Whether this is an array. */
    public boolean isArray() {
        return json.isArray();
    }

    /** The members of an object, in the order of the document; empty for anything else. */
    public Map<String, Member> members() {
        return members;
    }

    /** The elements of an array; empty for anything else. */
    public List<SchemaNode> elements() {
        return elements;
    }

    /** The value of a member; null where there is none. */
    public @Nullable SchemaNode get(String member) {
        Member found = members.get(member);
        return found == null ? null : found.value();
    }

    /** Where a member's name stands; this node's place where there is no such member. */
    public Source sourceOf(String member) {
        Member found = members.get(member);
        return found == null ? source : found.nameSource();
    }

    @Override
    public String toString() {
        return source + " " + source.pointer();
    }
}
