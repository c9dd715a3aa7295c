package dev.lathe.bindings;

import dev.lathe.schema.JsonForm;
import dev.lathe.schema.SchemaNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a correction: {@code {at: /$defs/Task, because: a reason, replace: {type: object}}}. */
final class CorrectionReader {
    private final Expectations expect;

    CorrectionReader(Expectations expect) {
        this.expect = expect;
    }

    /** Null where it is no correction, which has been reported then. */
    @Nullable
    Correction read(SchemaNode node) {
        if (!node.isObject()) {
            expect.unfit(
                    node.source(),
                    "a correction must be an object with \"at\", \"because\" and \"replace\", found "
                            + JsonForm.of(node.json()));
            return null;
        }
        Map<String, SchemaNode.Member> members = expect.members(node, Vocabulary.CORRECTION);
        for (String word : Vocabulary.CORRECTION.words()) {
            if (!members.containsKey(word)) {
                expect.unfit(node.source(), "the correction lacks \"" + word + "\"");
            }
        }
        SchemaNode at = node.get("at");
        SchemaNode because = node.get("because");
        SchemaNode replacement = node.get("replace");
        String reason = because == null ? null : expect.text(because);
        String address = at == null ? null : address(at);
        return at == null || address == null || reason == null || replacement == null
                ? null
                : new Correction(at.source(), address, reason, replacement);
    }

    private @Nullable String address(SchemaNode at) {
        if (!at.json().isTextual()) {
            expect.unexpected(at, "a JSON Pointer");
            return null;
        }
        return expect.address(at.json().textValue(), at.source());
    }
}
