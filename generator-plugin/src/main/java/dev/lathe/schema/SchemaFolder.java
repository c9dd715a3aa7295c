package dev.lathe.schema;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Source;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lists the documents of a folder. */
final class SchemaFolder {
    /** Where a folder is not what its user thinks, a home folder say, the walk ends before the build seems to hang. */
    private static final int MOST_FILES = 100_000;

    private final Path folder;
    private final String name;
    private final ReadableFolders readable;
    private final Diagnostics diagnostics;

    /**
     * A folder.
     *
     * @param name what it is called in places
     * @param readable a link in it that leads out of these is refused
     */
    SchemaFolder(Path folder, String name, ReadableFolders readable, Diagnostics diagnostics) {
        this.folder = folder;
        this.name = name;
        this.readable = readable;
        this.diagnostics = diagnostics;
    }

    /** Its files that patterns name, in the order of their names; links to folders are not followed. */
    List<Located> list(FilePatterns patterns) {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.limit(MOST_FILES).forEach(file -> {
                if (patterns.match(folder.relativize(file)) && Files.isRegularFile(file)) {
                    files.add(file);
                }
            });
        } catch (IOException | java.io.UncheckedIOException e) {
            report(Code.UNREADABLE_INPUT, name, "this folder cannot be listed; check its permissions");
        }
        if (files.isEmpty()) {
            report(
                    Code.UNREADABLE_INPUT,
                    name,
                    "this folder has no file that the patterns name; correct the folder, or \"includes\" and"
                            + " \"excludes\"");
        }
        List<Located> found = new ArrayList<>();
        for (Path file : files) {
            String fileName = nameOf(file);
            if (readable.allow(file)) {
                found.add(SchemaLocator.file(fileName, file));
            } else {
                report(
                        Code.UNSAFE_INPUT,
                        fileName,
                        "this is a link that leads out of the folders that Lathe may read; name the document itself");
            }
        }
        found.sort(Comparator.comparing(Located::location));
        return found;
    }

    private String nameOf(Path file) {
        String relative = folder.relativize(file).toString().replace(File.separatorChar, '/');
        return name.isEmpty() ? relative : name.replaceFirst("/$", "") + "/" + relative;
    }

    private void report(Code code, String place, String message) {
        diagnostics.report(code, Source.whole(place.isEmpty() ? "." : place), message);
    }
}
