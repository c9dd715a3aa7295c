package dev.lathe.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is going to be generated. Nothing in it is left to decide.
 *
 * @param packageName the Java package
 * @param schema what it is generated from; of several documents the first
 * @param documents what else was read: the other documents, in the order in which they came in
 * @param types the top-level types, in the order of the schema
 * @param definitions what became of every definition, by address, in the order of the schema
 * @param support the classes that generated classes share
 * @param operations the methods of a protocol; null: the bindings name none
 * @param decisions what was decided, with reasons, in the order of the schema
 */
public record ModelPlan(
        String packageName,
        SchemaIdentity schema,
        List<SchemaIdentity> documents,
        List<TypePlan> types,
        Map<String, DefinitionPlan> definitions,
        SupportPlan support,
        @Nullable OperationsPlan operations,
        List<Decision> decisions) {

    /** Copies what it is given. */
    public ModelPlan {
        documents = List.copyOf(documents);
        types = List.copyOf(types);
        definitions = Collections.unmodifiableMap(new LinkedHashMap<>(definitions));
        decisions = List.copyOf(decisions);
    }

    /** Whether a class tells members apart by patterns of their names. */
    public boolean hasPatterns() {
        return types.stream()
                .flatMap(TypePlan::withNested)
                .anyMatch(type ->
                        type instanceof ClassPlan plan && !plan.patterns().isEmpty());
    }

    /**
     * The schema that is generated from.
     *
     * @param location as in {@link dev.lathe.schema.SchemaDocument#location()}
     * @param sha256 digest of its bytes
     */
    public record SchemaIdentity(String location, String sha256) {}

    /**
     * The package-private classes that generated classes share.
     *
     * @param reading reads scalars and containers from a parser
     * @param writing writes them to a generator
     * @param trees reads and writes untyped JSON with every digit
     * @param lookahead holds what had to be read before it was known what it is
     * @param mismatch makes the exceptions of reading
     * @param copies makes unmodifiable copies
     * @param names matches names of members with patterns; there where a class has patterns
     */
    public record SupportPlan(
            JavaName reading,
            JavaName writing,
            JavaName trees,
            JavaName lookahead,
            JavaName mismatch,
            JavaName copies,
            JavaName names) {}
}
