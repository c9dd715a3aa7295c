package dev.lathe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lathe.diagnostics.Diagnostic;
import dev.lathe.diagnostics.LatheException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What comes out for a schema: generated, compiled, loaded, and found through the manifest, as tools do. Values are
 * read and written by an {@code ObjectMapper} with no settings at all.
 */
final class GeneratedCode {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Generation generation;
    private final List<String> diagnostics;
    private final Map<String, String> files = new TreeMap<>();
    private final ClassLoader classes;
    private final JsonNode manifest;

    private GeneratedCode(Generation generation, TemporaryFolder folder) throws JsonProcessingException {
        this.generation = generation;
        this.diagnostics = generation.runIn(folder.path()).diagnostics().stream()
                .map(Diagnostic::toString)
                .toList();
        Path output = folder.path().resolve(Generation.OUTPUT);
        TemporaryFolder.files(output).forEach((path, bytes) -> files.put(path, text(bytes)));
        this.classes = new Loader(JavaTools.compile(output));
        this.manifest = MAPPER.readTree(files.get("META-INF/lathe/" + generation.packageName() + ".json"));
    }

    static GeneratedCode from(String schema) {
        return from(Generation.of(schema));
    }

    static GeneratedCode from(String schema, String bindings) {
        return from(Generation.of(schema).withBindings(bindings));
    }

    static GeneratedCode from(Generation generation) {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            return new GeneratedCode(generation, folder);
        } catch (LatheException e) {
            throw new AssertionError("nothing is generated:\n" + e.getMessage() + "\n" + generation.text(), e);
        } catch (JsonProcessingException e) {
            throw new AssertionError("the manifest is no JSON", e);
        }
    }

    /** Warnings and notes of the run. */
    List<String> diagnostics() {
        return diagnostics;
    }

    /** The generated files by path, and what is in them. */
    Map<String, String> files() {
        return files;
    }

    /** The manifest. */
    JsonNode manifest() {
        return manifest;
    }

    /** The text of the file that declares a definition's type, or that is called so. */
    String source(String definition) {
        JsonNode definitions = manifest.path("definitions");
        JsonNode entry = definitions.path(definitions.has(definition) ? definition : pointer(definition));
        String type = entry.path("java").asText(definition);
        String file = type.contains(".") ? type.substring(0, type.indexOf('.')) : type;
        String path = generation.packageName().replace('.', '/') + "/" + file + ".java";
        String source = files.get(path);
        if (source == null) {
            throw new AssertionError("no " + path + " among " + files.keySet());
        }
        return source;
    }

    /** Makes the documentation of the sources; a warning is a failure. */
    void document() {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.path().resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            JavaTools.document(folder.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the manifest says that a definition became: class, union, enum or alias. */
    String kind(String definition) {
        return entry(definition).path("kind").asText();
    }

    /** What the manifest gives as the Java of a definition. */
    String java(String definition) {
        return entry(definition).path("java").asText();
    }

    /** The class of a definition; the empty name is that of the root. */
    Class<?> type(String definition) {
        return javaType(definition).getRawClass();
    }

    /** A class by its name in the package, with dots for nested ones. */
    Class<?> classNamed(String name) {
        try {
            return Class.forName(generation.packageName() + "." + name.replace('.', '$'), true, classes);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("no class " + name + " among " + files.keySet(), e);
        }
    }

    /** Reads a valid value. */
    Object read(String definition, String json) {
        try {
            return MAPPER.readValue(json, javaType(definition));
        } catch (JsonProcessingException e) {
            throw new AssertionError("cannot be read as " + definition + ": " + json + "\n" + e.getMessage(), e);
        }
    }

    /** What is said of a value that is not valid, without Jackson's place. */
    String refusal(String definition, String json) {
        try {
            Object value = MAPPER.readValue(json, javaType(definition));
            throw new AssertionError("is read as " + definition + " without an error: " + value);
        } catch (JsonProcessingException e) {
            return e.getOriginalMessage();
        }
    }

    /** The JSON of a value. */
    String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError("cannot be written: " + value, e);
        }
    }

    /** What is written of what was read. */
    String roundTrip(String definition, String json) {
        try {
            return MAPPER.writerFor(javaType(definition)).writeValueAsString(read(definition, json));
        } catch (JsonProcessingException e) {
            throw new AssertionError("cannot be written: " + definition, e);
        }
    }

    /** Builds an instance: the builder's methods and their arguments, in turn. */
    Object build(String definition, Object... settings) {
        return Reflection.call(set(Reflection.callStatic(type(definition), "builder"), settings), "build");
    }

    /** Calls methods of a builder with an argument each, in turn; an exception of the code comes out as it is. */
    static Object set(Object builder, Object... settings) {
        for (int i = 0; i < settings.length; i += 2) {
            Reflection.call(builder, (String) settings[i], settings[i + 1]);
        }
        return builder;
    }

    /** Calls a method; an exception of the code comes out as it is. */
    static Object call(Object target, String method, Object... arguments) {
        return Reflection.call(target, method, arguments);
    }

    /** Calls a static method of a definition's type. */
    Object callStatic(String definition, String method, Object... arguments) {
        return Reflection.callStatic(type(definition), method, arguments);
    }

    /** The value of a public constant of a definition's type. */
    Object constant(String definition, String name) {
        return Reflection.constant(type(definition), name);
    }

    /** Whether a definition's type has a public method of a name. */
    boolean hasMethod(String definition, String name) {
        return List.of(type(definition).getMethods()).stream()
                .map(Method::getName)
                .anyMatch(name::equals);
    }

    private JavaType javaType(String definition) {
        JsonNode entry = entry(definition);
        String java = entry.path("java").asText();
        if (!entry.path("kind").asText().equals("alias")) {
            return MAPPER.constructType(classNamed(java));
        }
        return MAPPER.getTypeFactory().withClassLoader(classes).constructFromCanonical(java);
    }

    private JsonNode entry(String definition) {
        JsonNode definitions = manifest.path("definitions");
        JsonNode entry = definitions.path(definitions.has(definition) ? definition : pointer(definition));
        if (entry.isMissingNode()) {
            throw new AssertionError("no definition " + definition + " in\n" + manifest.toPrettyString());
        }
        return entry;
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError("a generated file is not UTF-8", e);
        }
    }

    private static String pointer(String definition) {
        String escaped = definition.replace("~", "~0").replace("/", "~1");
        return definition.isEmpty() ? "" : "/$defs/" + escaped;
    }

    /** Loads classes from memory. */
    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(GeneratedCode.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
