package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.explain.Explanation;
import dev.lathe.explain.ExplanationText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lathe:explain prints: place, decisions with reasons, bindings, and how a union finds its arm. */
class ExplainTest {
    private static final Generation ORDERS = Generation.of("""
                    {"$defs": {
                      "Order": {
                        "description": "What a customer\\n wants.",
                        "type": "object",
                        "properties": {
                          "id": {"type": "string", "minLength": 1},
                          "total": {"type": ["integer", "null"]},
                          "note": {"type": "string"},
                          "delivery": {"type": "object", "properties": {"days": {"type": "integer"}}},
                          "payment": {"$ref": "#/$defs/Payment"}
                        },
                        "required": ["id", "total"]
                      },
                      "Payment": {"oneOf": [{"$ref": "#/$defs/Card"}, {"$ref": "#/$defs/Cash"}, {"type": "string"}]},
                      "Card": {"type": "object", "properties": {"type": {"const": "card"}}, "required": ["type"]},
                      "Cash": {"type": "object", "properties": {"type": {"const": "cash"}}, "required": ["type"]},
                      "Status": {"enum": ["open", "paid"]},
                      "Iban": {"type": "string"}
                    }}
                    """).withBindings("""
                    types:
                      /$defs/Order: {name: Purchase}
                      /$defs/Status: {predicates: {isDone: [paid]}}
                    """);

    @Test
    void saysWhereATypeComesFromAndWhy() {
        assertThat(Explained.lines(ORDERS, "Purchase"))
                .startsWith(
                        "Purchase, a class: com.example.model.Purchase",
                        "  schema    schema.json:2:12  /$defs/Order",
                        "  code      com/example/model/Purchase.java",
                        "  says      What a customer wants.")
                .contains(
                        "  is called Purchase: the bindings say so",
                        "  binding   name: Purchase  (bindings.yaml:2:3)",
                        "  uses Purchase.Delivery, Payment")
                .anyMatch(line -> line.startsWith("  is a final class with a builder: "));
    }

    @Test
    void saysWhyAMemberIsAsItIs() {
        assertThat(Explained.lines(ORDERS, "Order.total"))
                .containsExactly(
                        "Purchase, a class: com.example.model.Purchase",
                        "  schema    schema.json:2:12  /$defs/Order",
                        "  total → @Nullable Long total()",
                        "    schema    schema.json:7:16  /$defs/Order/properties/total",
                        "    is always written, also as null: required lists it, and null is one of its values",
                        "    is long: its type is integer; one beyond 64 bits is an error, never a wrong number");
        assertThat(Explained.lines(ORDERS, "Purchase.note"))
                .contains("    is null where it is absent: required does not list it");
    }

    @Test
    void saysHowAValueFindsItsArm() {
        assertThat(Explained.lines(ORDERS, "Payment"))
                .containsSubsequence(
                        "  dispatch: which JSON type is it?",
                        "    object → what does the member \"type\" hold?",
                        "      \"card\" → Card",
                        "      \"cash\" → Cash",
                        "    string → Payment.StringValue",
                        "    another → Unknown")
                .contains("  used by Purchase");
    }

    @Test
    void saysWhatTheBindingsAdd() {
        assertThat(Explained.lines(ORDERS, "Status"))
                .contains("  binding   predicates: isDone(), yes for paid  (bindings.yaml:3:32)");
    }

    @Test
    void saysWhatAnAliasIs() {
        assertThat(Explained.lines(ORDERS, "Iban"))
                .startsWith("Iban, an alias: java.lang.String", "  schema    schema.json:18:11  /$defs/Iban");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Purchase.Delivery",
                "com.example.model.Purchase.Delivery",
                "/$defs/Order/properties/delivery",
                "#/$defs/Order/properties/delivery",
                "/$defs/Order/properties/delivery/required/0",
                "Purchase.Del*"
            })
    void isAskedByNameAddressOrPattern(String what) {
        assertThat(Explained.lines(ORDERS, what)).first().asString().startsWith("Purchase.Delivery, a class: ");
    }

    @Test
    void tellsEverythingWhereItIsAskedTo() {
        Explanation explanation = Explained.of(ORDERS);

        assertThat(Explained.lines(ORDERS, "*"))
                .filteredOn(line -> !line.startsWith(" "))
                .hasSameSizeAs(explanation.types());
        assertThat(ExplanationText.overview(explanation))
                .contains("class  Purchase  (schema.json:2:12)", "union  Payment  (schema.json:14:14)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nothing", "a#b", "Purchase.nothing", "/$defs/Nothing", ".", "x.", "\u001b[31m"})
    void saysWhatToAskForWhereThereIsNoSuchName(String what) {
        assertThat(Explained.lines(ORDERS, what))
                .singleElement()
                .asString()
                .startsWith("no type or member is called \"")
                .doesNotContain("\u001b");
        assertThat(Explained.lines(ORDERS, "Purchse"))
                .containsExactly("no type or member is called \"Purchse\"; did you mean \"Purchase\"?");
    }

    @Test
    void printsNoCharacterThatATerminalObeys() {
        Generation hostile = Generation.of("{\"$defs\": {\"A\": {\"type\": \"object\", \"description\": "
                + "\"\\u001b[31m \\u202e\\n\\u2028\", \"properties\": {\"\\u001b]0;x\\u0007\": {}}}}}");

        List<String> lines = Explained.lines(hostile, "*");

        assertThat(lines).anyMatch(line -> line.contains("\\u001b]0;x\\u0007"));
        assertThat(String.join("", lines)).matches("[\\x20-\\x7E…→]*");
    }
}
