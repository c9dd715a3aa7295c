package dev.lathe;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.JApiClass;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** Asks javac and japicmp what became of classes. */
final class Compatibility {
    private final Map<String, byte[]> before;
    private final Map<String, byte[]> after;

    private Compatibility(Map<String, byte[]> before, Map<String, byte[]> after) {
        this.before = before;
        this.after = after;
    }

    /** Compiles the sources of both. */
    static Compatibility of(Map<String, String> before, Map<String, String> after) {
        return new Compatibility(compiled(before), compiled(after));
    }

    private static Map<String, byte[]> compiled(Map<String, String> files) {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            files.forEach((path, content) -> Generation.write(folder.path().resolve(path), content));
            return JavaTools.compile(folder.path());
        }
    }

    /** The callers, of those given by name, that the old classes do not suit: there ought to be none. */
    Set<String> callersThatFailBefore(Map<String, String> callers) {
        return failures(before, callers);
    }

    /** Those that the new classes do not suit. */
    Set<String> callersThatFailAfter(Map<String, String> callers) {
        return failures(after, callers);
    }

    private static Set<String> failures(Map<String, byte[]> classes, Map<String, String> callers) {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            classes.forEach((name, bytes) -> write(folder.path().resolve(name.replace('.', '/') + ".class"), bytes));
            return JavaTools.filesThatFail(callers, folder.path());
        }
    }

    /** The packages in which japicmp finds what compiled code can no longer link to. */
    Set<String> packagesThatNoLongerLink() {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            Path old = jar(folder.path().resolve("old.jar"), before);
            Path now = jar(folder.path().resolve("new.jar"), after);
            JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
            options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
            List<JApiClass> classes = new JarArchiveComparator(options)
                    .compare(new JApiCmpArchive(old.toFile(), "1"), new JApiCmpArchive(now.toFile(), "2"));
            Set<String> packages = new TreeSet<>();
            for (JApiClass type : classes) {
                if (!type.isBinaryCompatible()) {
                    packages.add(type.getFullyQualifiedName().replaceAll("\\.[^.]*$", ""));
                }
            }
            return packages;
        }
    }

    private static Path jar(Path file, Map<String, byte[]> classes) {
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out)) {
            for (Map.Entry<String, byte[]> type : classes.entrySet()) {
                jar.putNextEntry(new JarEntry(type.getKey().replace('.', '/') + ".class"));
                jar.write(type.getValue());
                jar.closeEntry();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
