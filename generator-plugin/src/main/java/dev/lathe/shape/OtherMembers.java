package dev.lathe.shape;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.lathe.schema.Keyword;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object that have no name in its schema.
 *
 * @param patterns those that patterns tell apart
 * @param others all others; null: nothing is said of them
 * @param closed whether all others are forbidden
 * @param names the patterns of which all members are of the type of the others
 */
record OtherMembers(List<PatternShape> patterns, @Nullable Shape others, boolean closed, List<String> names) {

    /** Tells members apart only where their types differ: where none other may be there, one type is that of all. */
    static OtherMembers of(List<PatternShape> patterns, @Nullable Shape others, Structures structures) {
        boolean isClosed = others instanceof NothingShape;
        List<PatternShape> allowed = new ArrayList<>(patterns);
        allowed.removeIf(pattern -> pattern.shape() instanceof NothingShape);
        Stream<@Nullable Shape> kinds = allowed.stream().map(PatternShape::shape);
        Stream<@Nullable Shape> rest = isClosed ? Stream.empty() : Stream.of(others);
        boolean isAlike = Stream.concat(kinds, rest)
                        .map(shape -> isOpen(shape) ? -1 : structures.of(Objects.requireNonNull(shape)))
                        .distinct()
                        .count()
                <= 1;
        if (!isAlike) {
            if (isClosed || isOpen(others)) {
                allowed.removeIf(pattern -> isOpen(pattern.shape()));
            }
            return new OtherMembers(List.copyOf(allowed), others, isClosed, List.of());
        }
        Shape any = allowed.isEmpty() ? others : allowed.get(0).shape();
        return new OtherMembers(
                List.of(),
                isOpen(any) && !allowed.isEmpty() ? null : any,
                isClosed && allowed.isEmpty(),
                allowed.stream().map(PatternShape::pattern).toList());
    }

    private static boolean isOpen(@Nullable Shape shape) {
        return shape == null || shape instanceof AnyShape;
    }

    /** What is said of the object, with the patterns of its names where no type shows them. */
    Documentation added(Documentation documentation) {
        if (names.isEmpty()) {
            return documentation;
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        names.forEach(list::add);
        return Documentations.with(
                documentation, Keyword.PATTERN_PROPERTIES.wireName(), names.size() == 1 ? list.get(0) : list);
    }
}
