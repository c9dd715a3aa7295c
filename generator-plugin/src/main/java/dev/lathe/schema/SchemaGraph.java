package dev.lathe.schema;

import com.fasterxml.jackson.databind.node.BooleanNode;
import dev.lathe.diagnostics.Diagnostics;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Documents whose references are known. Immutable.
 *
 * <p>The graph may have cycles; whoever walks it minds them.
 */
public final class SchemaGraph {
    private final List<SchemaDocument> roots;
    private final List<SchemaDocument> documents;
    private final Dialects dialects;
    private final Map<String, SchemaNode> definitions;
    private final Map<SchemaNode, SchemaNode> targets;
    private final Set<SchemaNode> ambiguous;

    /**
     * The targets are those of the values of {@code $ref} and its like, as a schema may have several of these.
     *
     * @param ambiguous the values among them that mean another schema in another place
     */
    SchemaGraph(
            List<SchemaDocument> roots,
            List<SchemaDocument> documents,
            Dialects dialects,
            Map<String, SchemaNode> definitions,
            Map<SchemaNode, SchemaNode> targets,
            Set<SchemaNode> ambiguous) {
        this.roots = List.copyOf(roots);
        this.documents = List.copyOf(documents);
        this.dialects = dialects;
        this.definitions = Collections.unmodifiableMap(new LinkedHashMap<>(definitions));
        this.targets = Map.copyOf(targets);
        this.ambiguous = Set.copyOf(ambiguous);
    }

    /**
     * The same, but some references point elsewhere.
     *
     * @param instead targets by the values of the references
     */
    public SchemaGraph redirected(Map<SchemaNode, SchemaNode> instead) {
        Map<SchemaNode, SchemaNode> all = new HashMap<>(targets);
        all.putAll(instead);
        return new SchemaGraph(roots, documents, dialects, definitions, all, ambiguous);
    }

    /** The schema {@code true} in the place of a value. */
    public static SchemaNode anything(SchemaNode place) {
        return SchemaNode.scalar(place.source(), BooleanNode.TRUE);
    }

    /** The schema {@code false} in the place of a value. */
    public static SchemaNode nothing(SchemaNode place) {
        return SchemaNode.scalar(place.source(), BooleanNode.FALSE);
    }

    /**
     * The dialects of schemas.
     *
     * @param usual that of all schemas that have none of their own
     * @param others those that have
     */
    record Dialects(Dialect usual, Map<SchemaNode, Dialect> others) {}

    /** The documents that are generated from; at least one where no errors were reported. */
    public List<SchemaDocument> roots() {
        return roots;
    }

    /** All documents that were read, those that are generated from first. */
    public List<SchemaDocument> documents() {
        return documents;
    }

    /** The version of JSON Schema that a schema is written in. */
    public Dialect dialect(SchemaNode schema) {
        return dialects.others().getOrDefault(schema, dialects.usual());
    }

    /**
     * The members of {@code $defs} and {@code definitions} of the documents that are generated from by their addresses,
     * in the order of the documents.
     */
    public Map<String, SchemaNode> definitions() {
        return definitions;
    }

    /** The members of {@code $defs} and {@code definitions} of a document by their addresses. */
    public static Map<String, SchemaNode> definitionsOf(SchemaDocument document) {
        return Definitions.of(document.root(), new Diagnostics());
    }

    /**
     * Whether a reference that others may override means one schema in one place and another in another.
     *
     * @param schema a schema object that has the keyword
     * @param reference a keyword of the category {@link Keyword.Category#REFERENCE}
     */
    public boolean isAmbiguous(SchemaNode schema, Keyword reference) {
        SchemaNode value = schema.get(reference.wireName());
        return value != null && ambiguous.contains(value);
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
