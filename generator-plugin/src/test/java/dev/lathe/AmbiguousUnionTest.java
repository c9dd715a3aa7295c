package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Unions with arms that nothing tells apart: reported, and never guessed. */
class AmbiguousUnionTest {
    private static final GeneratedCode CODE = GeneratedCode.from("""
            {"$defs": {
              "Buyer": {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]},
              "Seller": {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]},
              "Party": {
                "anyOf": [{"$ref": "#/$defs/Buyer"}, {"$ref": "#/$defs/Seller"}]
              }
            }}
            """);

    @Test
    void reportsWhereTheArmsStand() {
        assertThat(CODE.diagnostics())
                .containsExactly("schema.json:4:12: warning LATHE-031: nothing tells Buyer and Seller apart in Party: a"
                        + " value that fits them stays Party.Unknown; read it with as(Buyer.class) and the like");
    }

    @Test
    void leavesTheValueUnknown() {
        assertThat(CODE.read("Party", "{\"name\":\"a\"}")).isInstanceOf(CODE.classNamed("Party.Unknown"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"name\":\"a\"}", "{\"name\":\"a\",\"more\":1.0}", "{\"name\":1}", "[]"})
    void keepsTheValueAsItCame(String json) {
        assertThat(CODE.roundTrip("Party", json)).isEqualTo(json);
    }

    @Test
    void readsTheValueAsTheArmThatTheCallerKnowsItIs() {
        Object unknown = CODE.read("Party", "{\"name\":\"a\",\"more\":1}");

        Object seller = GeneratedCode.call(unknown, "as", CODE.type("Seller"));

        assertThat(seller).isEqualTo(CODE.read("Seller", "{\"name\":\"a\",\"more\":1}"));
    }

    @Test
    void saysWhyAValueIsNotThatArm() {
        Object unknown = CODE.read("Party", "{\"name\":1}");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> GeneratedCode.call(unknown, "as", CODE.type("Buyer")))
                .withMessage("Buyer.name: expected string, got number 1");
    }

    @Test
    void writesAnArmThatIsBuilt() {
        Object buyer = CODE.build("Buyer", "name", "a");

        assertThat(buyer).isInstanceOf(CODE.type("Party"));
        assertThat(CODE.write(buyer)).isEqualTo("{\"name\":\"a\"}");
    }
}
