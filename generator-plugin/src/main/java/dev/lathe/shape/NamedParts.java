package dev.lathe.shape;

import dev.lathe.schema.Keyword;
import dev.lathe.schema.SchemaNode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the named objects that references bring into another. */
final class NamedParts {
    private final KeywordReader reader;
    private final Expander expander;
    private final TypeSets types;
    private final Covers covers;
    private final WeakChoices weakChoices;
    private final Map<SchemaNode, Boolean> known = new HashMap<>();

    NamedParts(KeywordReader reader, Expander expander, TypeSets types, Covers covers, WeakChoices weakChoices) {
        this.reader = reader;
        this.expander = expander;
        this.types = types;
        this.covers = covers;
        this.weakChoices = weakChoices;
    }

    /** Their addresses, each before those of its own parts. */
    List<String> of(Expansion all) {
        Set<String> parts = new LinkedHashSet<>();
        for (Expansion.Target target : all.targets()) {
            SchemaNode schema = target.schema();
            if (known.computeIfAbsent(schema, this::isObject)) {
                parts.add(schema.pointer());
            }
        }
        return List.copyOf(parts);
    }

    private boolean isObject(SchemaNode schema) {
        Expansion expansion = expander.of(schema);
        return types.of(expansion).contains(JsonType.OBJECT)
                && expansion.atoms().stream().anyMatch(this::namesMembers)
                && covers.find(expansion) == null
                && weakChoices.dropped(expansion).choices().isEmpty();
    }

    private boolean namesMembers(Placed atom) {
        return !reader.named(atom.schema(), Keyword.PROPERTIES).isEmpty()
                || !reader.texts(atom.schema(), Keyword.REQUIRED).isEmpty();
    }
}
