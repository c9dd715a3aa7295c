/**
 * What an update of a schema means: {@link dev.lathe.diff.SchemaDiff} compares two models, what their schemas say and
 * what their Java shows to callers, and gives each change its verdicts. {@link dev.lathe.diff.DiffReport} writes them
 * down.
 */
@NullMarked
package dev.lathe.diff;

import org.jspecify.annotations.NullMarked;
