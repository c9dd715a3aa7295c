package dev.lathe.shape;

import dev.lathe.schema.SchemaNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds out which schemas leave no value to each other. */
final class Conflicts {
    private final KeywordReader reader;
    private final TypeSets types;

    Conflicts(KeywordReader reader, TypeSets types) {
        this.reader = reader;
        this.types = types;
    }

    /** The first schema that excludes all types that those before it allow; null where none does. */
    @Nullable
    Conflict ofTypes(Expansion all) {
        Set<JsonType> allowed = EnumSet.allOf(JsonType.class);
        List<Placed> before = new ArrayList<>();
        for (Placed atom : all.atoms()) {
            Set<JsonType> own = types.said(atom.schema());
            if (own == null) {
                continue;
            }
            Set<JsonType> left = EnumSet.copyOf(allowed);
            left.retainAll(own);
            if (left.isEmpty()) {
                return between(atom, own, before);
            }
            allowed = left;
            before.add(atom);
        }
        return null;
    }

    private Conflict between(Placed atom, Set<JsonType> own, List<Placed> before) {
        Placed other = before.get(0);
        Set<JsonType> theirs = own;
        for (Placed candidate : before) {
            Set<JsonType> said = types.said(candidate.schema());
            if (said != null && (theirs == own || said.stream().noneMatch(own::contains))) {
                other = candidate;
                theirs = said;
            }
        }
        return new Conflict(
                atom.schema().source(),
                "no value satisfies all that applies here: this asks for " + words(own) + ", and "
                        + other.schema().source() + " for " + words(theirs) + "; change one of them");
    }

    private static String words(Set<JsonType> types) {
        return types.stream().sorted().map(JsonType::word).collect(Collectors.joining(" or "));
    }

    /** That none of the values of two lists is in both. */
    static Conflict ofLists(Placed list, Placed other) {
        return new Conflict(
                list.schema().source(),
                "no value satisfies all that applies here: none of the values that this lists is among those that "
                        + other.schema().source() + " lists; change one of them");
    }

    /** That types exclude all values of a list. */
    Conflict ofValues(Expansion all, Placed list, Collection<Placed> values) {
        for (Placed atom : all.atoms()) {
            Set<JsonType> own = reader.types(atom.schema());
            if (own != null && values.stream().noneMatch(value -> isOf(value.schema(), own))) {
                String where = atom.equals(list)
                        ? "the type beside the list is "
                        : "the type that " + atom.schema().source() + " asks for is ";
                return new Conflict(
                        list.schema().source(),
                        "no value satisfies all that applies here: " + where + words(own)
                                + ", and none of the values that this lists is of it; change one of them");
            }
        }
        return new Conflict(
                list.schema().source(),
                "no value satisfies all that applies here: the types that are asked for exclude all values that this"
                        + " lists; change one of them");
    }

    private static boolean isOf(SchemaNode value, Set<JsonType> types) {
        return types.contains(JsonType.of(value.json()));
    }
}
