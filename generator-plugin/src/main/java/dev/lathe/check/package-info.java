/**
 * Whether what is committed is what would be made now: {@link dev.lathe.check.SchemaPin} for the schema, {@link
 * dev.lathe.check.CommittedSources} for generated sources, {@link dev.lathe.check.ApiListing} for the API of a module.
 */
@NullMarked
package dev.lathe.check;

import org.jspecify.annotations.NullMarked;
