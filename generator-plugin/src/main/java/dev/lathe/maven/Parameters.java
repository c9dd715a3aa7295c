package dev.lathe.maven;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Source;
import org.jspecify.annotations.Nullable;

/** Looks at parameters that only some of a goal's uses need. */
final class Parameters {
    private Parameters() {}

    /** The value of a parameter that must be there; empty where it is not, which has been reported then. */
    static String required(String name, @Nullable String value, Diagnostics diagnostics) {
        if (value != null && !value.isBlank()) {
            return value;
        }
        diagnostics.report(
                Code.UNFIT_PARAMETER,
                Source.whole("parameter " + name),
                "it is missing; set <" + name + "> in the configuration of the plugin, or -Dlathe." + name + "=…");
        return "";
    }
}
