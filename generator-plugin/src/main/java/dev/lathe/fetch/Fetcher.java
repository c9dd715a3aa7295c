package dev.lathe.fetch;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Printable;
import dev.lathe.diagnostics.Source;
import dev.lathe.schema.DocumentParser;
import dev.lathe.schema.Format;
import dev.lathe.schema.Sha256;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Brings a schema into a project and pins what it is; a file that is pinned changes only where that is asked for. */
public final class Fetcher {
    private final Path base;
    private final Path lockFile;
    private final FetchRules rules;
    private final boolean isUpdate;
    private final Diagnostics diagnostics;

    /**
     * A fetcher for a project.
     *
     * @param lockFile {@code lathe.lock}; the files are in its folder or below
     * @param isUpdate whether a document may be another than the pinned one
     * @param diagnostics takes what goes wrong; nothing is written then
     */
    public Fetcher(Path lockFile, FetchRules rules, boolean isUpdate, Diagnostics diagnostics) {
        this.lockFile = lockFile.toAbsolutePath().normalize();
        this.base = this.lockFile.resolveSibling("").normalize();
        this.rules = rules;
        this.isUpdate = isUpdate;
        this.diagnostics = diagnostics;
    }

    /**
     * Fetches a document.
     *
     * @param url where it is
     * @param file where it goes: a path from the folder of the lock
     * @return null where it was not fetched, which has been reported then
     */
    public @Nullable FetchResult fetch(String url, String file) {
        try {
            Path target = target(file);
            String name = base.relativize(target).toString().replace(File.separatorChar, '/');
            LockFile lock = LockFile.read(lockFile, diagnostics);
            return diagnostics.hasErrors() ? null : fetch(url, name, target, lock);
        } catch (Refusal e) {
            diagnostics.report(Code.UNFETCHABLE, Source.whole(url), e.reason());
        } catch (IOException e) {
            diagnostics.report(
                    Code.UNWRITABLE_OUTPUT,
                    Source.whole(file),
                    "it cannot be written (" + e.getClass().getSimpleName() + "); check the folder's permissions");
        }
        return null;
    }

    private Path target(String file) throws Refusal {
        Path target = base.resolve(file).normalize();
        if (!target.startsWith(base) || target.equals(base) || target.equals(lockFile)) {
            throw new Refusal("its file is to be " + Printable.quote(file)
                    + ", which is not in the folder of the lock; name a file there");
        }
        return target;
    }

    private @Nullable FetchResult fetch(String url, String name, Path target, LockFile lock)
            throws Refusal, IOException {
        Pin old = lock.pin(name);
        boolean isThere = old != null
                && Files.isRegularFile(target)
                && Sha256.of(Files.readAllBytes(target)).equals(old.sha256());
        String etag = isThere && old != null && old.url().equals(url) ? old.etag() : null;
        Reply reply = read(url, etag);
        byte[] content = reply.content();
        if (content == null && old != null) {
            return new FetchResult(name, old, FetchResult.Outcome.UNCHANGED);
        }
        if (content == null || DocumentParser.parse(content, url, Format.ofName(name), diagnostics) == null) {
            return null;
        }
        Pin pin = new Pin(url, Sha256.of(content), reply.etag());
        if (old != null && !old.sha256().equals(pin.sha256()) && !isUpdate) {
            diagnostics.report(
                    Code.CHANGED_DOCUMENT,
                    Source.whole(name),
                    "what the URL holds now has the SHA-256 " + pin.sha256() + ", and the lock pins " + old.sha256()
                            + "; compare them with lathe:diff, and accept it with -Dlathe.update");
            return null;
        }
        // the lock first: should the run end here, the next one sees that the file is not the pinned one
        write(lockFile, lock.with(name, pin).toBytes());
        boolean isSame = isThere && old != null && old.sha256().equals(pin.sha256());
        if (!isSame) {
            write(target, content);
        }
        return new FetchResult(name, pin, isSame ? FetchResult.Outcome.UNCHANGED : FetchResult.Outcome.WRITTEN);
    }

    private Reply read(String url, @Nullable String etag) throws Refusal {
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException e) {
            throw new Refusal("this is no URL: " + e.getReason());
        }
        return "file".equalsIgnoreCase(uri.getScheme())
                ? new Reply(readFile(uri), null)
                : new HttpSource(rules).read(uri, etag);
    }

    private byte[] readFile(URI url) throws Refusal {
        try (InputStream in = Files.newInputStream(Path.of(url))) {
            byte[] content = in.readNBytes(rules.mostBytes());
            if (in.read() >= 0) {
                throw new Refusal(
                        "it has more than " + rules.mostBytes() + " bytes; allow more with -Dlathe.mostBytes");
            }
            return content;
        } catch (IOException | IllegalArgumentException | FileSystemNotFoundException e) {
            throw new Refusal("there is no such file, or it cannot be read");
        }
    }

    /** Writes a file beside its place and moves it there: a reader never sees half of it. */
    private static void write(Path file, byte[] content) throws IOException {
        Path folder = file.resolveSibling("");
        Files.createDirectories(folder);
        Path beside = folder.resolve("." + file.getFileName() + ".lathe");
        try {
            Files.deleteIfExists(beside);
            Files.write(beside, content, StandardOpenOption.CREATE_NEW);
            try {
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
