package dev.lathe.shape;

import dev.lathe.schema.Keyword;
import dev.lathe.schema.SchemaNode;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out of which types the values of schemas are. */
final class TypeSets {
    private final KeywordReader reader;
    private final Expander expander;
    private final MergeBudget budget;
    private final Map<SchemaNode, Found> known = new HashMap<>();
    private int steps;

    TypeSets(KeywordReader reader, Expander expander, MergeBudget budget) {
        this.reader = reader;
        this.expander = expander;
        this.budget = budget;
    }

    private record Found(Set<JsonType> types, boolean said) {}

    /** The types that a schema allows. */
    Set<JsonType> of(SchemaNode schema) {
        return known(schema).types();
    }

    /**
     * The types that several schemas allow together. Where none says any, they are guessed: who lists properties means
     * an object, although such a schema allows anything that is none.
     */
    Set<JsonType> of(Expansion expansion) {
        return find(expansion).types();
    }

    /** Whether a schema says which types it allows; they are guessed otherwise. */
    boolean isSaid(SchemaNode schema) {
        return known(schema).said();
    }

    /** Whether several schemas say of which types their values are, and it need not be guessed. */
    boolean areSaid(Expansion expansion) {
        return find(expansion).said();
    }

    private Found known(SchemaNode schema) {
        Found found = known.get(schema);
        if (found == null) {
            // what an arm that leads back here finds
            found = new Found(JsonType.ALL, false);
            known.put(schema, found);
            if (budget.spend(schema.source(), steps, 1)) {
                steps++;
                found = find(expander.of(schema));
                steps--;
                known.put(schema, found);
            }
        }
        return found;
    }

    private Found find(Expansion expansion) {
        Set<JsonType> types = EnumSet.allOf(JsonType.class);
        boolean isSaid = false;
        for (Placed atom : expansion.atoms()) {
            Set<JsonType> own = said(atom.schema());
            if (own != null) {
                isSaid = true;
                types.retainAll(own);
            }
        }
        for (Expansion.Choice choice : expansion.choices()) {
            Set<JsonType> any = ofArms(choice, JsonType.ALL);
            isSaid |= any.size() < JsonType.ALL.size();
            types.retainAll(any);
        }
        if (isSaid) {
            return new Found(types, true);
        }
        Set<JsonType> meant = meant(expansion);
        for (Expansion.Choice choice : expansion.choices()) {
            types.retainAll(ofArms(choice, meant.size() < JsonType.ALL.size() ? meant : null));
        }
        return new Found(expansion.choices().isEmpty() ? meant : types, false);
    }

    /** The types of a choice; those of arms that say none are given, or else guessed. */
    private Set<JsonType> ofArms(Expansion.Choice choice, @Nullable Set<JsonType> otherwise) {
        Set<JsonType> any = EnumSet.noneOf(JsonType.class);
        for (Placed arm : choice.arms()) {
            Found found = known(arm.schema());
            any.addAll(found.said() || otherwise == null ? found.types() : otherwise);
        }
        return any;
    }

    /** The types that a schema itself names, or those of the values that it names; null where it names neither. */
    @Nullable
    Set<JsonType> said(SchemaNode schema) {
        if (KeywordReader.isFalse(schema)) {
            return EnumSet.noneOf(JsonType.class);
        }
        Set<JsonType> types = reader.types(schema);
        List<SchemaNode> values = reader.values(schema);
        if (values == null) {
            return types;
        }
        Set<JsonType> ofValues = EnumSet.noneOf(JsonType.class);
        values.forEach(value -> ofValues.add(JsonType.of(value.json())));
        if (types != null) {
            ofValues.retainAll(types);
        }
        return ofValues;
    }

    private Set<JsonType> meant(Expansion expansion) {
        boolean isObject = false;
        boolean isArray = false;
        for (Placed atom : expansion.atoms()) {
            isObject |= has(atom, Keyword.PROPERTIES)
                    || has(atom, Keyword.REQUIRED)
                    || has(atom, Keyword.ADDITIONAL_PROPERTIES)
                    || has(atom, Keyword.PATTERN_PROPERTIES);
            isArray |= has(atom, Keyword.ITEMS) || has(atom, Keyword.PREFIX_ITEMS);
        }
        if (isObject == isArray) {
            return JsonType.ALL;
        }
        return EnumSet.of(isObject ? JsonType.OBJECT : JsonType.ARRAY);
    }

    private boolean has(Placed atom, Keyword keyword) {
        return reader.get(atom.schema(), keyword) != null;
    }
}
