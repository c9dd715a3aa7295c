package dev.lathe.it.peers.server;

import dev.lathe.mcp.v2025_11_25.BooleanSchema;
import dev.lathe.mcp.v2025_11_25.ElicitRequestFormParams.RequestedSchema;
import dev.lathe.mcp.v2025_11_25.EnumOption;
import dev.lathe.mcp.v2025_11_25.LegacyTitledEnumSchema;
import dev.lathe.mcp.v2025_11_25.NumberSchema;
import dev.lathe.mcp.v2025_11_25.PrimitiveSchemaDefinition;
import dev.lathe.mcp.v2025_11_25.StringSchema;
import dev.lathe.mcp.v2025_11_25.TitledMultiSelectEnumSchema;
import dev.lathe.mcp.v2025_11_25.TitledSingleSelectEnumSchema;
import dev.lathe.mcp.v2025_11_25.UntitledMultiSelectEnumSchema;
import dev.lathe.mcp.v2025_11_25.UntitledSingleSelectEnumSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What the server asks its user: a form of every kind of field. */
final class Forms {
    /** Fields without defaults, that have to be filled in. */
    static final RequestedSchema NAME_AND_MAIL = RequestedSchema.builder()
            .properties(fields(
                    "username",
                            StringSchema.builder()
                                    .description("User's response")
                                    .build(),
                    "email",
                            StringSchema.builder()
                                    .description("User's email address")
                                    .format(StringSchema.Format.EMAIL)
                                    .build()))
            .required(List.of("username", "email"))
            .build();

    /** A field of every primitive type, with a default. */
    static final RequestedSchema DEFAULTS = RequestedSchema.builder()
            .properties(fields(
                    "name", StringSchema.builder().defaultValue("John Doe").build(),
                    "age", number(NumberSchema.Type.INTEGER, 30),
                    "score", number(NumberSchema.Type.NUMBER, 95.5),
                    "status",
                            UntitledSingleSelectEnumSchema.builder()
                                    .enumValues(List.of("active", "inactive", "pending"))
                                    .defaultValue("active")
                                    .build(),
                    "verified", BooleanSchema.builder().defaultValue(true).build()))
            .build();

    /** A field of every kind of choice. */
    static final RequestedSchema CHOICES = RequestedSchema.builder()
            .properties(fields(
                    "untitledSingle",
                            UntitledSingleSelectEnumSchema.builder()
                                    .enumValues(List.of("option1", "option2", "option3"))
                                    .build(),
                    "titledSingle",
                            TitledSingleSelectEnumSchema.builder()
                                    .oneOf(options("Option"))
                                    .build(),
                    "legacyEnum",
                            LegacyTitledEnumSchema.builder()
                                    .enumValues(List.of("opt1", "opt2", "opt3"))
                                    .enumNames(List.of("Option One", "Option Two", "Option Three"))
                                    .build(),
                    "untitledMulti",
                            UntitledMultiSelectEnumSchema.builder()
                                    .items(UntitledMultiSelectEnumSchema.Items.builder()
                                            .enumValues(List.of("option1", "option2", "option3"))
                                            .build())
                                    .build(),
                    "titledMulti",
                            TitledMultiSelectEnumSchema.builder()
                                    .items(TitledMultiSelectEnumSchema.Items.builder()
                                            .anyOf(options("Choice"))
                                            .build())
                                    .build()))
            .build();

    /** The one thing that a survey has to know. */
    static final RequestedSchema PLACE = RequestedSchema.builder()
            .properties(fields("place", StringSchema.builder().title("Place").build()))
            .required(List.of("place"))
            .build();

    private Forms() {}

    private static Map<String, PrimitiveSchemaDefinition> fields(Object... namesAndFields) {
        Map<String, PrimitiveSchemaDefinition> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndFields.length; i += 2) {
            fields.put((String) namesAndFields[i], (PrimitiveSchemaDefinition) namesAndFields[i + 1]);
        }
        return fields;
    }

    private static NumberSchema number(NumberSchema.Type type, double proposal) {
        return NumberSchema.builder()
                .type(type)
                .minimum(0.0)
                .maximum(150.0)
                .defaultValue(proposal)
                .build();
    }

    private static List<EnumOption> options(String kind) {
        return Stream.of("First", "Second", "Third")
                .map(rank -> EnumOption.builder()
                        .value(rank.toLowerCase(Locale.ROOT))
                        .title(rank + " " + kind)
                        .build())
                .toList();
    }
}
