package dev.lathe.plan;

import dev.lathe.bindings.TypeBinding;
import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Printable;
import dev.lathe.diagnostics.Source;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of the methods that bindings give one class, each once. */
final class HelperNames {
    /** What every class has: a part that is given such a name is reported by itself. */
    private static final Set<String> EVERYWHERE = Set.of("builder", "toBuilder", "unknownMembers");

    private final String className;
    private final String address;
    private final Set<String> own;
    private final Diagnostics diagnostics;
    private final Map<String, String> taken = new HashMap<>();

    /**
     * Names for one class.
     *
     * @param own names of methods that the class has anyway
     */
    HelperNames(JavaName className, String address, Set<String> own, Diagnostics diagnostics) {
        this.className = className.inPackage();
        this.address = address;
        this.own = own;
        this.diagnostics = diagnostics;
    }

    /** All names that bindings want for methods of a class. */
    static Set<String> of(List<TypeBinding> bindings) {
        Set<String> methods = new LinkedHashSet<>();
        for (TypeBinding binding : bindings) {
            methods.addAll(binding.factories().keySet());
            methods.addAll(binding.views().keySet());
            methods.addAll(binding.steps().keySet());
            binding.delegates().values().forEach(delegate -> methods.addAll(delegate.methods()));
        }
        return methods;
    }

    /**
     * Takes a name for a method; one that the class itself binds goes before one of its parts.
     *
     * @param binding the address that the method is bound to
     * @return whether the class gets the method; where it does not for another reason, that has been reported
     */
    boolean take(String name, String binding, Source source) {
        String other = taken.putIfAbsent(name, binding);
        if (other == null && !own.contains(name)) {
            return true;
        }
        boolean isOfPart = !binding.equals(address);
        boolean isOverridden = isOfPart && address.equals(other);
        boolean isReported = isOfPart && other == null && EVERYWHERE.contains(name);
        if (!isOverridden && !isReported) {
            diagnostics.report(
                    Code.NAME_CLASH,
                    source,
                    "the class " + className + " has another method " + Printable.quote(name)
                            + "; choose another name");
        }
        return false;
    }
}
