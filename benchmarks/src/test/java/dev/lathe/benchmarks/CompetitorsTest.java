package dev.lathe.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What does not do the work is not measured beside what does. */
class CompetitorsTest {
    static List<Entry> codecs() {
        return Entry.all().stream()
                .filter(entry -> !entry.competitor().isLimit())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void writesBackWhatItReads(Entry entry) throws IOException {
        Codec codec = entry.competitor().codec(entry.payload());
        JsonNode json = entry.payload().tree();

        Object value = codec.read(Trees.bytes(json));

        JsonNode written = Trees.read(codec.write(value));
        assertThat(written.equals(Trees.read(Trees.bytes(json)))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("dev.lathe.benchmarks.Entry#all")
    void isWrittenAsText(Entry entry) {
        assertThat(Entry.parse(entry.toString())).isEqualTo(entry);
    }

    @Test
    void payloadsAreTheSameInEveryProcess() {
        for (Payload payload : Payload.values()) {
            assertThat(payload.bytes()).isEqualTo(payload.bytes());
        }
    }

    @Test
    void replayedTokensAreThePayload() throws IOException {
        for (Payload payload : Payload.values()) {
            byte[] replayed = Competitor.SKIP.codec(payload).write("");

            assertThat(Trees.read(replayed)).isEqualTo(Trees.read(payload.bytes()));
        }
    }
}
