package dev.lathe.it.corpus;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JavaType;
import dev.lathe.it.Json;
import dev.lathe.it.JsonEquality;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What became of one document.
 *
 * @param verdict how it ended
 * @param finding what went wrong, or what the document was refused for
 */
record Reading(Verdict verdict, String finding) {
    /** The ends that a document may come to. */
    enum Verdict {
        /** Written as it was read. */
        LOSSLESS,
        /** Refused with an exception of Jackson's. */
        REJECTED,
        /** Written otherwise than it was read, or the end of the code. */
        BROKEN
    }

    /** Reads a document into a type, writes it, and compares. */
    static Reading of(Path document, JavaType type) throws IOException {
        String text = Files.readString(document, StandardCharsets.UTF_8);
        try {
            Object value = Json.MAPPER.readValue(text, type);
            Optional<JsonEquality.Difference> difference =
                    JsonEquality.firstDifference(Json.tree(text), Json.tree(Json.write(value)));
            return difference
                    .map(found -> new Reading(Verdict.BROKEN, "written otherwise " + found))
                    .orElse(new Reading(Verdict.LOSSLESS, ""));
        } catch (JacksonException e) {
            return new Reading(Verdict.REJECTED, e.getMessage());
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            return new Reading(Verdict.BROKEN, Trial.told(e));
        }
    }
}
