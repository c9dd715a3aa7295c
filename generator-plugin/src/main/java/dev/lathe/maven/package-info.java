/** The Maven goals: parameters in, {@link dev.lathe.Lathe} called, summary and errors out. */
@NullMarked
package dev.lathe.maven;

import org.jspecify.annotations.NullMarked;
