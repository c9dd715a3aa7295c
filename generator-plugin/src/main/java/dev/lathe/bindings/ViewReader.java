package dev.lathe.bindings;

import dev.lathe.diagnostics.Printable;
import dev.lathe.schema.SchemaNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a view: {@code {of: createdAt, as: instant}}, {@code {of: createdAt, plus: ttl}}, {@code {past: expiresAt}},
 * {@code {present: [tasks, list]}} or {@code {at: [execution, taskSupport], orElse: forbidden}}.
 */
final class ViewReader {
    private static final String INSTANT = "instant";
    private static final String MILLIS = "millis";
    private static final String PARAMETER = "parameter";

    private final Expectations expect;
    private final SchemaNode.Member view;
    private final Map<String, SchemaNode.Member> members;

    ViewReader(Expectations expect, SchemaNode.Member view) {
        this.expect = expect;
        this.view = view;
        this.members = expect.members(view.value(), Vocabulary.VIEW);
    }

    /** Null where it is no view, which has been reported then. */
    @Nullable
    View read() {
        if (!view.value().isObject()) {
            return null;
        }
        List<String> kinds =
                Vocabulary.KINDS_OF_VIEWS.stream().filter(members::containsKey).toList();
        if (kinds.isEmpty() && (members.containsKey("as") || members.containsKey("plus"))) {
            expect.unfit(view.nameSource(), "the view lacks \"of\", the property that it looks at");
            return ofProperty();
        }
        if (kinds.size() != 1) {
            String found = kinds.isEmpty() ? "none" : quoted(kinds);
            expect.unfit(
                    view.nameSource(), "a view has one of " + quoted(Vocabulary.KINDS_OF_VIEWS) + "; found " + found);
            return null;
        }
        return switch (kinds.get(0)) {
            case "until" -> until();
            case "past" -> past();
            case "present" -> present();
            case "at" -> at();
            default -> ofProperty();
        };
    }

    private static String quoted(List<String> words) {
        return words.stream().map(Printable::quote).collect(Collectors.joining(", "));
    }

    private @Nullable View until() {
        String other = text("until");
        return standsAlone("until", List.of()) && other != null ? new View.Until(view.nameSource(), other) : null;
    }

    private @Nullable View past() {
        String other = text("past");
        return standsAlone("past", List.of()) && other != null ? new View.Past(view.nameSource(), other) : null;
    }

    private @Nullable View ofProperty() {
        String of = text("of");
        String as = text("as");
        String plus = text("plus");
        if (members.containsKey("as") == members.containsKey("plus")) {
            expect.unfit(
                    view.nameSource(),
                    "a view has either \"as\", which is instant or millis, or \"plus\", a property of milliseconds");
            return null;
        }
        if (as != null && !as.equals(INSTANT) && !as.equals(MILLIS)) {
            expect.unfit(view.value().sourceOf("as"), "\"as\" must be instant or millis, found " + Printable.quote(as));
        }
        boolean hasFallback = hasFallback(as);
        if (of == null) {
            return null;
        }
        if (plus != null) {
            return new View.Plus(view.nameSource(), of, plus);
        }
        if (INSTANT.equals(as)) {
            return new View.AsInstant(view.nameSource(), of);
        }
        return hasFallback ? new View.AsMillisOrElse(view.nameSource(), of) : new View.AsMillis(view.nameSource(), of);
    }

    private boolean hasFallback(@Nullable String as) {
        SchemaNode.Member orElse = members.get("orElse");
        if (orElse == null) {
            return false;
        }
        if (!MILLIS.equals(as)) {
            expect.unfit(orElse.nameSource(), "\"orElse\" stands beside \"as: millis\" here, and beside nothing else");
        } else if (!PARAMETER.equals(orElse.value().json().textValue())) {
            expect.unfit(
                    orElse.value().source(),
                    "\"orElse\" must be parameter here: the caller hands in what is answered instead");
        }
        return true;
    }

    private @Nullable View present() {
        List<String> path = path("present");
        return standsAlone("present", List.of()) && !path.isEmpty() ? new View.Present(view.nameSource(), path) : null;
    }

    private @Nullable View at() {
        List<String> path = path("at");
        SchemaNode orElse = view.value().get("orElse");
        if (orElse != null
                && (orElse.isObject() || orElse.isArray() || orElse.json().isNull())) {
            expect.unexpected(orElse, "a string, a number, true or false");
            return null;
        }
        return standsAlone("at", List.of("orElse")) && !path.isEmpty()
                ? new View.At(view.nameSource(), path, orElse == null ? null : orElse.json())
                : null;
    }

    /** The names on the way to a member; what is wrong with them is reported. */
    private List<String> path(String word) {
        SchemaNode.Member member = members.get(word);
        return member == null ? List.of() : expect.path(member.value());
    }

    private boolean standsAlone(String word, List<String> besides) {
        List<String> others = members.keySet().stream()
                .filter(other -> !other.equals(word) && !besides.contains(other))
                .toList();
        String rule = "a view with " + Printable.quote(word) + " has nothing else";
        others.forEach(other -> expect.unfit(
                view.value().sourceOf(other),
                rule + (besides.isEmpty() ? "" : " but " + String.join(", ", besides)) + "; remove this"));
        return others.isEmpty();
    }

    private @Nullable String text(String word) {
        SchemaNode.Member member = members.get(word);
        return member == null ? null : expect.text(member.value());
    }
}
