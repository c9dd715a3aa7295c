package dev.lathe.schema;

import dev.lathe.diagnostics.Diagnostics;
import org.jspecify.annotations.Nullable;

/** Reads a JSON or YAML document into a tree that knows the place of everything in it. */
public final class DocumentParser {
    private DocumentParser() {}

    /**
     * Reads a document within the {@linkplain Limits#DEFAULT usual limits}.
     *
     * @param content the document in UTF-8, with or without a byte order mark
     * @param file its name in places
     * @return its value; null where errors were reported
     */
    public static @Nullable SchemaNode parse(byte[] content, String file, Format format, Diagnostics diagnostics) {
        return parse(content, file, format, Limits.DEFAULT, diagnostics);
    }

    /**
     * Reads a document.
     *
     * @param content the document in UTF-8, with or without a byte order mark
     * @param file its name in places
     * @param limits what it may hold at most; its size is not looked at any more
     * @return its value; null where errors were reported
     */
    public static @Nullable SchemaNode parse(
            byte[] content, String file, Format format, Limits limits, Diagnostics diagnostics) {
        return parse(content, file, "", format, new Budget(limits), diagnostics);
    }

    /**
     * Reads one of several documents.
     *
     * @param address that of its root
     * @param budget what may still be read
     */
    static @Nullable SchemaNode parse(
            byte[] content, String file, String address, Format format, Budget budget, Diagnostics diagnostics) {
        try {
            String text = Utf8.decode(content, file);
            TreeReader reader = format == Format.YAML
                    ? new YamlTreeReader(file, budget, diagnostics)
                    : new TreeReader(file, budget, diagnostics);
            return reader.read(text, address);
        } catch (RefusedInput e) {
            e.reportTo(diagnostics);
            return null;
        }
    }
}
