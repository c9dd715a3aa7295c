package dev.lathe.signature;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Reads from Java sources what callers see of them. The compiler's own parser reads; nothing is compiled. */
public final class SignatureReader {
    private SignatureReader() {}

    /**
     * The public types, and those nested in them, by their qualified names.
     *
     * @param sources the text of Java files, by path
     * @param diagnostics takes what is no Java, and that this Java has no compiler
     */
    public static SortedMap<String, TypeSignature> read(Map<String, String> sources, Diagnostics diagnostics) {
        SortedMap<String, TypeSignature> types = new TreeMap<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            diagnostics.report(
                    Code.UNFIT_PARAMETER,
                    Source.whole("java.home"),
                    "this Java has no compiler, which reads the sources; run Maven on a JDK");
            return types;
        }
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        for (CompilationUnitTree file : parse(compiler, sources, found)) {
            String packageName = file.getPackageName() == null ? "" : file.getPackageName() + ".";
            TypeText text = new TypeText(file);
            file.getTypeDecls().stream()
                    .filter(ClassTree.class::isInstance)
                    .map(ClassTree.class::cast)
                    .forEach(type -> new TypeReader(text, types, packageName).readTopLevel(type));
        }
        found.getDiagnostics().stream()
                .filter(d -> d.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                .forEach(d -> diagnostics.report(Code.UNREADABLE_INPUT, place(d), d.getMessage(Locale.ROOT)));
        return types;
    }

    private static Iterable<? extends CompilationUnitTree> parse(
            JavaCompiler compiler, Map<String, String> sources, DiagnosticCollector<JavaFileObject> found) {
        List<Text> files = sources.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".java"))
                .map(file -> new Text(file.getKey(), file.getValue()))
                .collect(Collectors.toList());
        if (files.isEmpty()) {
            return List.of();
        }
        try {
            return ((JavacTask) compiler.getTask(null, null, found, List.of("-proc:none"), null, files)).parse();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be read", e);
        }
    }

    private static Source place(javax.tools.Diagnostic<? extends JavaFileObject> found) {
        return found.getSource() instanceof Text text
                ? new Source(text.path, (int) found.getLineNumber(), (int) found.getColumnNumber(), "")
                : Source.whole("Java sources");
    }

    /** A source file in memory. */
    private static final class Text extends SimpleJavaFileObject {
        private final String path;
        private final String content;

        Text(String path, String content) {
            super(URI.create("text:///" + path.replaceAll("[^A-Za-z0-9/._-]", "_")), Kind.SOURCE);
            this.path = path;
            this.content = content;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }

        /** The name of the type may have letters that a URI has not. */
        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return kind == Kind.SOURCE;
        }
    }
}
