package dev.lathe.it.peers.rpc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Writes down what crosses, a message a line: {@code > } is sent, {@code < } is received. */
public final class TapFile implements Tap {
    /** The line of a message that was sent begins so. */
    public static final String SENT = "> ";

    /** The line of a message that was received begins so. */
    public static final String RECEIVED = "< ";

    /** The variable of the environment that names the file. */
    public static final String VARIABLE = "LATHE_TRANSCRIPT";

    private final Path file;

    /** Writes to the end of a file, which need not be there. */
    public TapFile(Path file) {
        this.file = file;
    }

    /** As the environment variable says that started this process; none: nobody wants to know. */
    public static Tap ofEnvironment() {
        String file = System.getenv(VARIABLE);
        return file == null ? Tap.NONE : new TapFile(Path.of(file));
    }

    @Override
    public void sent(String json) {
        write(SENT + json);
    }

    @Override
    public void received(String json) {
        write(RECEIVED + json);
    }

    private synchronized void write(String line) {
        try {
            Files.write(file, List.of(line), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
