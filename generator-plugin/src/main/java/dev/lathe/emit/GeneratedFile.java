package dev.lathe.emit;

/**
 * A file to be written.
 *
 * @param path relative to the output folder, with {@code /}
 * @param content its text, with {@code \n} line ends
 */
public record GeneratedFile(String path, String content) {}
