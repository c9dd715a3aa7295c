package dev.lathe.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the last run of a unit was made from, in {@code .lathe/UNIT.run}: a digest and a name a line. It is there only
 * while everything is in the output folder that this run put there.
 */
public final class RunRecord {
    private static final int DIGEST = 64;

    private final Path record;
    private final Path list;
    private final Path folder;

    /** The record of a unit. */
    public RunRecord(Path folder, String unit) {
        this.folder = folder;
        this.record = folder.resolve(OutputFolder.OWN).resolve(unit + ".run");
        this.list = folder.resolve(OutputFolder.OWN).resolve(unit + ".list");
    }

    /** The digests of what the last run was made from; null where its output is not what it left. */
    public @Nullable SortedMap<String, String> inputs() {
        try {
            return Disk.isFile(record) && isOutputAsItWasLeft() ? parse() : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** How many files the last run left. */
    public int files() {
        try {
            FileList files = FileList.parse(Files.readAllBytes(list));
            return files == null ? 0 : files.digests().size();
        } catch (IOException e) {
            return 0;
        }
    }

    private boolean isOutputAsItWasLeft() throws IOException {
        FileList files = Disk.isFile(list) ? FileList.parse(Files.readAllBytes(list)) : null;
        if (files == null) {
            return false;
        }
        for (Map.Entry<String, String> file : files.digests().entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (!Disk.isFile(path) || !Digest.of(Files.readAllBytes(path)).equals(file.getValue())) {
                return false;
            }
        }
        return true;
    }

    private SortedMap<String, String> parse() throws IOException {
        SortedMap<String, String> inputs = new TreeMap<>();
        for (String line : Files.readString(record).lines().toList()) {
            if (line.length() > DIGEST) {
                inputs.put(line.substring(DIGEST + 1), line.substring(0, DIGEST));
            }
        }
        return inputs;
    }

    /** Makes the next run start anew; called before anything is written. */
    public void forget() {
        try {
            Files.deleteIfExists(record);
        } catch (IOException e) {
            // what is not a file that can be deleted is no record that could be read
        }
    }

    /** Keeps what a run was made from; called after everything was written. */
    public void keep(SortedMap<String, String> inputs) {
        StringBuilder lines = new StringBuilder();
        inputs.forEach(
                (name, digest) -> lines.append(digest).append(' ').append(name).append('\n'));
        try {
            Disk.write(record, lines.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // without a record the next run does everything
            forget();
        }
    }
}
