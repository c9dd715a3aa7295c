package dev.lathe.it.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The compiler with every warning it has, on a folder of sources; the classes stay in memory. */
final class Compiler {
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
    /** Kept, as opening the jars takes longer than compiling a small schema. */
    private static final StandardJavaFileManager FILES =
            JAVAC.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    private Compiler() {}

    /**
     * What the compiler made and said.
     *
     * @param classes by their names; empty where there are errors
     * @param errors why there are none
     * @param warnings what it said besides
     */
    record Outcome(Map<String, byte[]> classes, List<String> errors, List<String> warnings) {}

    /** Compiles all sources below a folder. */
    static Outcome compile(Path sources) throws IOException {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        Memory memory = new Memory(FILES);
        List<String> options = List.of("-Xlint:all", "-proc:none", "--release", "17", "-Xmaxerrs", "20");
        StringWriter out = new StringWriter();
        JAVAC.getTask(out, memory, said, options, null, javaFiles(sources)).call();
        List<String> errors = lines(said, true);
        return new Outcome(errors.isEmpty() ? memory.classes() : Map.of(), errors, lines(said, false));
    }

    private static Iterable<? extends JavaFileObject> javaFiles(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return FILES.getJavaFileObjectsFromPaths(
                    all.filter(file -> file.toString().endsWith(".java"))
                            .sorted()
                            .toList());
        }
    }

    private static List<String> lines(DiagnosticCollector<JavaFileObject> said, boolean errors) {
        return said.getDiagnostics().stream()
                .filter(found -> (found.getKind() == Diagnostic.Kind.ERROR) == errors)
                // what has no source is about the class path of the tests
                .filter(found -> errors || found.getSource() != null)
                .map(Compiler::line)
                .toList();
    }

    private static String line(Diagnostic<? extends JavaFileObject> found) {
        String text = found.getMessage(Locale.ROOT).replaceAll("\\s*\n\\s*", " ");
        return found.getSource() == null
                ? text
                : Path.of(found.getSource().toUri()).getFileName() + ":" + found.getLineNumber() + ": " + text;
    }

    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> outputs = new HashMap<>();

        Memory(JavaFileManager files) {
            super(files);
        }

        Map<String, byte[]> classes() {
            Map<String, byte[]> classes = new HashMap<>();
            outputs.forEach((name, output) -> classes.put(name, output.toByteArray()));
            return classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            URI uri = URI.create("memory:///" + className.replace('.', '/') + kind.extension);
            return new SimpleJavaFileObject(uri, kind) {
                @Override
                public OutputStream openOutputStream() {
                    return outputs.computeIfAbsent(className, name -> new ByteArrayOutputStream());
                }
            };
        }
    }
}
