package dev.lathe.it.corpus;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of one schema, as a line of {@code corpus.jsonl}.
 *
 * @param schema its name
 * @param generated whether there is code
 * @param compiled whether the code compiles
 * @param valid how many valid documents there are
 * @param lossless how many of them were read and written without loss
 * @param invalid how many invalid documents there are
 * @param rejected how many of them were refused with an error of Jackson's
 * @param kept how many of them were read and written without loss
 * @param error what went wrong, a line a finding; null: every target is met
 * @param diagnostics how often the generator reported what, by code
 */
@JsonPropertyOrder({
    "schema",
    "generated",
    "compiled",
    "valid",
    "lossless",
    "invalid",
    "rejected",
    "kept",
    "error",
    "diagnostics"
})
record Row(
        String schema,
        boolean generated,
        boolean compiled,
        int valid,
        int lossless,
        int invalid,
        int rejected,
        int kept,
        @Nullable String error,
        Map<String, Integer> diagnostics) {

    /** What is left to say of a schema whose trial did not come to its end. */
    static Row lost(CorpusEntry entry, String error) {
        return new Row(
                entry.name(),
                false,
                false,
                entry.valid().size(),
                0,
                entry.invalid().size(),
                0,
                0,
                error,
                Map.of());
    }

    /** The row in one line, for people. */
    @Override
    public String toString() {
        String stage = !generated ? "not generated" : !compiled ? "not compiled" : "compiled";
        String line = schema + ": " + stage + ", " + lossless + " of " + valid + " lossless, " + rejected + " of "
                + invalid + " rejected, " + kept + " kept";
        String codes = diagnostics.isEmpty() ? "" : " " + diagnostics;
        return error == null ? line + codes : line + codes + "; " + error.replaceFirst("\n[\\s\\S]*", " …");
    }
}
