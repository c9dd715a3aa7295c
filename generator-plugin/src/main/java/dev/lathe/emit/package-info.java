/**
 * Turns a plan into Java source: {@link dev.lathe.emit.JavaEmitter} has one emitter a kind of type and one a facet of a
 * class. Decides nothing about the schema; the only package that knows JavaPoet.
 */
@NullMarked
package dev.lathe.emit;

import org.jspecify.annotations.NullMarked;
