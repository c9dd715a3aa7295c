package dev.lathe.it.corpus;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.it.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Compiled classes in a class loader of their own, and the manifest that tells which is which. */
final class CompiledModel {
    private final ClassLoader classes;
    private final JsonNode manifest;

    /**
     * Loads what was compiled.
     *
     * @param sources the folder that was generated
     * @param packageName its only package
     * @param compiled the classes by their names
     */
    CompiledModel(Path sources, String packageName, Map<String, byte[]> compiled) throws IOException {
        this.classes = new Loader(compiled);
        this.manifest = Json.tree(Files.readString(sources.resolve("META-INF/lathe/" + packageName + ".json")));
    }

    /**
     * The type of the whole document.
     *
     * @throws IllegalStateException if the manifest has none
     */
    JavaType root() {
        JsonNode entry = manifest.path("definitions").path("");
        if (entry.isMissingNode()) {
            throw new IllegalStateException("the manifest has no entry \"\" for the root");
        }
        String java = entry.path("java").asText();
        boolean isAlias = entry.path("kind").asText().equals("alias");
        return Json.MAPPER
                .getTypeFactory()
                .withClassLoader(classes)
                .constructFromCanonical(
                        isAlias ? java : manifest.path("package").asText() + "." + java.replace('.', '$'));
    }

    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> compiled;

        Loader(Map<String, byte[]> compiled) {
            super(CompiledModel.class.getClassLoader());
            this.compiled = compiled;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = compiled.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
