/**
 * Puts generated files into the output folder: {@link dev.lathe.write.OutputFolder} writes what changed, removes what
 * it wrote once and is generated no more, and touches nothing else.
 */
@NullMarked
package dev.lathe.write;

import org.jspecify.annotations.NullMarked;
