package dev.lathe.explain;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.diagnostics.Source;
import dev.lathe.plan.Decision;
import dev.lathe.plan.DefinitionPlan.Kind;
import dev.lathe.shape.Documentation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one type, or of a definition that is an alias.
 *
 * @param name within the package, {@code Tool.InputSchema}; that of the definition for an alias
 * @param kind what it is
 * @param java the Java type in full
 * @param source its schema
 * @param documentation what the schema says of it
 * @param decisions what was decided, each with its reason
 * @param members the properties of a class, the values of an enum, the arms of a union
 * @param dispatch how a value finds its arm; null: it is no union
 * @param bindings what the bindings file says of it
 * @param uses the names of the types in its members
 * @param usedBy the names of the types in whose members it is
 * @param owner the name of the type that it is declared in; null: of none
 * @param schema the schema itself; null: the type comes from the bindings
 * @param code its source file; null: it is declared in another type or is an alias
 */
public record ExplainedType(
        String name,
        Kind kind,
        String java,
        Source source,
        Documentation documentation,
        List<Decision> decisions,
        List<ExplainedMember> members,
        @Nullable DispatchTree dispatch,
        List<AppliedBinding> bindings,
        List<String> uses,
        List<String> usedBy,
        @Nullable String owner,
        @Nullable JsonNode schema,
        @Nullable Code code) {
    /** Copies what it is given. */
    public ExplainedType {
        decisions = List.copyOf(decisions);
        members = List.copyOf(members);
        bindings = List.copyOf(bindings);
        uses = List.copyOf(uses);
        usedBy = List.copyOf(usedBy);
    }

    /**
     * A generated source file.
     *
     * @param path relative to the output folder
     * @param text what is in it
     */
    public record Code(String path, String text) {}
}
