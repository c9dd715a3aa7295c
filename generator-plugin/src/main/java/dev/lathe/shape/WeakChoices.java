package dev.lathe.shape;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.schema.Keyword;
import dev.lathe.schema.SchemaNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds choices whose arms say only which members go together: they make no different types. */
final class WeakChoices {
    private final KeywordReader reader;
    private final Expander expander;
    private final TypeSets types;
    private final Diagnostics diagnostics;

    WeakChoices(KeywordReader reader, Expander expander, TypeSets types, Diagnostics diagnostics) {
        this.reader = reader;
        this.expander = expander;
        this.types = types;
        this.diagnostics = diagnostics;
    }

    /** The schemas without such choices, which are reported. */
    Expansion dropped(Expansion all) {
        List<Expansion.Choice> weak = new ArrayList<>();
        for (Expansion.Choice choice : all.choices()) {
            if (isShaped(all) && isWeak(choice, all)) {
                weak.add(choice);
                String word = choice.keyword().wireName();
                diagnostics.report(
                        Code.UNUSED_KEYWORD,
                        choice.owner().schema().sourceOf(word),
                        "the arms of this \"" + word + "\" differ only in which members they ask for; Lathe makes one"
                                + " type of them all, and checks none of them. Give the arms properties of their own"
                                + " where they are to be types of their own");
            }
        }
        return weak.isEmpty() ? all : all.without(weak);
    }

    private boolean isShaped(Expansion all) {
        return all.atoms().stream().anyMatch(atom -> isShaped(atom.schema()));
    }

    private boolean isShaped(SchemaNode atom) {
        return atom.members().keySet().stream()
                .map(member -> reader.keyword(atom, member))
                .anyMatch(keyword -> keyword != null && Effect.of(keyword) == Effect.SHAPES);
    }

    private boolean isWeak(Expansion.Choice choice, Expansion all) {
        Expansion rest = all.without(List.of(choice));
        Set<JsonType> allowed = types.of(rest);
        Set<String> declared = new HashSet<>();
        rest.atoms()
                .forEach(atom -> declared.addAll(
                        reader.named(atom.schema(), Keyword.PROPERTIES).keySet()));
        for (Placed arm : choice.arms()) {
            if (!isWeak(expander.of(arm.schema()), allowed, declared)) {
                return false;
            }
        }
        return true;
    }

    private boolean isWeak(Expansion arm, Set<JsonType> allowed, Set<String> declared) {
        if (!arm.choices().isEmpty()) {
            return false;
        }
        for (Placed atom : arm.atoms()) {
            for (String member : atom.schema().members().keySet()) {
                Keyword keyword = reader.keyword(atom.schema(), member);
                if (keyword != null && !isWeak(atom.schema(), keyword, allowed, declared)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isWeak(SchemaNode atom, Keyword keyword, Set<JsonType> allowed, Set<String> declared) {
        if (Effect.of(keyword) != Effect.SHAPES || keyword == Keyword.REQUIRED) {
            return true;
        }
        if (keyword == Keyword.TYPE) {
            Set<JsonType> own = reader.types(atom);
            return own == null || own.containsAll(allowed);
        }
        if (keyword != Keyword.PROPERTIES) {
            return false;
        }
        for (Map.Entry<String, SchemaNode> property :
                reader.named(atom, Keyword.PROPERTIES).entrySet()) {
            if (!isWeakProperty(property.getValue(), declared.contains(property.getKey()))) {
                return false;
            }
        }
        return true;
    }

    private boolean isWeakProperty(SchemaNode property, boolean isDeclared) {
        if (KeywordReader.isFalse(property)) {
            return true;
        }
        Expansion expansion = expander.of(property);
        return isDeclared
                && expansion.choices().isEmpty()
                && expansion.targets().isEmpty()
                && !isShaped(expansion);
    }
}
