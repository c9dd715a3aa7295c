package dev.lathe.it.peers.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The server's end of a stream, whose client goes and comes back. */
class EventStreamTest {
    private static final String START = "id: 7.0\nretry: 100\ndata: \n\n";

    private final EventStream stream = new EventStream("7");

    @Test
    void aClientThatComesBackGetsWhatItMissed() throws InterruptedException {
        stream.send("ebb");
        stream.send("flow");
        stream.end();
        assertThat(served(1)).isEqualTo("id: 7.1\nretry: 100\ndata: \n\nid: 7.2\ndata: flow\n\n");
    }

    @Test
    void aPlaceThatNobodyWasAtIsTheEnd() throws InterruptedException {
        stream.send("ebb");
        stream.end();
        assertThat(served(999)).doesNotContain("ebb");
    }

    @Test
    void aClientThatIsLetGoOfBeforeItIsThereComesBackForTheRest() throws InterruptedException {
        stream.release();
        assertThat(served()).isEqualTo(START);
        stream.send("ebb");
        stream.end();
        assertThat(served(0)).isEqualTo(START + "id: 7.1\ndata: ebb\n\n");
    }

    @Test
    void whatAClientHasGotIsNotSentAgainUnlessItAsks() throws InterruptedException {
        stream.send("ebb");
        stream.end();
        assertThat(served()).contains("ebb");
        assertThat(served()).doesNotContain("ebb");
        assertThat(served(0)).contains("ebb");
    }

    private String served() throws InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        stream.serve(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private String served(int from) throws InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        stream.serve(out, from);
        return out.toString(StandardCharsets.UTF_8);
    }
}
