package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arrays whose schema says what stands at which position. */
class TupleTest {
    private static final GeneratedCode CODE = GeneratedCode.from("""
            {"$defs": {"Sample": {
              "type": "object",
              "properties": {
                "entry": {"type": "array", "prefixItems": [
                  {"type": "string"}, {"type": "object", "properties": {"a": {"type": "integer"}}}
                ], "items": false},
                "rows": {"type": "array", "prefixItems": [{"type": "integer"}, {"type": "null"}], "items": {"type": "boolean"}},
                "point": {"type": "array", "prefixItems": [{"type": "number"}, {"type": "number"}], "maxItems": 2},
                "open": {"type": "array", "prefixItems": [{"type": "string"}]}
              }
            }}}
            """);

    /** Also arrays that are shorter or longer than the schema has positions. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"entry\":[\"a\",{\"a\":1,\"b\":1.0}]}",
                "{\"entry\":[]}",
                "{\"entry\":[\"a\"]}",
                "{\"entry\":[\"a\",{},[1.50],null,7]}",
                "{\"rows\":[1,null,true,false]}",
                "{\"point\":[1,2.5]}",
                "{\"open\":[\"a\",null,1.0,{\"b\":[]}]}"
            })
    void losesNothing(String json) {
        assertThat(CODE.roundTrip("Sample", json)).isEqualTo(json);
    }

    @Test
    void typesAnElementByAllThatItMayBe() {
        Object sample = CODE.read("Sample", "{\"entry\":[\"a\",{\"a\":1}],\"rows\":[1,null,true],\"point\":[1]}");

        List<?> entry = (List<?>) GeneratedCode.call(sample, "entry");
        assertThat(GeneratedCode.call(entry.get(0), "value")).isEqualTo("a");
        assertThat(GeneratedCode.call(entry.get(1), "a")).isEqualTo(1L);
        List<?> rows = (List<?>) GeneratedCode.call(sample, "rows");
        assertThat(GeneratedCode.call(rows.get(2), "value")).isEqualTo(true);
        assertThat(rows.get(1)).isNull();
        assertThat(GeneratedCode.call(sample, "point")).isEqualTo(List.of(1.0));
    }
}
