package dev.lathe.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/generated-code.md says of input that is not valid is what happens. */
class InvalidInputManualTest {
    private static final String PAGE = Manual.text(Path.of("docs/generated-code.md"));

    @ParameterizedTest
    @MethodSource("rejected")
    void endsInTheMessageThatThePageShows(List<String> row) {
        String message = Rejection.of(Json.MAPPER, type(row), row.get(0)).message();
        if (row.get(2).endsWith("…")) {
            assertThat(message).startsWith(row.get(2).replace("…", ""));
        } else {
            assertThat(message).isEqualTo(row.get(2));
        }
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void isWrittenAsThePageShows(List<String> row) throws JsonProcessingException {
        assertThat(Json.write(Json.read(row.get(0), type(row)))).isEqualTo(row.get(2));
    }

    @Test
    void isRefusedByJacksonWhereItIsTooDeepOrTooLong() {
        String deep = "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000);
        String large = "{\"type\":\"text\",\"text\":\"" + "a".repeat(50_000_000) + "\"}";

        assertThat(PAGE)
                .contains(Rejection.of("Result", deep).message())
                .contains(Rejection.of("TextContent", large).message().replaceFirst("\\(\\d+\\)", "(…)"));
    }

    static List<List<String>> rejected() {
        return Manual.table(PAGE, "rejected");
    }

    static List<List<String>> accepted() {
        return Manual.table(PAGE, "accepted");
    }

    private static JavaType type(List<String> row) {
        return Json.MAPPER.getTypeFactory().constructFromCanonical("dev.lathe.mcp.v2025_11_25." + row.get(1));
    }
}
