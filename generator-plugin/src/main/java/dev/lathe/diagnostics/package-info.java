/** What Lathe has to say about its input: findings as data, with the place they are about. */
@NullMarked
package dev.lathe.diagnostics;

import org.jspecify.annotations.NullMarked;
