package dev.lathe.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The folders that references and links may lead to: that of the project, and those of the documents that the build
 * names. A schema of a stranger must not make the build read, and quote in its messages, what else the machine has.
 */
final class ReadableFolders {
    private final Set<Path> folders = new LinkedHashSet<>();

    /** The folders of files, and folders themselves; what is not there has nothing to read. */
    ReadableFolders(List<Path> named) {
        for (Path path : named) {
            Path parent = path.getParent();
            Path folder = real(Files.isDirectory(path) || parent == null ? path : parent);
            if (folder != null) {
                folders.add(folder);
            }
        }
    }

    /** Whether a file is in one of the folders, wherever links lead. */
    boolean allow(Path file) {
        Path real = real(file);
        return real != null && folders.stream().anyMatch(real::startsWith);
    }

    /** Whether a file would be in one of the folders if it were there. */
    boolean wouldAllow(Path file) {
        Path around = file.toAbsolutePath().normalize();
        while (around.getParent() != null && !Files.exists(around)) {
            around = around.getParent();
        }
        return allow(around);
    }

    private static @Nullable Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return null;
        }
    }
}
