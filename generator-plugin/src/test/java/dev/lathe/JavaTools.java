package dev.lathe;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.DocumentationTool;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/** The compiler and the documentation tool, as strict as they can be, on generated sources. */
final class JavaTools {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final DocumentationTool JAVADOC = ToolProvider.getSystemDocumentationTool();
    /** Kept, as opening the jars takes longer than compiling a small schema. */
    private static final StandardJavaFileManager FILES =
            COMPILER.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    private JavaTools() {}

    /** Compiles all sources below a folder; a warning is a failure. Gives the classes by their names. */
    static Map<String, byte[]> compile(Path sources) {
        try (TemporaryFolder classes = TemporaryFolder.create()) {
            List<String> options = Stream.concat(
                            Stream.of("-Xlint:all", "-Werror", "--release", "17", "-proc:none"),
                            Stream.of("-Xmaxwarns", "20", "-d", classes.path().toString()))
                    .collect(Collectors.toList());
            options.addAll(classPath());
            DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
            StringWriter out = new StringWriter();
            boolean done = COMPILER.getTask(out, FILES, found, options, null, javaFiles(sources))
                    .call();
            if (!done || !found.getDiagnostics().isEmpty()) {
                throw new AssertionError("generated code does not compile:\n" + report(found) + out);
            }
            Map<String, byte[]> byName = new TreeMap<>();
            TemporaryFolder.files(classes.path())
                    .forEach((path, bytes) ->
                            byName.put(path.replaceFirst("\\.class$", "").replace('/', '.'), bytes));
            return byName;
        }
    }

    /**
     * The names of those among some sources that do not compile, a class of package {@code caller} each.
     *
     * @param sources by the name of the class
     * @param classes a folder with the classes that they use
     */
    static Set<String> filesThatFail(Map<String, String> sources, Path classes) {
        Map<String, String> left = new TreeMap<>(sources);
        Set<String> failing = new TreeSet<>();
        Set<String> now = errors(left, classes);
        // whether a switch covers everything is looked at only where nothing else is wrong
        while (!now.isEmpty()) {
            failing.addAll(now);
            left.keySet().removeAll(now);
            now = errors(left, classes);
        }
        return failing;
    }

    private static Set<String> errors(Map<String, String> sources, Path classes) {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            sources.forEach((name, text) -> Generation.write(folder.path().resolve("caller/" + name + ".java"), text));
            int release = Runtime.version().feature();
            List<String> options = new ArrayList<>(List.of("-proc:none", "-Xmaxerrs", "100000", "-Xmaxwarns", "1"));
            // a switch over types is final since Java 21
            options.addAll(release < 21 ? List.of("--enable-preview") : List.of());
            options.addAll(List.of(
                    "--release", String.valueOf(release), "-d", folder.path().toString()));
            options.addAll(List.of(
                    "-classpath",
                    classes + System.getProperty("path.separator") + classPath().get(1)));
            DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
            COMPILER.getTask(null, FILES, found, options, null, javaFiles(folder.path()))
                    .call();
            return found.getDiagnostics().stream()
                    .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                    .map(diagnostic -> Path.of(diagnostic.getSource().toUri())
                            .getFileName()
                            .toString())
                    .map(file -> file.replace(".java", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Makes the documentation of all sources below a folder; a warning is a failure. */
    static void document(Path sources) {
        try (TemporaryFolder pages = TemporaryFolder.create()) {
            List<String> options = Stream.concat(
                            Stream.of("-Xdoclint:all", "-Werror", "--release", "17", "-quiet", "-notimestamp"),
                            Stream.of("--no-platform-links", "-d", pages.path().toString()))
                    .collect(Collectors.toList());
            options.addAll(classPath());
            DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
            StringWriter out = new StringWriter();
            boolean done = JAVADOC.getTask(out, FILES, found, null, options, javaFiles(sources))
                    .call();
            if (!done || !found.getDiagnostics().isEmpty()) {
                throw new AssertionError("generated code has bad Javadoc:\n" + report(found) + out);
            }
        }
    }

    private static Iterable<? extends JavaFileObject> javaFiles(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return FILES.getJavaFileObjectsFromPaths(
                    all.filter(file -> file.toString().endsWith(".java"))
                            .sorted()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the README asks a user of generated code to have: Jackson's databind and JSpecify. */
    private static List<String> classPath() {
        String path = Stream.of(JsonParser.class, JsonInclude.class, ObjectMapper.class, NullMarked.class)
                .map(JavaTools::jarOf)
                .collect(Collectors.joining(System.getProperty("path.separator")));
        return List.of("-classpath", path);
    }

    private static String jarOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String report(DiagnosticCollector<JavaFileObject> found) {
        return found.getDiagnostics().stream().map(JavaTools::line).collect(Collectors.joining("\n", "", "\n"));
    }

    /** {@code Task.java:12: ERROR message}, and the line itself. */
    private static String line(Diagnostic<? extends JavaFileObject> found) {
        String message = found.getKind() + " " + found.getMessage(Locale.ROOT);
        if (found.getSource() == null) {
            return message;
        }
        String file = Path.of(found.getSource().toUri()).getFileName().toString();
        return file + ":" + found.getLineNumber() + ": " + message + "\n    " + sourceLine(found);
    }

    private static String sourceLine(Diagnostic<? extends JavaFileObject> found) {
        try {
            List<String> lines =
                    found.getSource().getCharContent(true).toString().lines().toList();
            int line = (int) found.getLineNumber();
            return line >= 1 && line <= lines.size() ? lines.get(line - 1).strip() : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
