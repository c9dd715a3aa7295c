package dev.lathe.plan;

import java.util.Locale;

/**
 * What became of a definition.
 *
 * @param kind what it became
 * @param java within the package for a generated type ({@code Tool.InputSchema}), else the full Java type with type
 *     arguments ({@code java.util.List<java.lang.String>}); an alias of a generated type names it in full, too
 */
public record DefinitionPlan(Kind kind, String java) {

    /** The kinds of the manifest. */
    public enum Kind {
        CLASS,
        UNION,
        ENUM,
        ALIAS;

        /** As in the manifest. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
