package dev.lathe.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the definition that a misspelt reference meant. */
public final class Suggestions {
    private static final int MOST_EDITS = 2;
    private static final int LONGEST_NAME = 64;

    private final List<String> pointers;
    /** Comparing is quadratic; a document with thousands of broken references gets no suggestions for the last. */
    private int comparisonsLeft = 200_000;

    /** Among these pointers; of single words, too. */
    public Suggestions(Collection<String> pointers) {
        this.pointers = new ArrayList<>(pointers);
    }

    /** The address whose last token is nearest to that of another; empty where none is near. */
    public Optional<String> closest(String pointer) {
        String name = nameOf(pointer);
        int most = Math.min(MOST_EDITS, name.length() / 3);
        String closest = null;
        for (String candidate : pointers) {
            if (comparisonsLeft-- <= 0) {
                break;
            }
            int edits = edits(name, nameOf(candidate), most);
            if (edits <= most) {
                closest = candidate;
                most = edits - 1;
            }
        }
        return Optional.ofNullable(closest);
    }

    private static String nameOf(String pointer) {
        return Pointers.lastToken(pointer).toLowerCase(Locale.ROOT);
    }

    /** The Levenshtein distance; more than {@code most} where that is clear without counting. */
    private static int edits(String from, String to, int most) {
        if (Math.abs(from.length() - to.length()) > most || from.length() > LONGEST_NAME) {
            return most + 1;
        }
        int[] row = new int[to.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
