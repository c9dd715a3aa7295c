package dev.lathe.bindings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.schema.SchemaNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {
    private static final SchemaNode SCHEMA = BindingsFiles.schema("""
            {
              "$defs": {
                "Task": {"properties": {"status": {"type": "string"}}},
                "a/b": {"properties": {"x~y": true}},
                "Union": {"anyOf": [{"type": "null"}, {"type": "object"}]}
              }
            }
            """).root();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/$defs/Tesk | /$defs/Task",
                "/$defs/task | /$defs/Task",
                "/$def/Task | /$defs/Task",
                "/$defs/Tasks/properties/status | /$defs/Task/properties/status",
                "/$defs/Task/propertys/status | /$defs/Task/properties/status",
                "/$defs/Task/properties/statuss | /$defs/Task/properties/status",
                "/$defs/a~1c | /$defs/a~1b",
                "/$defs/a~1b/properties/x~0z | /$defs/a~1b/properties/x~0y",
                "/$defs/Union/anyof/1 | /$defs/Union/anyOf/1",
            })
    void suggestsWhatADeadAddressMayHaveMeant(String address, String meant) {
        assertThat(Addresses.dead(SCHEMA, address))
                .isEqualTo("the schema has nothing at \"" + address + "\". Did you mean \"" + meant + "\"?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/definitions/Task | the root | definitions",
                "/$defs/Something | \"/$defs\" | Something",
                "/$defs/Tasks/properties/gone | \"/$defs\" | Tasks",
                "/$defs/Task/properties/status/type/x | \"/$defs/Task/properties/status/type\" | x",
                "/$defs/Union/anyOf/2 | \"/$defs/Union/anyOf\" | 2",
                "/$defs/Union/anyOf/01 | \"/$defs/Union/anyOf\" | 01",
                "/$defs/Union/anyOf/- | \"/$defs/Union/anyOf\" | -",
                "/$defs/Union/anyOf/99999999999 | \"/$defs/Union/anyOf\" | 99999999999",
                "/$defs/a~1b~1c | \"/$defs\" | a/b/c",
                "/ | the root | ``",
            })
    void saysHowFarADeadAddressLeadsWhereNothingIsNear(String address, String alive, String missing) {
        assertThat(Addresses.dead(SCHEMA, address))
                .isEqualTo("the schema has nothing at \"" + address + "\", as " + alive + " has no \"" + missing
                        + "\"; correct the address, or remove what is bound to it");
    }

    @Test
    void suggestsNoOtherElementOfAList() {
        SchemaNode schema =
                BindingsFiles.schema("{\"enum\": [1" + ", 1".repeat(110) + "]}").root();

        assertThat(Addresses.dead(schema, "/enum/111")).doesNotContain("Did you mean");
    }

    @Test
    void hasNothingToSayAboutAnAddressThatIsAlive() {
        assertThatThrownBy(() -> Addresses.dead(SCHEMA, "/$defs/Union/anyOf/1/type"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Addresses.dead(SCHEMA, "")).isInstanceOf(IllegalArgumentException.class);
    }
}
