package dev.lathe.shape;

import dev.lathe.schema.Keyword;
import dev.lathe.schema.SchemaNode;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out whether schemas that apply together say no more than one of them. */
final class Covers {
    private final KeywordReader reader;
    private final Expander expander;
    private final TypeSets types;

    Covers(KeywordReader reader, Expander expander, TypeSets types) {
        this.reader = reader;
        this.expander = expander;
        this.types = types;
    }

    /** The first schema referred to that says it all; null where there is none. */
    @Nullable
    SchemaNode find(Expansion all) {
        for (Expansion.Target target : all.targets()) {
            if (target.direct() && isCovered(all, target.schema())) {
                return target.schema();
            }
        }
        return null;
    }

    private boolean isCovered(Expansion all, SchemaNode schema) {
        Expansion covering = expander.of(schema);
        for (Expansion.Choice choice : all.choices()) {
            if (!covering.includes(choice.owner().schema())) {
                return false;
            }
        }
        return addsNothing(all, schema) && !all.hasChosen(covering);
    }

    /** Whether no schema shapes values further than one of them does. */
    boolean addsNothing(Expansion all, SchemaNode schema) {
        Expansion covering = expander.of(schema);
        for (Placed atom : all.atoms()) {
            if (!covering.includes(atom.schema()) && !isRedundant(atom.schema(), schema)) {
                return false;
            }
        }
        return true;
    }

    private boolean isRedundant(SchemaNode atom, SchemaNode beside) {
        for (String member : atom.members().keySet()) {
            Keyword keyword = reader.keyword(atom, member);
            if (keyword != null && Effect.of(keyword) == Effect.SHAPES && !isRedundant(atom, keyword, beside)) {
                return false;
            }
        }
        return !KeywordReader.isFalse(atom);
    }

    private boolean isRedundant(SchemaNode atom, Keyword keyword, SchemaNode beside) {
        return switch (keyword) {
            case TYPE -> allows(atom, types.of(beside)) && !says(atom, beside);
            case PROPERTIES, PATTERN_PROPERTIES -> reader.named(atom, keyword).isEmpty();
            case ADDITIONAL_PROPERTIES, ITEMS -> isAnything(reader.schema(atom, keyword));
            case REQUIRED ->
                required(beside).containsAll(reader.texts(atom, keyword).keySet());
            default -> false;
        };
    }

    /** Whether a schema says of which types values are where the other leaves that to be guessed, and differently. */
    private boolean says(SchemaNode atom, SchemaNode beside) {
        Set<JsonType> own = reader.types(atom);
        return own != null && !types.isSaid(beside) && !types.of(beside).containsAll(own);
    }

    /** Whether the {@code type} of a schema allows all of some types. */
    boolean allows(SchemaNode schema, Set<JsonType> some) {
        Set<JsonType> own = reader.types(schema);
        return own == null || own.containsAll(some);
    }

    private Set<String> required(SchemaNode schema) {
        Set<String> required = new HashSet<>();
        for (Placed atom : expander.of(schema).atoms()) {
            required.addAll(reader.texts(atom.schema(), Keyword.REQUIRED).keySet());
        }
        return required;
    }

    /** Whether a schema, where there is one, leaves everything open. */
    boolean isAnything(@Nullable SchemaNode schema) {
        if (schema == null) {
            return true;
        }
        Expansion expansion = expander.of(schema);
        return expansion.atoms().isEmpty()
                && expansion.choices().isEmpty()
                && expansion.targets().isEmpty();
    }
}
