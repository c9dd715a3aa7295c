package dev.lathe.schema;

import dev.lathe.diagnostics.Source;

/** Works out the places of characters, where no parser does. */
final class TextPlace {
    private TextPlace() {}

    /** The place of the character that follows a text. */
    static Source after(CharSequence text, String file) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            boolean lineEnd = text.charAt(i) == '\n';
            line += lineEnd ? 1 : 0;
            column = lineEnd ? 1 : column + 1;
        }
        return new Source(file, line, column, "");
    }
}
