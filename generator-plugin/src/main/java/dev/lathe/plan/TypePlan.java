package dev.lathe.plan;

import dev.lathe.diagnostics.Source;
import dev.lathe.shape.Documentation;
import java.util.List;
import java.util.stream.Stream;

/** A class, interface or enum that is going to be generated. */
public sealed interface TypePlan permits ClassPlan, UnionPlan, EnumPlan {
    /** Its name. */
    JavaName name();

    /** The schema that it comes from. */
    Source source();

    /** What the schema says of it. */
    Documentation documentation();

    /** The unions that it is an arm of. */
    List<JavaName> unions();

    /** The types that are declared in it. */
    List<TypePlan> nested();

    /** Itself, and all types that are declared in it, at any depth. */
    default Stream<TypePlan> withNested() {
        return Stream.concat(Stream.of(this), nested().stream().flatMap(TypePlan::withNested));
    }
}
