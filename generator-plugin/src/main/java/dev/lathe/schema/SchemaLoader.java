package dev.lathe.schema;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Reads schemas from files and resources. */
public final class SchemaLoader {
    private SchemaLoader() {}

    /**
     * Reads a schema: YAML where its name ends in {@code .yaml} or {@code .yml}, or else JSON.
     *
     * @param location a path, or {@code classpath:} and the name of a resource
     * @param locator where both are looked up
     * @return null where errors were reported
     */
    public static @Nullable SchemaDocument load(
            String location, SchemaLocator locator, Limits limits, Diagnostics diagnostics) {
        Located located = locator.locate(location, diagnostics);
        if (located == null) {
            return null;
        }
        try {
            return parse(located.location(), read(located, limits), limits, diagnostics);
        } catch (RefusedInput e) {
            e.reportTo(diagnostics);
            return null;
        }
    }

    private static @Nullable SchemaDocument parse(
            String location, byte[] content, Limits limits, Diagnostics diagnostics) {
        SchemaNode root = DocumentParser.parse(content, location, Format.ofName(location), limits, diagnostics);
        return root == null ? null : new SchemaDocument(location, sha256(content), root);
    }

    private static byte[] read(Located located, Limits limits) throws RefusedInput {
        try (InputStream in = located.content().open()) {
            byte[] content = in.readNBytes(limits.bytes());
            if (in.read() >= 0) {
                throw refused(
                        Code.INPUT_TOO_LARGE,
                        located,
                        "the document has more than " + limits.bytes()
                                + " bytes, the most that Lathe reads; leave out what the model does not need");
            }
            return content;
        } catch (AccessDeniedException e) {
            throw refused(Code.UNREADABLE_INPUT, located, "this user may not read it; check the file's permissions");
        } catch (IOException e) {
            // the message of the exception may name a path of this machine
            throw refused(
                    Code.UNREADABLE_INPUT,
                    located,
                    "reading failed (" + e.getClass().getSimpleName() + "); check the file or the jar that holds it");
        }
    }

    private static RefusedInput refused(Code code, Located located, String message) {
        return new RefusedInput(code, Source.whole(located.location()), message);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
