package dev.lathe.write;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.emit.GeneratedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    private final Map<String, List<String>> oldPaths;
    private final Diagnostics diagnostics;

    private final Map<String, byte[]> written = new TreeMap<>();
    private final Set<String> unchanged = new TreeSet<>();
    private final Set<String> removed = new TreeSet<>();
    private final Map<String, String> list = new TreeMap<>();

    Comparison(Disk disk, FileList old, Diagnostics diagnostics) {
        this.disk = disk;
        this.old = old;
        this.oldPaths = old.digests().keySet().stream().collect(Collectors.groupingBy(SafePaths::key));
        this.diagnostics = diagnostics;
    }

    /**
     * What has to be done.
     *
     * @param written files to be written, in alphabetical order
     * @param unchanged files that are there already
     * @param removed files to be removed, before any is written
     * @param list the files that are Lathe's afterwards
     */
    record Changes(Map<String, byte[]> written, Set<String> unchanged, Set<String> removed, FileList list) {}

    /** Compares a folder with what it is going to hold. */
    Changes compare(Iterable<GeneratedFile> files) throws IOException {
        for (GeneratedFile file : files) {
            compare(file);
        }
        for (Map.Entry<String, String> entry : old.digests().entrySet()) {
            if (!list.containsKey(entry.getKey()) && !removed.contains(entry.getKey())) {
                compareStale(entry.getKey(), entry.getValue());
            }
        }
        return new Changes(written, unchanged, removed, new FileList(list));
    }

    private void compare(GeneratedFile file) throws IOException {
        byte[] content = file.content().getBytes(StandardCharsets.UTF_8);
        list.put(file.path(), Digest.of(content));
        Path place = disk.place(file.path(), diagnostics);
        if (place == null) {
            return;
        }
        String oldPath = oldPath(file.path(), place);
        if (oldPath != null && !oldPath.equals(file.path())) {
            // the name on the disk changes only where the file is written anew
            removed.add(oldPath);
            written.put(file.path(), content);
        } else if (Disk.holds(place, content)) {
            unchanged.add(file.path());
        } else if (!Disk.isTaken(place) || (oldPath != null && Disk.isFile(place))) {
            written.put(file.path(), content);
        } else {
            diagnostics.report(
                    Code.UNSAFE_OUTPUT,
                    disk.source(file.path()),
                    "Lathe would write a file here, but something stands here that Lathe did not write; move it"
                            + " away, or delete it if it was generated");
        }
    }

    /** The path by which Lathe wrote a file: on some systems, another one may lead to it; null: Lathe did not. */
    private @Nullable String oldPath(String path, Path place) throws IOException {
        if (old.digests().containsKey(path)) {
            return path;
        }
        for (String other : oldPaths.getOrDefault(SafePaths.key(path), List.of())) {
            Path oldPlace = disk.place(other, diagnostics);
            if (oldPlace != null && Disk.isFile(oldPlace) && Disk.isFile(place) && Files.isSameFile(oldPlace, place)) {
                return other;
            }
        }
        return null;
    }

    private void compareStale(String path, String digest) throws IOException {
        Path place = disk.place(path, diagnostics);
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
}
