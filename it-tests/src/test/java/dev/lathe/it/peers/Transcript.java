package dev.lathe.it.peers;

import dev.lathe.it.peers.rpc.Tap;
import dev.lathe.it.peers.rpc.TapFile;
import dev.lathe.mcp.v2025_11_25.Sender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Every message of one connection, in the order in which this side saw them. */
final class Transcript implements Tap {
    private final String name;
    private final Sender us;
    private final List<Line> lines = new ArrayList<>();

    /**
     * An empty transcript.
     *
     * @param us whether the model is at work in the client or in the server
     */
    Transcript(String name, Sender us) {
        this.name = name;
        this.us = us;
    }

    /** A message, and whether this side sent it. */
    record Line(boolean isOurs, String json) {}

    /** What another process has written down; nothing where there is no file. */
    static Transcript of(Path file, String name, Sender us) throws IOException {
        Transcript transcript = new Transcript(name, us);
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                transcript.add(new Line(line.startsWith(TapFile.SENT), line.substring(TapFile.SENT.length())));
            }
        }
        return transcript;
    }

    String name() {
        return name;
    }

    Sender us() {
        return us;
    }

    synchronized List<Line> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void sent(String json) {
        add(new Line(true, json));
    }

    @Override
    public void received(String json) {
        add(new Line(false, json));
    }

    private synchronized void add(Line line) {
        lines.add(line);
    }
}
