package dev.lathe.bindings;

import dev.lathe.diagnostics.Printable;
import dev.lathe.schema.SchemaNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a view: {@code {of: createdAt, as: instant}}, {@code {of: createdAt, plus: ttl}} or {@code {past: expiresAt}}. */
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
        if (kinds.size() != 1) {
            expect.unfit(view.nameSource(), unclear(kinds));
            return null;
        }
        return switch (kinds.get(0)) {
            case "until" -> until();
            case "past" -> past();
            default -> ofProperty();
        };
    }

    private String unclear(List<String> kinds) {
        if (kinds.isEmpty() && (members.containsKey("as") || members.containsKey("plus"))) {
            return "the view lacks \"of\", the property that it looks at";
        }
        return "a view has one of " + String.join(", ", Vocabulary.KINDS_OF_VIEWS) + "; it has "
                + (kinds.isEmpty() ? "none" : String.join(", ", kinds));
    }

    private @Nullable View until() {
        String other = text("until");
        return standsAlone("until") && other != null ? new View.Until(view.nameSource(), other) : null;
    }

    private @Nullable View past() {
        String other = text("past");
        return standsAlone("past") && other != null ? new View.Past(view.nameSource(), other) : null;
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

    private boolean standsAlone(String word) {
        members.forEach((other, member) -> {
            if (!other.equals(word)) {
                expect.unfit(
                        member.nameSource(), "a view with " + Printable.quote(word) + " has nothing else; remove this");
            }
        });
        return members.size() == 1;
    }

    private @Nullable String text(String word) {
        SchemaNode.Member member = members.get(word);
        return member == null ? null : expect.text(member.value());
    }
}
