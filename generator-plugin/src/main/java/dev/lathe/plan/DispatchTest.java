package dev.lathe.plan;

import java.util.List;
import java.util.Set;

/** A question to a value that tells some arms of a union from others. */
sealed interface DispatchTest {
    /** The member that is looked at. */
    List<String> path();

    /** Which of several texts it holds. */
    record Constant(List<String> path) implements DispatchTest {}

    /** Whether it is there and holds one of some types. */
    record Presence(List<String> path, Set<JsonType> types) implements DispatchTest {}
}
