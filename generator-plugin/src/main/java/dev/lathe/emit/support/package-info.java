/**
 * The classes that generated classes share, compiled here and copied into every generated package as source: the
 * generated artifact has no runtime library.
 */
@NullMarked
package dev.lathe.emit.support;

import org.jspecify.annotations.NullMarked;
