package dev.lathe.schema;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import org.jspecify.annotations.Nullable;

/** Reads schemas from files and resources: YAML where its name ends in {@code .yaml} or {@code .yml}, or else JSON. */
public final class SchemaLoader {
    private final Limits limits;
    private final Diagnostics diagnostics;
    private final Budget budget;
    private int documents;
    private int bytes;

    SchemaLoader(Limits limits, Diagnostics diagnostics) {
        this.limits = limits;
        this.diagnostics = diagnostics;
        this.budget = new Budget(limits);
    }

    /**
     * Reads one document.
     *
     * @param location a path, or {@code classpath:} and the name of a resource
     * @param locator where both are looked up
     * @return null where errors were reported
     */
    public static @Nullable SchemaDocument load(
            String location, SchemaLocator locator, Limits limits, Diagnostics diagnostics) {
        Located located = locator.locate(location, diagnostics);
        return located == null ? null : new SchemaLoader(limits, diagnostics).load(located, "");
    }

    /**
     * Reads one of several documents; the limits are those of all together.
     *
     * @param address that of its root
     * @return null where errors were reported
     */
    @Nullable
    SchemaDocument load(Located located, String address) {
        try {
            byte[] content = read(located);
            String location = located.location();
            SchemaNode root =
                    DocumentParser.parse(content, location, address, Format.ofName(location), budget, diagnostics);
            return root == null ? null : new SchemaDocument(location, located.uri(), Sha256.of(content), root);
        } catch (RefusedInput e) {
            e.reportTo(diagnostics);
            return null;
        }
    }

    private byte[] read(Located located) throws RefusedInput {
        documents++;
        if (documents > limits.documents()) {
            throw refused(
                    Code.INPUT_TOO_LARGE,
                    located,
                    "this is one document more than the " + limits.documents()
                            + " that Lathe reads in one run; divide them among several executions");
        }
        try (InputStream in = located.content().open()) {
            byte[] content = in.readNBytes(limits.bytes() - bytes);
            if (in.read() >= 0) {
                throw refused(Code.INPUT_TOO_LARGE, located, tooManyBytes());
            }
            bytes += content.length;
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

    private String tooManyBytes() {
        String subject = documents == 1 ? "the document has" : "with this document there are";
        return subject + " more than " + limits.bytes()
                + " bytes, the most that Lathe reads; leave out what the model does not need";
    }

    private static RefusedInput refused(Code code, Located located, String message) {
        return new RefusedInput(code, Source.whole(located.location()), message);
    }
}
