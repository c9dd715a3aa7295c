package dev.lathe.shape;

import dev.lathe.schema.Keyword;
import dev.lathe.schema.SchemaNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All schemas that apply to one value: what {@code $ref} and {@code allOf} bring together, one beside the other. */
final class Expansion {
    private final Set<SchemaNode> visited;
    private final List<Placed> atoms;
    private final List<Choice> choices;
    private final List<Target> targets;
    private final List<SchemaNode> inline = new ArrayList<>();
    private final Set<SchemaNode> chosen = new HashSet<>();

    Expansion() {
        this(new HashSet<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    private Expansion(Set<SchemaNode> visited, List<Placed> atoms, List<Choice> choices, List<Target> targets) {
        this.visited = visited;
        this.atoms = atoms;
        this.choices = choices;
        this.targets = targets;
    }

    /**
     * An {@code anyOf} or {@code oneOf}.
     *
     * @param owner the schema that has it
     */
    record Choice(Placed owner, Keyword keyword, List<Placed> arms) {}

    /**
     * A schema that a reference points to.
     *
     * @param direct whether no other reference leads to the reference
     */
    record Target(SchemaNode schema, boolean direct) {}

    /** The schemas with keywords of their own that speak about the value, in the order of the document. */
    List<Placed> atoms() {
        return atoms;
    }

    /** The choices that a value has; it makes all of them. */
    List<Choice> choices() {
        return choices;
    }

    /** What references point to, each before what it refers to itself. */
    List<Target> targets() {
        return targets;
    }

    /** The schemas that no reference leads to, in the order of the document. */
    List<SchemaNode> inline() {
        return inline;
    }

    /** Whether a schema is part of this, directly or through others. */
    boolean includes(SchemaNode schema) {
        return visited.contains(schema);
    }

    /** Whether one of a schema's choices has been made. */
    boolean hasChosen(Expansion other) {
        return chosen.stream().anyMatch(other::includes);
    }

    /** Takes note of a schema; false where it is part of this already. */
    boolean visit(SchemaNode schema) {
        return visited.add(schema);
    }

    /** The same without choices that make no difference. */
    Expansion without(List<Choice> some) {
        Expansion rest = new Expansion(
                new HashSet<>(visited), new ArrayList<>(atoms), new ArrayList<>(choices), new ArrayList<>(targets));
        rest.choices.removeAll(some);
        rest.inline.addAll(inline);
        rest.chosen.addAll(chosen);
        return rest;
    }

    /** The same with a choice made, for its arms to be added. */
    Expansion after(Choice choice) {
        Expansion rest = without(List.of(choice));
        rest.chosen.add(choice.owner().schema());
        return rest;
    }
}
