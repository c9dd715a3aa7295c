package dev.lathe.bindings;

import java.util.List;

/**
 * A kind of object in a bindings file.
 *
 * @param label what messages call it
 * @param words the names of the members that it may have
 */
record Vocabulary(String label, List<String> words) {
    static final Vocabulary FILE = new Vocabulary(
            "a bindings file", List.of("types", "unions", "operations", "corrections", "exactNumbers", "formats"));

    /** The formats of texts for which Java has a type. */
    static final List<String> FORMATS = List.of("date-time", "date", "time", "duration", "uri", "uuid");

    static final Vocabulary TYPE = new Vocabulary(
            "the binding of a type",
            List.of("name", "shared", "predicates", "transitions", "delegate", "factories", "views", "steps"));

    static final Vocabulary FACTORY = new Vocabulary("a factory", List.of("parameters", "set", "description"));

    static final Vocabulary SAME = new Vocabulary("a setting", List.of("same"));

    static final Vocabulary VIEW =
            new Vocabulary("a view", List.of("of", "as", "plus", "until", "past", "present", "at", "orElse"));

    /** The words that say what kind of view it is; each has one of them. */
    static final List<String> KINDS_OF_VIEWS = List.of("of", "until", "past", "present", "at");

    static final Vocabulary STEP = new Vocabulary("a step", List.of("of", "stamp"));

    static final Vocabulary UNION = new Vocabulary("a union", List.of("arms", "strict", "description"));
    static final Vocabulary OPERATION =
            new Vocabulary("an operation", List.of("sender", "request", "notification", "result", "taskResult"));
    static final Vocabulary CORRECTION = new Vocabulary("a correction", List.of("at", "because", "replace"));
}
