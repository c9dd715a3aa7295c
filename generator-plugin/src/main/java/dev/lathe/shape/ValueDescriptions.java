package dev.lathe.shape;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.schema.Keyword;
import org.jspecify.annotations.Nullable;

/** Keeps what a choice among constants says of each of them. */
final class ValueDescriptions {
    private ValueDescriptions() {}

    /** The documentation with a list of the constants that are described; the same where none is. */
    static Documentation added(Documentation documentation, Expansion.Choice choice, KeywordReader reader) {
        StringBuilder list = new StringBuilder();
        for (Placed arm : choice.arms()) {
            JsonNode value = reader.json(arm.schema(), Keyword.CONST);
            String text = text(arm, reader);
            if (value != null && value.isValueNode() && text != null) {
                list.append("\n- `").append(value.asText()).append("`: ").append(text.strip());
            }
        }
        if (list.isEmpty()) {
            return documentation;
        }
        String own = documentation.description();
        return new Documentation(
                documentation.title(),
                own == null ? list.substring(1) : own + "\n" + list,
                documentation.deprecated(),
                documentation.defaultValue(),
                documentation.constraints());
    }

    private static @Nullable String text(Placed arm, KeywordReader reader) {
        String description = reader.text(arm.schema(), Keyword.DESCRIPTION);
        return description == null ? reader.text(arm.schema(), Keyword.TITLE) : description;
    }
}
