package dev.lathe.bindings;

import java.util.Set;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with names that a bindings file wants in Java; they go into source code as they are. */
final class JavaNames {
    private static final Set<String> OBJECT_METHODS =
            Set.of("clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private JavaNames() {}

    /** Why a name cannot be that of anything; null: it can. */
    static @Nullable String fault(String name) {
        if (SourceVersion.isKeyword(name, SourceVersion.RELEASE_17)) {
            return "is a reserved word of Java";
        }
        boolean hidden = name.codePoints().anyMatch(Character::isIdentifierIgnorable);
        return hidden || !SourceVersion.isIdentifier(name) ? "is no Java identifier" : null;
    }

    /** Why a name cannot be that of a method; null: it can. */
    static @Nullable String methodFault(String name) {
        return OBJECT_METHODS.contains(name) ? "is a method of every Java object" : fault(name);
    }
}
