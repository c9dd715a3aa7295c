/**
 * What callers of Java sources see: {@link dev.lathe.signature.SignatureReader} reads it from the sources, whoever wrote
 * them.
 */
@NullMarked
package dev.lathe.signature;

import org.jspecify.annotations.NullMarked;
