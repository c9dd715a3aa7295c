package dev.lathe.shape;

import dev.lathe.diagnostics.Source;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object with declared members, or with members that patterns tell apart.
 *
 * @param properties the declared members by name, in the order of the document
 * @param patterns the members that are told apart by patterns of their names; the first that matches counts, and none
 *     concerns a declared member
 * @param additional what other members hold; null: nothing is said, so anything
 * @param closed whether other members are forbidden
 * @param onlyObjects whether what is no object is forbidden; a schema that names no type allows that
 * @param parts addresses of the named objects that an {@code allOf} put into this one, in its order
 */
public record ObjectShape(
        Source source,
        Documentation documentation,
        Map<String, PropertyShape> properties,
        List<PatternShape> patterns,
        @Nullable Shape additional,
        boolean closed,
        boolean onlyObjects,
        List<String> parts)
        implements Shape {}
