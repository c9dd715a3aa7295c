package dev.lathe.diff;

import dev.lathe.diagnostics.Source;

/**
 * Where two shapes that are compared stand.
 *
 * @param slot takes what is found
 * @param subject what they are the values of
 * @param from the place in the old schema
 * @param to the place in the new schema
 */
record Site(Slot slot, Change.Subject subject, Source from, Source to) {

    /** Takes something found here. */
    void add(Change.Kind kind, Verdict wire, String text) {
        slot.findings().add(Finding.of(kind, subject, from, to, text, wire));
    }
}
