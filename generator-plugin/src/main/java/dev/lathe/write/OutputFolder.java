package dev.lathe.write;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Source;
import dev.lathe.emit.GeneratedFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The folder that generated files go to.
 *
 * <p>Lathe remembers what it wrote in {@code .lathe/UNIT.list} there, a list with the digest of every file. It removes
 * what is on the list and is generated no more, and touches nothing that is not on it.
 */
public final class OutputFolder {
    /** The folder in the output folder that is Lathe's own. */
    static final String OWN = ".lathe";

    private final Disk disk;
    private final String listPath;
    private final Diagnostics diagnostics;

    private OutputFolder(Disk disk, String unit, Diagnostics diagnostics) {
        this.disk = disk;
        this.listPath = OWN + "/" + unit + ".list";
        this.diagnostics = diagnostics;
    }

    /**
     * Makes a folder hold the files, and no others that were written for the same unit before.
     *
     * @param folder made where it is not there
     * @param unit what the files belong together by, as a rule their package; a legal name of a file
     * @param files all files of the unit
     * @param diagnostics where it has errors, found here or before, nothing is written, unless the disk itself fails
     *     half-way
     * @return what was done
     */
    public static WriteSummary write(Path folder, String unit, List<GeneratedFile> files, Diagnostics diagnostics) {
        if (unit.contains("/") || SafePaths.fault(unit) != null) {
            throw new IllegalArgumentException("no name of a file: " + unit);
        }
        Disk disk = new Disk(folder);
        SafePaths.check(files, disk, diagnostics);
        try {
            return diagnostics.hasErrors() ? WriteSummary.NONE : new OutputFolder(disk, unit, diagnostics).write(files);
        } catch (IOException e) {
            diagnostics.report(
                    Code.UNWRITABLE_OUTPUT,
                    placeOf(e, folder),
                    "reading or writing failed (" + e.getClass().getSimpleName()
                            + "); check permissions and free space");
            return WriteSummary.NONE;
        }
    }

    private static Source placeOf(IOException e, Path folder) {
        String file = e instanceof FileSystemException failure ? failure.getFile() : null;
        return Source.whole((file == null ? folder.toString() : file).replace(File.separatorChar, '/'));
    }

    private WriteSummary write(List<GeneratedFile> files) throws IOException {
        FileList old = readList();
        if (old == null) {
            return WriteSummary.NONE;
        }
        Comparison.Changes changes = new Comparison(disk, old, diagnostics).compare(files);
        if (diagnostics.hasErrors()) {
            return WriteSummary.NONE;
        }
        bringUpToDate(old, changes);
        return new WriteSummary(
                List.copyOf(changes.written().keySet()),
                List.copyOf(changes.unchanged()),
                List.copyOf(changes.removed()));
    }

    /** Null where there is something else than a list, which has been reported then. */
    private @Nullable FileList readList() throws IOException {
        Path file = disk.place(listPath, diagnostics);
        if (file == null) {
            return null;
        }
        if (!Disk.isTaken(file)) {
            return FileList.EMPTY;
        }
        FileList list = Disk.isFile(file) ? FileList.parse(Files.readAllBytes(file)) : null;
        if (list == null) {
            diagnostics.report(
                    Code.UNSAFE_OUTPUT,
                    disk.source(listPath),
                    "this is not the list of files that Lathe wrote; delete it, and the generated files with it");
        }
        return list;
    }

    private void bringUpToDate(FileList old, Comparison.Changes changes) throws IOException {
        // what is about to be written is Lathe's already, should the run end half-way
        writeList(old, old.and(changes.list()));
        for (String path : changes.removed()) {
            Files.deleteIfExists(disk.file(path));
        }
        for (Map.Entry<String, byte[]> file : changes.written().entrySet()) {
            Disk.write(disk.file(file.getKey()), file.getValue());
        }
        writeList(old.and(changes.list()), changes.list());
    }

    private void writeList(FileList before, FileList after) throws IOException {
        if (!after.equals(before)) {
            Disk.write(disk.file(listPath), after.toBytes());
        }
    }
}
