package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Names of members that do not fit on one line of Java as they are, in what the bindings add to a class. */
class HelperLiteralsTest {
    private static final String NAME = "a\u2028b\\\"$S";
    private static final GeneratedCode CODE = GeneratedCode.from("""
            {"$defs": {
              "Stage": {"type": "string", "enum": ["lent", "back"]},
              "Loan": {
                "type": "object",
                "properties": {
                  "%1$s": {"$ref": "#/$defs/Stage"},
                  "notes": {"type": "object", "additionalProperties": {"type": "string"}},
                  "extras": {}
                }
              }
            }}
            """.formatted(inJson()), """
            types:
              /$defs/Stage:
                transitions: {lent: [back]}
              /$defs/Loan:
                views:
                  note: {at: [notes, "%1$s"]}
                  extra: {at: [extras, "%1$s"]}
                steps:
                  moveTo: {of: "%1$s"}
            """.formatted(inJson()));

    @Test
    void areFoundInMapsAndUntypedJson() {
        String json = "{\"notes\":{\"%1$s\":\"n\"},\"extras\":{\"%1$s\":1}}".formatted(inJson());
        Object loan = CODE.read("Loan", json);

        assertThat(GeneratedCode.call(loan, "note")).isEqualTo("n");
        assertThat(GeneratedCode.call(loan, "extra")).hasToString("1");
    }

    @Test
    void standInTheMessageOfARefusedStep() {
        Object loan = CODE.read("Loan", "{}");

        assertThatThrownBy(() -> GeneratedCode.call(loan, "moveTo", CODE.constant("Stage", "BACK")))
                .hasMessageContaining(NAME + " cannot become \"back\"");
    }

    private static String inJson() {
        return NAME.replace("\\", "\\\\").replace("\"", "\\\"").replace("\u2028", "\\u2028");
    }
}
