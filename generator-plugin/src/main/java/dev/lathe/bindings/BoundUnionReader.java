package dev.lathe.bindings;

import dev.lathe.diagnostics.Printable;
import dev.lathe.schema.SchemaNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a union: {@code {arms: [/$defs/ClientRequest, /$defs/ServerRequest], description: Any request.}}. */
final class BoundUnionReader {
    private final Expectations expect;
    private final String name;
    private final SchemaNode.Member union;

    BoundUnionReader(Expectations expect, String name, SchemaNode.Member union) {
        this.expect = expect;
        this.name = name;
        this.union = union;
    }

    BoundUnion read() {
        String fault = JavaNames.fault(name);
        if (fault != null || !Character.isUpperCase(name.codePointAt(0))) {
            String why = fault == null ? "does not begin with an upper-case letter" : fault;
            expect.unfit(union.nameSource(), "a type cannot be called " + Printable.quote(name) + ", which " + why);
        }
        Map<String, SchemaNode.Member> members = expect.members(union.value(), Vocabulary.UNION);
        SchemaNode.Member arms = members.get("arms");
        SchemaNode.Member strict = members.get("strict");
        SchemaNode.Member description = members.get("description");
        if (arms == null) {
            expect.unfit(union.nameSource(), "the union lacks \"arms\", the definitions that it may be");
        }
        return new BoundUnion(
                union.nameSource(),
                name,
                arms == null ? List.of() : arms(arms.value()),
                strict != null && expect.flag(strict.value()),
                description == null ? null : expect.text(description.value()));
    }

    private List<BoundUnion.Arm> arms(SchemaNode list) {
        List<BoundUnion.Arm> arms = new ArrayList<>();
        for (SchemaNode element : expect.elements(list)) {
            String text = expect.text(element);
            String address = text == null ? null : expect.address(text, element.source());
            if (address != null) {
                arms.add(new BoundUnion.Arm(element.source(), address));
            }
        }
        return List.copyOf(arms);
    }
}
