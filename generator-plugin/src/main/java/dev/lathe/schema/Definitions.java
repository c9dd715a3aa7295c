package dev.lathe.schema;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import java.util.LinkedHashMap;
import java.util.Map;

/** Finds the definitions of a document. */
final class Definitions {
    private Definitions() {}

    /**
     * The members of {@code $defs} and {@code definitions} at the root by their addresses, in the order of the document.
     *
     * <p>Both in all dialects: many a draft-07 schema has {@code $defs}, and nothing else can be meant by it.
     */
    static Map<String, SchemaNode> of(SchemaNode root, Diagnostics diagnostics) {
        Map<String, SchemaNode> definitions = new LinkedHashMap<>();
        root.members().forEach((name, member) -> {
            if (name.equals(Keyword.DEFS.wireName()) || name.equals(Keyword.DEFINITIONS.wireName())) {
                addAll(name, member.value(), definitions, diagnostics);
            }
        });
        return definitions;
    }

    private static void addAll(
            String keyword, SchemaNode holder, Map<String, SchemaNode> definitions, Diagnostics diagnostics) {
        if (!holder.isObject()) {
            malformed(holder, "\"" + keyword + "\" must be an object with schemas", diagnostics);
        }
        for (SchemaNode.Member member : holder.members().values()) {
            SchemaNode value = member.value();
            if (SchemaResolver.isSchema(value)) {
                definitions.put(value.pointer(), value);
            } else {
                malformed(value, "a definition must be a schema, which is an object or a boolean", diagnostics);
            }
        }
    }

    private static void malformed(SchemaNode node, String expected, Diagnostics diagnostics) {
        diagnostics.report(Code.MALFORMED_KEYWORD, node.source(), expected + "; found " + JsonForm.of(node.json()));
    }
}
