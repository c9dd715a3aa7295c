/**
 * Runs the generator over a folder of schemas with documents: {@link dev.lathe.it.corpus.Corpus} finds them, {@link
 * dev.lathe.it.corpus.Trial} puts one through, {@link dev.lathe.it.corpus.Worker} does so in a process with bounds, and
 * {@link dev.lathe.it.corpus.Totals} adds up.
 */
@NullMarked
package dev.lathe.it.corpus;

import org.jspecify.annotations.NullMarked;
