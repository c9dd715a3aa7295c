package dev.lathe.schema;

import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A document whose references are known. Immutable.
 *
 * <p>The graph may have cycles; whoever walks it minds them.
 */
public final class SchemaGraph {
    private final SchemaDocument document;
    private final Dialect dialect;
    private final Map<String, SchemaNode> definitions;
    private final Map<SchemaNode, SchemaNode> targets;

    /** The targets are those of the values of {@code $ref} and its like, as a schema may have several of these. */
    SchemaGraph(
            SchemaDocument document,
            Dialect dialect,
            Map<String, SchemaNode> definitions,
            Map<SchemaNode, SchemaNode> targets) {
        this.document = document;
        this.dialect = dialect;
        this.definitions = Collections.unmodifiableMap(new LinkedHashMap<>(definitions));
        this.targets = Map.copyOf(targets);
    }

    /**
     * The same, but some references point elsewhere.
     *
     * @param instead targets by the values of the references
     */
    public SchemaGraph redirected(Map<SchemaNode, SchemaNode> instead) {
        Map<SchemaNode, SchemaNode> all = new HashMap<>(targets);
        all.putAll(instead);
        return new SchemaGraph(document, dialect, definitions, all);
    }

    /** The schema {@code true} in the place of a value. */
    public static SchemaNode anything(SchemaNode place) {
        return SchemaNode.scalar(place.source(), BooleanNode.TRUE);
    }

    /** The schema {@code false} in the place of a value. */
    public static SchemaNode nothing(SchemaNode place) {
        return SchemaNode.scalar(place.source(), BooleanNode.FALSE);
    }

    /** The document that is generated from. */
    public SchemaDocument document() {
        return document;
    }

    /** The version of JSON Schema that the document is written in. */
    public Dialect dialect() {
        return dialect;
    }

    /** The members of {@code $defs} and {@code definitions} by their addresses, in the order of the document. */
    public Map<String, SchemaNode> definitions() {
        return definitions;
    }

    /**
     * What the {@code $ref} of a schema points to.
     *
     * @param schema a schema object that has a {@code $ref}
     * @throws IllegalArgumentException if it has none
     */
    public SchemaNode target(SchemaNode schema) {
        return target(schema, Keyword.REF);
    }

    /**
     * What a keyword of a schema points to.
     *
     * @param schema a schema object that has the keyword
     * @param reference a keyword of the category {@link Keyword.Category#REFERENCE}
     * @throws IllegalArgumentException if the schema does not have it, or if it points nowhere, which has been reported
     */
    public SchemaNode target(SchemaNode schema, Keyword reference) {
        SchemaNode value = schema.get(reference.wireName());
        SchemaNode target = value == null ? null : targets.get(value);
        if (target == null) {
            throw new IllegalArgumentException("no " + reference.wireName() + " at " + schema);
        }
        return target;
    }
}
