package dev.lathe.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;

/** Which Lathe this is, to the byte: a snapshot of today has the version of yesterday's. */
public final class GeneratorIdentity {
    private GeneratorIdentity() {}

    /** The version, and a digest of the classes. */
    public static String current() {
        CodeSource source = GeneratorIdentity.class.getProtectionDomain().getCodeSource();
        try {
            return GeneratorVersion.current() + " "
                    + (source == null ? "" : digest(Path.of(source.getLocation().toURI())));
        } catch (IOException e) {
            throw new UncheckedIOException("Lathe's own classes cannot be read", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the place of Lathe's own classes is no URI", e);
        }
    }

    private static String digest(Path classes) throws IOException {
        if (Files.isRegularFile(classes)) {
            return Digest.of(Files.readAllBytes(classes));
        }
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(classes)) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : sorted) {
                all.append(classes.relativize(file)).append(Digest.of(Files.readAllBytes(file)));
            }
        }
        return Digest.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }
}
