package dev.lathe.bindings;

import dev.lathe.diagnostics.Printable;
import dev.lathe.schema.SchemaNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a view: {@code {of: createdAt, as: instant}} or {@code {of: createdAt, plus: ttl}}. */
final class ViewReader {
    private static final String INSTANT = "instant";
    private static final String MILLIS = "millis";

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
        String of = text("of");
        String as = text("as");
        String plus = text("plus");
        if (!members.containsKey("of")) {
            expect.unfit(view.nameSource(), "the view lacks \"of\", the property that it looks at");
        }
        if (members.containsKey("as") == members.containsKey("plus")) {
            expect.unfit(
                    view.nameSource(),
                    "a view has either \"as\", which is instant or millis, or \"plus\", a property of milliseconds");
            return null;
        }
        if (as != null && !as.equals(INSTANT) && !as.equals(MILLIS)) {
            expect.unfit(view.value().sourceOf("as"), "\"as\" must be instant or millis, found " + Printable.quote(as));
        }
        return of == null ? null : view(of, as, plus);
    }

    private @Nullable View view(String of, @Nullable String as, @Nullable String plus) {
        if (plus != null) {
            return new View.Plus(view.nameSource(), of, plus);
        }
        if (INSTANT.equals(as)) {
            return new View.AsInstant(view.nameSource(), of);
        }
        return MILLIS.equals(as) ? new View.AsMillis(view.nameSource(), of) : null;
    }

    private @Nullable String text(String word) {
        SchemaNode.Member member = members.get(word);
        return member == null ? null : expect.text(member.value());
    }
}
