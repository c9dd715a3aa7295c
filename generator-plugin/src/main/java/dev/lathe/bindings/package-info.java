/**
 * What a schema cannot say: {@link dev.lathe.bindings.BindingsLoader} reads the bindings file into {@link
 * dev.lathe.bindings.Bindings}, {@link dev.lathe.bindings.Corrections} applies its corrections to a document.
 */
@NullMarked
package dev.lathe.bindings;

import org.jspecify.annotations.NullMarked;
