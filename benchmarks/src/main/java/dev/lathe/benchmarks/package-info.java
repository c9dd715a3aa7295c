/**
 * Measures {@code mcp-model} beside other ways to read and write the same JSON, and beside the limits of what the
 * parser and the generator below it allow. {@link dev.lathe.benchmarks.Benchmarks} is the command.
 */
package dev.lathe.benchmarks;
