package dev.lathe.bindings;

import dev.lathe.diagnostics.Source;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is bound to one address of the schema.
 *
 * <p>The case of its first letter says what a name is for. At the address of a property whose schema is an inline object,
 * enum or union, {@code ToolSchema} names the type that this schema becomes, and {@code schema} the property's accessor.
 * The type of an inline schema is nested in that of the schema around it, unless it is shared.
 *
 * @param source where the address stands in the bindings file; its pointer is that within the file
 * @param address JSON Pointer into the schema
 * @param name the Java name of the type if it starts with an upper-case letter, or else that of the property's accessor;
 *     null: Lathe chooses
 * @param shared whether every inline schema of the same structure, wherever it stands, is this one top-level type
 * @param predicates questions that an enum answers for some of its values, by method name
 * @param transitions the values that may follow a value of an enum; empty: no transitions are known
 * @param delegates methods that a class answers by asking one of its properties
 * @param factories ways to make an instance, by method name
 * @param views properties seen as something richer, by method name
 * @param steps ways from one instance to the next, by method name
 */
public record TypeBinding(
        Source source,
        String address,
        @Nullable String name,
        boolean shared,
        Map<String, Values> predicates,
        Map<String, Values> transitions,
        Map<String, Delegate> delegates,
        Map<String, Factory> factories,
        Map<String, View> views,
        Map<String, Step> steps) {}
