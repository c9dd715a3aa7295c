/**
 * An explanation as one page of HTML: {@link dev.lathe.explain.html.HtmlPage}. Every text of the page that is not
 * Lathe's own goes through {@code HtmlText}.
 */
@NullMarked
package dev.lathe.explain.html;

import org.jspecify.annotations.NullMarked;
