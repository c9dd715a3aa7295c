package dev.lathe.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The folders that references and links may lead to: that of the project, and those of the documents that the build
 * names. A schema of a stranger must not make the build read, and quote in its messages, what else the machine has.
 */
final class ReadableFolders {
    private final Set<Path> folders = new LinkedHashSet<>();

    /** The folders of files, and folders themselves. */
    ReadableFolders(List<Path> named) {
        for (Path path : named) {
            Path parent = path.getParent();
            Path folder = Files.isDirectory(path) || parent == null ? path : parent;
            try {
                folders.add(folder.toRealPath());
            } catch (IOException e) {
                // what is not there has nothing to read
                continue;
            }
        }
    }

    /** Whether a file is in one of the folders, wherever links lead. */
    boolean allow(Path file) {
        try {
            Path real = file.toRealPath();
            return folders.stream().anyMatch(real::startsWith);
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether a file would be in one of the folders if it were there. */
    boolean wouldAllow(Path file) {
        Path around = file.toAbsolutePath().normalize();
        while (around.getParent() != null && !Files.exists(around)) {
            around = around.getParent();
        }
        return allow(around);
    }
}
