package dev.lathe.schema;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Printable;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Reads from {@code $schema} which dialect a schema is written in. */
final class Dialects {
    private final Diagnostics diagnostics;

    Dialects(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * The dialect of a document, or of a part of it that has an {@code $id}.
     *
     * @param fallback that of a schema that names none, or a stranger
     */
    Dialect of(SchemaNode root, Dialect fallback) {
        SchemaNode schema = root.get(Keyword.SCHEMA.wireName());
        if (schema == null) {
            return fallback;
        }
        if (!schema.json().isTextual()) {
            diagnostics.report(
                    Code.MALFORMED_KEYWORD,
                    schema.source(),
                    "\"$schema\" must be a string, found " + JsonForm.of(schema.json()));
            return fallback;
        }
        return Dialect.named(schema.json().textValue()).orElseGet(() -> {
            diagnostics.report(
                    Code.UNKNOWN_DIALECT,
                    schema.source(),
                    "Lathe does not know the dialect "
                            + Printable.quote(schema.json().textValue()) + " and reads the schema as "
                            + fallback.label() + "; it knows " + known());
            return fallback;
        });
    }

    private static String known() {
        return Arrays.stream(Dialect.values()).map(Dialect::label).collect(Collectors.joining(", "));
    }
}
