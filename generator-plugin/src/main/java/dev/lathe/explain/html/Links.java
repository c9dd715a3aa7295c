package dev.lathe.explain.html;

import dev.lathe.explain.ExplainedType;
import dev.lathe.explain.Explanation;
import dev.lathe.plan.DefinitionPlan.Kind;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ids of the parts of the page. */
final class Links {
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byPointer = new HashMap<>();

    Links(Explanation explanation) {
        for (ExplainedType type : explanation.types()) {
            String id = idOf(type);
            if (type.kind() != Kind.ALIAS) {
                byName.put(type.name(), id);
            }
            byPointer.putIfAbsent(type.source().pointer(), id);
        }
    }

    /** The id of a type: that of its name in Java, or else of its address. */
    static String idOf(ExplainedType type) {
        return type.kind() == Kind.ALIAS
                ? "a-" + HtmlText.id(type.source().pointer())
                : "t-" + HtmlText.id(type.name());
    }

    /** The id of a member of a type. */
    static String idOf(ExplainedType type, int member) {
        return idOf(type) + "--" + member;
    }

    /** The id of the type at an address; null: there is none. */
    @Nullable
    String idAt(String pointer) {
        return byPointer.get(pointer);
    }

    /** The name of a type as a link to it. */
    String to(String name) {
        String id = byName.get(name);
        return id == null ? HtmlText.of(name) : "<a href=\"#" + id + "\">" + HtmlText.of(name) + "</a>";
    }

    /** The id of the type of a name; null: there is none. */
    @Nullable
    String idOf(String name) {
        return byName.get(name);
    }
}
