package dev.lathe.it;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the jar's manifest says of its types: the way in for tools, which know definitions and not classes. */
public final class Model {
    private static final String PACKAGE = "dev.lathe.mcp.v2025_11_25";
    private static final String MANIFEST = "META-INF/lathe/" + PACKAGE + ".json";
    private static final String DEFINITIONS = "/$defs/";

    /** Members of which the bindings say something else than the schema, which is what the tests know. */
    private static final Set<String> CORRECTED = Set.of("JSONRPCErrorResponse.id", "JSONRPCResultResponse.result");

    private static final JsonNode JSON = resource(MANIFEST);
    private static final Map<String, Entry> ENTRIES = entries();

    private Model() {}

    /** Kinds of definitions, as the manifest names them. */
    enum Kind {
        CLASS,
        UNION,
        ENUM,
        ALIAS
    }

    /** One definition's type. */
    record Entry(Kind kind, JavaType type) {}

    /** The whole manifest. */
    static JsonNode manifest() {
        return JSON;
    }

    /** The names of all definitions, in the order of the manifest. */
    public static Set<String> definitions() {
        return ENTRIES.keySet();
    }

    /** The names of the definitions of a kind. */
    static List<String> definitions(Kind kind) {
        return ENTRIES.keySet().stream()
                .filter(name -> ENTRIES.get(name).kind() == kind)
                .toList();
    }

    /** The type of a definition. */
    public static JavaType type(String definition) {
        return entry(definition).type();
    }

    /** The kind of a definition. */
    static Kind kind(String definition) {
        return entry(definition).kind();
    }

    /** Whether the model takes of a member what the schema has. */
    static boolean isAsInTheSchema(String definition, String member) {
        return !CORRECTED.contains(definition + "." + member);
    }

    /** The name of a definition's type within the package. */
    static String name(String definition) {
        return type(definition).getRawClass().getCanonicalName().substring(PACKAGE.length() + 1);
    }

    private static Entry entry(String definition) {
        Entry entry = ENTRIES.get(definition);
        if (entry == null) {
            throw new IllegalArgumentException("the manifest has no definition " + definition);
        }
        return entry;
    }

    private static Map<String, Entry> entries() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> definition : JSON.path("definitions").properties()) {
            Kind kind = Kind.valueOf(definition.getValue().path("kind").asText().toUpperCase(java.util.Locale.ROOT));
            String java = definition.getValue().path("java").asText();
            String canonical = kind == Kind.ALIAS ? java : PACKAGE + "." + java;
            entries.put(
                    definition.getKey().substring(DEFINITIONS.length()),
                    new Entry(kind, Json.MAPPER.getTypeFactory().constructFromCanonical(canonical)));
        }
        return Collections.unmodifiableMap(entries);
    }

    private static JsonNode resource(String name) {
        try (InputStream in = Model.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + name);
            }
            return Json.MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
