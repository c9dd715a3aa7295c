package dev.lathe.bindings;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Printable;
import dev.lathe.diagnostics.Source;
import java.util.HashMap;
import java.util.Map;

/** The names of the methods that one binding adds to a type. */
final class MethodNames {
    private final Expectations expect;
    private final Map<String, Source> taken = new HashMap<>();

    MethodNames(Expectations expect) {
        this.expect = expect;
    }

    /** Takes a name; one that cannot be a method's, or is taken already, is reported. */
    void take(String name, Source source) {
        String fault = JavaNames.methodFault(name);
        if (fault != null) {
            expect.unfit(source, "a method cannot be called " + Printable.quote(name) + ", which " + fault);
        }
        Source first = taken.putIfAbsent(name, source);
        if (first != null) {
            expect.report(
                    Code.NAME_CLASH,
                    source,
                    "the type gets a second method " + Printable.quote(name) + ", the first is in line " + first.line()
                            + "; choose another name");
        }
    }
}
