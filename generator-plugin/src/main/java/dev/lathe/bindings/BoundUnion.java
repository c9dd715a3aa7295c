package dev.lathe.bindings;

import dev.lathe.diagnostics.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A union that the schema does not have.
 *
 * @param source where its name stands in the bindings file; its pointer is that within the file
 * @param name the Java name of its interface
 * @param arms what it may be; a union among them stands for its own arms
 * @param strict whether a constant that names one arm decides: where that arm cannot read the value, the error says why,
 *     and no other arm is tried
 * @param description Markdown for its Javadoc; null: Lathe writes a sentence
 */
public record BoundUnion(
        Source source,
        String name,
        List<Arm> arms,
        boolean strict,
        @Nullable String description) {
    /**
     * A definition that the union may be.
     *
     * @param source where it stands in the bindings file
     * @param address JSON Pointer into the schema
     */
    public record Arm(Source source, String address) {}
}
