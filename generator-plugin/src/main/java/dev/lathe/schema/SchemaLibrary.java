package dev.lathe.schema;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Printable;
import dev.lathe.diagnostics.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a run: those that are generated from, those that are named for references to find, and those beside
 * them, which are read when a reference leads there.
 */
public final class SchemaLibrary {
    /** Of more than one letter, which is a drive of Windows. */
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:");

    private final SchemaLocator locator;
    private final SchemaLoader loader;
    private final ReadableFolders readable;
    private final Diagnostics diagnostics;
    private final UnaryOperator<SchemaDocument> correction;
    private final Map<String, @Nullable SchemaDocument> read = new HashMap<>();
    private final Map<String, SchemaDocument> roots = new LinkedHashMap<>();
    private final Map<String, SchemaDocument> others = new LinkedHashMap<>();

    private SchemaLibrary(
            SchemaLocator locator,
            List<String> named,
            Limits limits,
            UnaryOperator<SchemaDocument> correction,
            Diagnostics diagnostics) {
        this.locator = locator;
        this.loader = new SchemaLoader(limits, diagnostics);
        this.correction = correction;
        this.diagnostics = diagnostics;
        List<Path> folders = new ArrayList<>(List.of(locator.base()));
        for (String location : named) {
            Path path = locator.path(location);
            if (path != null) {
                folders.add(path);
            }
        }
        this.readable = new ReadableFolders(folders);
    }

    /**
     * Reads the documents that a run names.
     *
     * @param correction what is done to every document before anything else looks at it
     */
    public static SchemaLibrary open(
            SchemaInputs inputs,
            SchemaLocator locator,
            Limits limits,
            UnaryOperator<SchemaDocument> correction,
            Diagnostics diagnostics) {
        SchemaLibrary library = new SchemaLibrary(locator, inputs.named(), limits, correction, diagnostics);
        library.readAll(inputs);
        return library;
    }

    /** What relative references start from in the documents that a run names; empty where one cannot be found. */
    public static List<String> named(SchemaInputs inputs, SchemaLocator locator) {
        Diagnostics diagnostics = new Diagnostics();
        SchemaLibrary library =
                new SchemaLibrary(locator, inputs.named(), Limits.DEFAULT, UnaryOperator.identity(), diagnostics);
        FilePatterns patterns = library.patterns(inputs);
        if (patterns == null) {
            return List.of();
        }
        List<String> uris = inputs.named().stream()
                .flatMap(location -> library.find(location, patterns).stream())
                .map(Located::uri)
                .distinct()
                .toList();
        return diagnostics.hasErrors() ? List.of() : uris;
    }

    /** A document that was read, and what is beside it. */
    public static SchemaLibrary of(SchemaDocument document, SchemaLocator locator, Diagnostics diagnostics) {
        SchemaLibrary library =
                new SchemaLibrary(locator, List.of(), Limits.DEFAULT, UnaryOperator.identity(), diagnostics);
        library.read.put(document.uri(), document);
        library.roots.put(document.uri(), document);
        return library;
    }

    private void readAll(SchemaInputs inputs) {
        FilePatterns patterns = patterns(inputs);
        if (patterns == null) {
            return;
        }
        boolean isOne =
                inputs.schemas().size() == 1 && !isFolder(inputs.schemas().get(0));
        for (String location : inputs.schemas()) {
            for (Located located : find(location, patterns)) {
                // its addresses are plain pointers then
                add(located, isOne ? "" : located.address(), roots);
            }
        }
        for (String location : inputs.library()) {
            find(location, patterns).forEach(located -> add(located, located.address(), others));
        }
    }

    /** Null where one is none, which has been reported. */
    private @Nullable FilePatterns patterns(SchemaInputs inputs) {
        return checkPatterns(inputs.includes()) && checkPatterns(inputs.excludes())
                ? new FilePatterns(inputs.includes(), inputs.excludes())
                : null;
    }

    private boolean checkPatterns(List<String> patterns) {
        for (String pattern : patterns) {
            String complaint = FilePatterns.complaint(pattern);
            if (complaint != null) {
                diagnostics.report(
                        Code.UNFIT_PARAMETER,
                        Source.whole("parameters includes and excludes"),
                        Printable.quote(pattern) + " is no pattern of file names: " + complaint);
                return false;
            }
        }
        return true;
    }

    private boolean isFolder(String location) {
        Path path = locator.path(location);
        return path != null && Files.isDirectory(path);
    }

    private List<Located> find(String location, FilePatterns patterns) {
        Path path = locator.path(location);
        if (path != null && Files.isDirectory(path)) {
            return new SchemaFolder(path, locator.nameOf(location, path), readable, diagnostics).list(patterns);
        }
        Located located = locator.locate(location, diagnostics);
        return located == null ? List.of() : List.of(located);
    }

    private void add(Located located, String address, Map<String, SchemaDocument> documents) {
        if (!roots.containsKey(located.uri())) {
            SchemaDocument document = load(located, address);
            if (document != null) {
                documents.put(located.uri(), document);
            }
        }
    }

    private @Nullable SchemaDocument load(Located located, String address) {
        if (read.containsKey(located.uri())) {
            return read.get(located.uri());
        }
        SchemaDocument document = loader.load(located, address);
        SchemaDocument corrected = document == null ? null : correction.apply(document);
        read.put(located.uri(), corrected);
        return corrected;
    }

    /** The documents that are generated from, in the order in which they were named, those of a folder by name. */
    List<SchemaDocument> roots() {
        return List.copyOf(roots.values());
    }

    /** The documents that references may find by their {@code $id}. */
    List<SchemaDocument> others() {
        return List.copyOf(others.values());
    }

    /** How the search for a document ended. */
    enum End {
        /** It was read, or was found to be broken, which has been reported. */
        FOUND,
        /** There is none. */
        MISSING,
        /** There may be one, where references may not lead. */
        FORBIDDEN
    }

    /**
     * What a reference leads to.
     *
     * @param document null: there is none, or it is broken
     */
    record Search(End end, @Nullable SchemaDocument document) {}

    /**
     * Looks a document up by what its relative references start from.
     *
     * @param uri a path, {@code classpath:/} and the name of a resource, or the URI of a meta-schema
     */
    Search search(String uri) {
        if (read.containsKey(uri)) {
            return new Search(End.FOUND, read.get(uri));
        }
        if (uri.startsWith(SchemaLocator.RESOURCE)) {
            Located resource = locator.resource(uri.replaceFirst("^classpath:/*", ""));
            return found(resource);
        }
        Path path = SCHEME.matcher(uri).lookingAt() ? null : locator.path(uri);
        if (path == null) {
            return found(MetaSchemas.find(uri));
        }
        if (!readable.wouldAllow(path)) {
            return new Search(End.FORBIDDEN, null);
        }
        return found(Files.isRegularFile(path) ? SchemaLocator.file(locator.nameOf(uri, path), path) : null);
    }

    private Search found(@Nullable Located located) {
        return located == null
                ? new Search(End.MISSING, null)
                : new Search(End.FOUND, load(located, located.address()));
    }
}
