package dev.lathe.write;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.emit.GeneratedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds out what has to be done to an output folder, and what stands in the way. Changes nothing. */
final class Comparison {
    private final Disk disk;
    private final FileList old;
    private final Set<String> oldKeys;
    private final Diagnostics diagnostics;

    private final Map<String, byte[]> written = new TreeMap<>();
    private final Set<String> unchanged = new TreeSet<>();
    private final Set<String> removed = new TreeSet<>();
    private final Map<String, String> list = new TreeMap<>();

    Comparison(Disk disk, FileList old, Diagnostics diagnostics) {
        this.disk = disk;
        this.old = old;
        this.oldKeys = old.digests().keySet().stream().map(SafePaths::key).collect(Collectors.toSet());
        this.diagnostics = diagnostics;
    }

    /**
     * What has to be done.
     *
     * @param written files to be written, in alphabetical order
     * @param unchanged files that are there already
     * @param removed files to be removed
     * @param list the files that are Lathe's afterwards
     */
    record Changes(Map<String, byte[]> written, Set<String> unchanged, Set<String> removed, FileList list) {}

    /** Compares a folder with what it is going to hold. */
    Changes compare(Iterable<GeneratedFile> files) throws IOException {
        for (GeneratedFile file : files) {
            compare(file);
        }
        for (Map.Entry<String, String> entry : old.digests().entrySet()) {
            if (!list.containsKey(entry.getKey())) {
                compareStale(entry.getKey(), entry.getValue());
            }
        }
        return new Changes(written, unchanged, removed, new FileList(list));
    }

    private void compare(GeneratedFile file) throws IOException {
        byte[] content = file.content().getBytes(StandardCharsets.UTF_8);
        list.put(file.path(), Digest.of(content));
        Path place = place(file.path());
        if (place == null) {
            return;
        }
        boolean wasListed = old.digests().containsKey(file.path());
        // a file whose name has changed in case only may be the one that is removed under its old name
        boolean isListed = oldKeys.contains(SafePaths.key(file.path()));
        if (wasListed == isListed && Disk.holds(place, content)) {
            unchanged.add(file.path());
        } else if (!Disk.isTaken(place) || (isListed && Disk.isFile(place))) {
            written.put(file.path(), content);
        } else {
            unsafe(
                    file.path(),
                    "Lathe would write a file here, but something stands here that Lathe did not write; move it"
                            + " away, or delete it if it was generated");
        }
    }

    private void compareStale(String path, String digest) throws IOException {
        Path place = place(path);
        if (place == null || !Disk.isTaken(place)) {
            return;
        }
        if (Disk.isFile(place) && Digest.of(Files.readAllBytes(place)).equals(digest)) {
            removed.add(path);
        } else {
            list.put(path, digest);
            diagnostics.report(
                    Code.EDITED_OUTPUT,
                    disk.source(path),
                    "this file is generated no more, but was changed after Lathe wrote it, and so it stays; move it to"
                            + " your own sources, or delete it");
        }
    }

    private @Nullable Path place(String path) throws IOException {
        try {
            Path place = disk.file(path);
            if (disk.isInside(place)) {
                return place;
            }
            unsafe(path, "a link or a file on the way to it leads out of the folder; remove that");
        } catch (InvalidPathException e) {
            diagnostics.report(
                    Code.UNWRITABLE_OUTPUT,
                    disk.source(path),
                    "this system cannot have a file of this name; run Java with an encoding for file names that has all"
                            + " its characters, such as with LC_ALL=C.UTF-8");
        }
        return null;
    }

    private void unsafe(String path, String message) {
        diagnostics.report(Code.UNSAFE_OUTPUT, disk.source(path), message);
    }
}
