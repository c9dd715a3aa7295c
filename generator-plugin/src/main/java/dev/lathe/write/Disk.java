package dev.lathe.write;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Source;
import java.io.File;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads and writes the files of one folder; a reader never sees half a file. */
final class Disk {
    private final Path folder;

    Disk(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * The file at a checked path.
     *
     * @throws java.nio.file.InvalidPathException if this system cannot have a file of this name
     */
    Path file(String path) {
        return folder.resolve(path);
    }

    /** The file at a checked path, as a place of findings. */
    Source source(String path) {
        return Source.whole(folder.toString().replace(File.separatorChar, '/') + '/' + path);
    }

    /**
     * The file at a path, if it can be one of this folder.
     *
     * @return null where it cannot, which has been reported then
     */
    @Nullable
    Path place(String path, Diagnostics diagnostics) throws IOException {
        try {
            Path place = file(path);
            if (isInside(place)) {
                return place;
            }
            diagnostics.report(
                    Code.UNSAFE_OUTPUT,
                    source(path),
                    "a link or a file on the way to it leads out of the folder; remove that");
        } catch (InvalidPathException e) {
            diagnostics.report(
                    Code.UNWRITABLE_OUTPUT,
                    source(path),
                    "this system cannot have a file of this name; run Java with an encoding for file names that has all"
                            + " its characters, such as with LC_ALL=C.UTF-8");
        }
        return null;
    }

    /** Whether no link on the way to a file leads out of the folder; there may be no such file yet. */
    private boolean isInside(Path file) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        Path existing = parentOf(file);
        while (!Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
            existing = parentOf(existing);
        }
        return Files.isDirectory(existing) && existing.toRealPath().startsWith(folder.toRealPath());
    }

    /** Whether something stands there, be it a link to nowhere. */
    static boolean isTaken(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether this is a file, and no folder or link. */
    static boolean isFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether this is a file of just these bytes. */
    static boolean holds(Path file, byte[] content) throws IOException {
        return isFile(file) && Files.size(file) == content.length && Arrays.equals(Files.readAllBytes(file), content);
    }

    /** Writes a file beside its place and moves it there. */
    static void write(Path file, byte[] content) throws IOException {
        Path parent = parentOf(file);
        if (!Files.isDirectory(parent)) {
            // which refuses a link to a folder on Java before 20
            Files.createDirectories(parent);
        }
        Path beside = parent.resolve("." + file.getFileName() + ".lathe");
        Files.deleteIfExists(beside);
        Files.write(beside, content, StandardOpenOption.CREATE_NEW);
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path parentOf(Path file) {
        Path parent = file.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("no file of a folder: " + file);
        }
        return parent;
    }
}
