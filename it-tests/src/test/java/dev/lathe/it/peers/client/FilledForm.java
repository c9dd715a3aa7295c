package dev.lathe.it.peers.client;

import dev.lathe.mcp.v2025_11_25.BooleanSchema;
import dev.lathe.mcp.v2025_11_25.ElicitRequestFormParams;
import dev.lathe.mcp.v2025_11_25.ElicitResult;
import dev.lathe.mcp.v2025_11_25.ElicitResult.ContentValue;
import dev.lathe.mcp.v2025_11_25.LegacyTitledEnumSchema;
import dev.lathe.mcp.v2025_11_25.NumberSchema;
import dev.lathe.mcp.v2025_11_25.PrimitiveSchemaDefinition;
import dev.lathe.mcp.v2025_11_25.StringSchema;
import dev.lathe.mcp.v2025_11_25.TitledMultiSelectEnumSchema;
import dev.lathe.mcp.v2025_11_25.TitledSingleSelectEnumSchema;
import dev.lathe.mcp.v2025_11_25.UntitledMultiSelectEnumSchema;
import dev.lathe.mcp.v2025_11_25.UntitledSingleSelectEnumSchema;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A user who accepts every form as it is proposed, and makes up what has no default. */
final class FilledForm {
    private FilledForm() {}

    static ElicitResult of(ElicitRequestFormParams form) {
        Map<String, ContentValue> content = new LinkedHashMap<>();
        form.requestedSchema().properties().forEach((name, field) -> {
            ContentValue value = value(field);
            if (value != null) {
                content.put(name, value);
            }
        });
        return ElicitResult.builder()
                .action(ElicitResult.Action.ACCEPT)
                .content(content)
                .build();
    }

    private static @Nullable ContentValue value(PrimitiveSchemaDefinition field) {
        if (field instanceof StringSchema text) {
            return ContentValue.of(Objects.requireNonNullElse(text.defaultValue(), sample(text)));
        }
        if (field instanceof NumberSchema number) {
            return number(number);
        }
        if (field instanceof BooleanSchema choice) {
            return ContentValue.of(Objects.requireNonNullElse(choice.defaultValue(), true));
        }
        return selection(field);
    }

    private static ContentValue number(NumberSchema number) {
        double value = Objects.requireNonNullElse(number.defaultValue(), 1.0);
        return number.type().equals(NumberSchema.Type.INTEGER) ? ContentValue.of((long) value) : ContentValue.of(value);
    }

    private static @Nullable ContentValue selection(PrimitiveSchemaDefinition field) {
        if (field instanceof UntitledSingleSelectEnumSchema one) {
            return one(one.defaultValue(), one.enumValues());
        }
        if (field instanceof LegacyTitledEnumSchema one) {
            return one(one.defaultValue(), one.enumValues());
        }
        if (field instanceof TitledSingleSelectEnumSchema one) {
            return one(one.defaultValue(), List.of(one.oneOf().get(0).value()));
        }
        if (field instanceof UntitledMultiSelectEnumSchema many) {
            return some(many.defaultValues(), many.items().enumValues());
        }
        if (field instanceof TitledMultiSelectEnumSchema many) {
            return some(
                    many.defaultValues(), List.of(many.items().anyOf().get(0).value()));
        }
        return null;
    }

    private static ContentValue one(@Nullable String proposed, List<String> choices) {
        return ContentValue.of(Objects.requireNonNullElse(proposed, choices.get(0)));
    }

    private static ContentValue some(@Nullable List<String> proposed, List<String> choices) {
        return ContentValue.of(Objects.requireNonNullElse(proposed, choices.subList(0, 1)));
    }

    private static String sample(StringSchema text) {
        if (text.format() == null) {
            return "Grace";
        }
        return switch (text.format().known()) {
            case EMAIL -> "grace@example.org";
            case URI -> "https://example.org/grace";
            case DATE -> "2026-02-11";
            case DATE_TIME -> "2026-02-11T06:45:00Z";
            case UNRECOGNIZED -> "Grace";
        };
    }
}
