package dev.lathe.schema;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Source;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds documents: files, and resources on a class path as {@code classpath:some/resource.json}. Nothing else; above
 * all no URLs, as a build must not depend on a network. Only the meta-schemas, which Lathe carries, have theirs.
 */
public final class SchemaLocator {
    static final String RESOURCE = "classpath:";
    private static final Pattern URL_FORM =
            Pattern.compile("(?i)(?:(?:https?|ftps?|file|jar|mvn|data):|[a-z][a-z0-9+.-]+://).*", Pattern.DOTALL);

    private final Path base;
    private final ClassLoader resources;

    /**
     * A locator of files and resources.
     *
     * @param base the folder where relative paths start, as a rule that of the project
     * @param resources where resources are looked up
     */
    public SchemaLocator(Path base, ClassLoader resources) {
        this.base = base.toAbsolutePath().normalize();
        this.resources = resources;
    }

    /**
     * Finds a document.
     *
     * @param location a path, absolute or from the base, or {@code classpath:} and the name of a resource
     * @return null where there is none, which has been reported then
     */
    public @Nullable Located locate(String location, Diagnostics diagnostics) {
        if (location.startsWith(RESOURCE)) {
            String name = location.substring(RESOURCE.length()).replaceFirst("^/+", "");
            Located found = resource(name);
            return found != null
                    ? found
                    : missing(
                            name,
                            "there is no such resource on the class path; name a resource of the plugin's dependencies",
                            diagnostics);
        }
        if (URL_FORM.matcher(location).matches()) {
            return metaSchema(location, diagnostics);
        }
        return file(location, diagnostics);
    }

    private static @Nullable Located metaSchema(String location, Diagnostics diagnostics) {
        Located found = MetaSchemas.find(location);
        if (found == null) {
            diagnostics.report(
                    Code.REMOTE_REFERENCE,
                    Source.whole(location),
                    "this is a URL, and Lathe reads files and resources only; save the document in the project and"
                            + " name it by its path, or name it classpath:NAME if a dependency holds it");
        }
        return found;
    }

    /** The resource of a name; null where there is none. */
    @Nullable
    Located resource(String name) {
        // on a class path of folders it would lead out of them
        boolean leadsUp = Arrays.asList(name.split("/")).contains("..");
        URL url = name.isEmpty() || leadsUp ? null : resources.getResource(name);
        return url == null ? null : new Located(name, RESOURCE + "/" + name, () -> open(url));
    }

    /** Without the cache of jar files, which would give a long-running build the jar of yesterday. */
    private static InputStream open(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        return connection.getInputStream();
    }

    private @Nullable Located file(String location, Diagnostics diagnostics) {
        Path file;
        try {
            file = base.resolve(location);
        } catch (InvalidPathException e) {
            return missing(location, "this is no path: " + e.getReason(), diagnostics);
        }
        String name = nameOf(location, file.normalize());
        if (!Files.exists(file)) {
            return missing(
                    name,
                    "there is no such file; name it by its path from the project's folder or by an absolute path",
                    diagnostics);
        }
        if (!Files.isRegularFile(file)) {
            return missing(name, "this is a folder or a device, not a file; name a file", diagnostics);
        }
        return file(name, file);
    }

    /** A file under the name that it has in places. */
    static Located file(String name, Path file) {
        return new Located(name, name, () -> Files.newInputStream(file));
    }

    /** The folder where relative paths start. */
    Path base() {
        return base;
    }

    /** The file or folder of a path; null where it is no path at all. */
    @Nullable
    Path path(String location) {
        try {
            return location.startsWith(RESOURCE) || URL_FORM.matcher(location).matches()
                    ? null
                    : base.resolve(location).normalize();
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** From the base where it can be, so that what is generated is the same on every machine. */
    String nameOf(String location, Path file) {
        String name = file.startsWith(base) ? base.relativize(file).toString() : location;
        return name.replace(File.separatorChar, '/');
    }

    private static @Nullable Located missing(String name, String message, Diagnostics diagnostics) {
        diagnostics.report(Code.UNREADABLE_INPUT, Source.whole(name), message);
        return null;
    }
}
