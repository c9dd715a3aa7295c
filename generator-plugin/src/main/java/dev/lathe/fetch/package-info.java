/**
 * Brings schemas into a project and pins them: {@link dev.lathe.fetch.Fetcher}. The only part of Lathe that uses a
 * network, and it trusts nothing that comes from there.
 */
@NullMarked
package dev.lathe.fetch;

import org.jspecify.annotations.NullMarked;
