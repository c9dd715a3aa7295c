package dev.lathe.plan;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The Java names of all classes.
 *
 * @param types by address
 * @param codecs those of unions, by the union's address
 * @param support the shared classes
 * @param operations those of the operations; null: there are none
 */
record TypeNames(
        Map<String, JavaName> types,
        Map<String, JavaName> codecs,
        ModelPlan.SupportPlan support,
        @Nullable OperationNames operations) {

    /** The simple names of all classes, which a variable of the same name would hide. */
    Set<String> simpleNames() {
        return Stream.of(types.values().stream(), codecs.values().stream(), shared())
                .flatMap(all -> all)
                .map(JavaName::simpleName)
                .collect(Collectors.toSet());
    }

    /**
     * The names with which the full names of classes begin that generated code has to write out, as a class of the model
     * has the same simple name: a variable {@code com} would hide {@code com.fasterxml}.
     */
    Set<String> packageRoots() {
        Set<String> shared = shared().map(JavaName::simpleName).collect(Collectors.toSet());
        boolean isNeeded = types.values().stream()
                .map(JavaName::simpleName)
                .anyMatch(name -> shared.contains(name) || ReservedNames.isImported(name));
        return isNeeded
                ? Stream.of(
                                "com",
                                "java",
                                "org",
                                support.reading().packageName().replaceFirst("\\..*", ""))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private Stream<JavaName> shared() {
        return Stream.of(
                support.reading(),
                support.writing(),
                support.trees(),
                support.mismatch(),
                support.copies(),
                support.names());
    }

    /** The simple names of the types that are nested in no other. */
    Set<String> topLevel() {
        return types.values().stream()
                .filter(JavaName::isTopLevel)
                .map(JavaName::simpleName)
                .collect(Collectors.toSet());
    }

    /** The name of a type. */
    JavaName of(TypeSite site) {
        JavaName name = types.get(site.address());
        if (name == null) {
            throw new IllegalArgumentException("no name for " + site.address());
        }
        return name;
    }
}
