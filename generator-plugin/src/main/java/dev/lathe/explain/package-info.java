/**
 * Why the Java of a schema looks as it does: {@link dev.lathe.explain.Explainer} gathers what is known of every type,
 * {@link dev.lathe.explain.ExplanationText} and {@link dev.lathe.explain.HtmlPage} show it.
 */
@NullMarked
package dev.lathe.explain;

import org.jspecify.annotations.NullMarked;
