package dev.lathe.bindings;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.schema.Pointers;
import dev.lathe.schema.SchemaDocument;
import dev.lathe.schema.SchemaNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Replaces parts of a schema before anything is made of it. */
public final class Corrections {
    private final SchemaNode schema;
    private final Diagnostics diagnostics;
    private final Map<String, Correction> byAddress = new LinkedHashMap<>();
    private boolean overlap;

    private Corrections(SchemaNode schema, Diagnostics diagnostics) {
        this.schema = schema;
        this.diagnostics = diagnostics;
    }

    /**
     * Makes all corrections of a document; where some of them overlap, none is made.
     *
     * @param diagnostics takes corrections of what is not there, and those that overlap
     * @return the document with the location and digest of the file; what was replaced has its address in the schema
     *     and its line in the bindings file, and what has no correction in it is the same node as before
     */
    public static SchemaDocument apply(SchemaDocument document, Bindings bindings, Diagnostics diagnostics) {
        Corrections corrections = new Corrections(document.root(), diagnostics);
        String own = Pointers.document(document.root().pointer());
        bindings.corrections().stream()
                .filter(correction -> Pointers.document(correction.at()).equals(own))
                .forEach(corrections::take);
        corrections.byAddress.values().forEach(corrections::checkAround);
        return document.with(corrections.corrected());
    }

    private void take(Correction correction) {
        if (Pointers.find(schema, Pointers.within(correction.at())) == null) {
            diagnostics.report(Code.DEAD_ADDRESS, correction.source(), Addresses.dead(schema, correction.at()));
            return;
        }
        checkOverlap(correction, byAddress.putIfAbsent(correction.at(), correction));
    }

    private void checkAround(Correction correction) {
        String around = correction.at();
        while (!Pointers.isRoot(around)) {
            around = Pointers.parent(around);
            checkOverlap(correction, byAddress.get(around));
        }
    }

    private void checkOverlap(Correction inner, @Nullable Correction outer) {
        if (outer != null) {
            overlap = true;
            diagnostics.report(
                    Code.UNFIT_BINDING,
                    inner.source(),
                    "\"" + inner.at() + "\" is part of what the correction in line "
                            + outer.source().line() + " replaces; make one correction of both");
        }
    }

    private SchemaNode corrected() {
        if (overlap) {
            return schema;
        }
        SchemaNode corrected = schema;
        for (Correction correction : byAddress.values()) {
            corrected = Replacement.of(corrected, correction.at(), correction.replacement());
        }
        return corrected;
    }
}
