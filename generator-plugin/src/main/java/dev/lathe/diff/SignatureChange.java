package dev.lathe.diff;

/**
 * A change of what callers see.
 *
 * @param type the qualified name of the type that changed
 * @param member what of it; empty: the type itself
 * @param source what it means for source
 * @param binary what it means for compiled code
 * @param text what happened
 */
record SignatureChange(String type, String member, Verdict source, Verdict binary, String text) {}
