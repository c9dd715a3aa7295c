package dev.lathe.emit.support;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/**
 * A pattern of the names of members. Names come from strangers and patterns from authors who did not think of them, so a
 * name that takes too many steps is refused rather than waited for.
 */
@NullMarked
final class NamePattern {
    private static final int LONGEST_NAME = 1_000;
    private static final int MOST_STEPS = 100_000;

    private final Pattern pattern;

    NamePattern(String regex) {
        this.pattern = Pattern.compile(regex);
    }

    /**
     * Whether a name matches, at any place in it.
     *
     * @throws IllegalArgumentException if that is not found out in good time
     */
    boolean matches(String name) {
        if (name.length() > LONGEST_NAME) {
            throw tooMuch(name);
        }
        return pattern.matcher(new Counted(name, name)).find();
    }

    /** The same for the member that a parser has come to. */
    boolean matches(String name, JsonParser parser) throws IOException {
        try {
            return matches(name);
        } catch (IllegalArgumentException e) {
            throw MismatchedInputException.from(parser, Object.class, e.getMessage());
        }
    }

    /**
     * Members that all belong to one map.
     *
     * @param map what the map is called
     * @param keeper what the map of a name is called
     * @throws IllegalArgumentException if one of them belongs elsewhere
     */
    static <M extends Map<String, ?>> M checked(M members, String map, UnaryOperator<String> keeper) {
        for (String name : members.keySet()) {
            String own = keeper.apply(name);
            if (!own.equals(map)) {
                throw new IllegalArgumentException(
                        JsonMismatch.quote(name) + " does not belong to " + map + ": its name is one of " + own);
            }
        }
        return members;
    }

    private static IllegalArgumentException tooMuch(String name) {
        return new IllegalArgumentException(
                "the name " + JsonMismatch.quote(name) + " takes too long to be matched with a pattern of the schema");
    }

    /** A text that can be looked at so many times and no more. */
    private static final class Counted implements CharSequence {
        private final String whole;
        private final CharSequence text;
        private int steps;

        Counted(String whole, CharSequence text) {
            this.whole = whole;
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            steps++;
            if (steps > MOST_STEPS) {
                throw tooMuch(whole);
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(whole, text.subSequence(start, end));
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
