package dev.lathe.bindings;

import dev.lathe.schema.SchemaNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a step: {@code {of: status, stamp: lastUpdatedAt}}. */
final class StepReader {
    private final Expectations expect;

    StepReader(Expectations expect) {
        this.expect = expect;
    }

    /** Null where it is no step, which has been reported then. */
    @Nullable
    Step read(SchemaNode.Member step) {
        Map<String, SchemaNode.Member> members = expect.members(step.value(), Vocabulary.STEP);
        if (!step.value().isObject()) {
            return null;
        }
        SchemaNode.Member of = members.get("of");
        SchemaNode.Member stamp = members.get("stamp");
        if (of == null) {
            expect.unfit(step.nameSource(), "the step lacks \"of\", the property that takes it");
        }
        String property = of == null ? null : expect.text(of.value());
        String time = stamp == null ? null : expect.text(stamp.value());
        return property == null ? null : new Step(step.nameSource(), property, time);
    }
}
