package dev.lathe.shape;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Printable;
import dev.lathe.schema.Dialect;
import dev.lathe.schema.Keyword;
import dev.lathe.schema.SchemaGraph;
import dev.lathe.schema.SchemaNode;
import dev.lathe.schema.Suggestions;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reports what is no keyword, what has not the form of one, and what Lathe does not act on. */
final class KeywordReports {
    /** A name by which authors say that no one else needs to understand it. */
    private static final String EXTENSION = "x-";
    /** They do not speak about values, and every dialect is read as if it had them, see the graph's definitions. */
    private static final Set<String> DEFINITIONS = Set.of(Keyword.DEFS.wireName(), Keyword.DEFINITIONS.wireName());
    /** Where a dialect does not know them, references that count on them are reported. */
    private static final Set<String> IDENTIFIERS = Arrays.stream(Keyword.values())
            .filter(keyword -> keyword.category() == Keyword.Category.IDENTIFIER && keyword != Keyword.ID_OF_DRAFT_04)
            .map(Keyword::wireName)
            .collect(Collectors.toUnmodifiableSet());

    private final SchemaGraph graph;
    private final KeywordReader reader;
    private final Diagnostics diagnostics;
    private final Map<Dialect, Suggestions> suggestions = new EnumMap<>(Dialect.class);
    private final KeywordForms forms;

    KeywordReports(SchemaGraph graph, KeywordReader reader, Diagnostics diagnostics) {
        this.graph = graph;
        this.reader = reader;
        this.diagnostics = diagnostics;
        this.forms = new KeywordForms(diagnostics);
    }

    private Suggestions suggestions(Dialect dialect) {
        return suggestions.computeIfAbsent(
                dialect,
                own -> new Suggestions(Arrays.stream(Keyword.values())
                        .filter(keyword -> keyword.isIn(own))
                        .map(Keyword::wireName)
                        .toList()));
    }

    /** Reports on schemas. */
    void report(Collection<SchemaNode> schemas) {
        for (SchemaNode schema : schemas) {
            schema.members().forEach((name, member) -> {
                if (!DEFINITIONS.contains(name)) {
                    report(schema, name, member.value());
                }
            });
        }
    }

    private void report(SchemaNode schema, String name, SchemaNode value) {
        Keyword keyword = reader.known(schema, name);
        if (keyword == null) {
            unknown(schema, name);
            return;
        }
        String advice;
        if (reader.isIgnored(schema, keyword)) {
            advice = "in " + graph.dialect(schema).label()
                    + " nothing counts beside a \"$ref\" but the reference; to make"
                    + " both count, write both into an \"allOf\"";
        } else {
            forms.check(keyword, value);
            advice = UnusedKeywords.advice(keyword, value, isOverridden(schema, keyword));
        }
        if (advice != null) {
            diagnostics.report(
                    Code.UNUSED_KEYWORD,
                    schema.sourceOf(name),
                    "\"" + name + "\" does not change the model: " + advice);
        }
    }

    /** Whether a name that is no keyword of the dialect can do no harm. */
    private static boolean isHarmless(String name) {
        return name.startsWith(EXTENSION)
                || IDENTIFIERS.contains(name)
                || Extension.named(name)
                        .filter(word -> word.effect() == Effect.DESCRIBES)
                        .isPresent();
    }

    private boolean isOverridden(SchemaNode schema, Keyword keyword) {
        return keyword.category() == Keyword.Category.REFERENCE
                && reader.keyword(schema, keyword.wireName()) != null
                && graph.isAmbiguous(schema, keyword);
    }

    private void unknown(SchemaNode schema, String name) {
        if (isHarmless(name)) {
            return;
        }
        diagnostics.report(
                Code.UNKNOWN_KEYWORD,
                schema.sourceOf(name),
                Printable.quote(name) + " is no keyword of "
                        + graph.dialect(schema).label() + " and does not change the model." + hint(schema, name));
    }

    private String hint(SchemaNode schema, String name) {
        Extension word = Extension.named(name).orElse(null);
        if (word != null) {
            return " " + word.note();
        }
        List<Keyword> elsewhere = Arrays.stream(Keyword.values())
                .filter(keyword -> keyword.wireName().equals(name))
                .toList();
        if (!elsewhere.isEmpty()) {
            return " Other versions of JSON Schema have it: name one in \"$schema\" if that is meant.";
        }
        return suggestions(graph.dialect(schema))
                .closest(name)
                .map(near -> " Did you mean \"" + near + "\"?")
                .orElse(" Remove it, or begin its name with \"" + EXTENSION + "\" if it is an extension.");
    }
}
