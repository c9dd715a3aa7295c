/** The generator as a whole, free of Maven: {@link dev.lathe.Lathe}. */
@NullMarked
package dev.lathe;

import org.jspecify.annotations.NullMarked;
