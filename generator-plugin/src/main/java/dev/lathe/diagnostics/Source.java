package dev.lathe.diagnostics;

/**
 * A place in an input document.
 *
 * @param file the document, as its user named it
 * @param line first line is 1; 0 where the place is the document as a whole
 * @param column first column is 1; 0 where the place is the document as a whole
 * @param pointer address of the node that stands there: its JSON Pointer, empty for the root; in another document than
 *     the one that is generated from, with that document and a {@code #} before it
 */
public record Source(String file, int line, int column, String pointer) implements Comparable<Source> {

    /** The document as a whole, for what cannot be pinned to a line. */
    public static Source whole(String file) {
        return new Source(file, 0, 0, "");
    }

    @Override
    public int compareTo(Source other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(line, other.line);
        if (byLine != 0) {
            return byLine;
        }
        int byColumn = Integer.compare(column, other.column);
        return byColumn != 0 ? byColumn : pointer.compareTo(other.pointer);
    }

    /** {@code file:line:column}, or the file alone for a whole document. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
