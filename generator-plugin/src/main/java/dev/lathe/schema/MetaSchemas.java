package dev.lathe.schema;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of JSON Schema itself, by their URIs. Lathe carries them, so that a schema may refer to them and a build
 * needs no network for that.
 */
final class MetaSchemas {
    private static final Map<String, Located> BY_NAME = byName();

    private MetaSchemas() {}

    /** The meta-schema of a URI, with {@code http} or {@code https}, with or without an empty fragment. */
    static @Nullable Located find(String uri) {
        return BY_NAME.get(uri.replaceFirst("^https?://", "").replaceFirst("#$", ""));
    }

    private static Map<String, Located> byName() {
        Map<String, Located> all = new LinkedHashMap<>();
        for (String draft : List.of("draft-04", "draft-06", "draft-07")) {
            add("http://", "json-schema.org/" + draft + "/schema", all);
        }
        List<String> names = new ArrayList<>(List.of("schema"));
        List.of("core", "applicator", "validation", "meta-data", "content").forEach(name -> names.add("meta/" + name));
        for (String name : names) {
            add("https://", "json-schema.org/draft/2019-09/" + name, all);
            add("https://", "json-schema.org/draft/2020-12/" + name, all);
        }
        add("https://", "json-schema.org/draft/2019-09/meta/format", all);
        for (String name : List.of("unevaluated", "format-annotation", "format-assertion")) {
            add("https://", "json-schema.org/draft/2020-12/meta/" + name, all);
        }
        return all;
    }

    private static void add(String scheme, String name, Map<String, Located> all) {
        all.put(name, new Located(scheme + name, scheme + name, () -> open(name + ".json")));
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(MetaSchemas.class.getResourceAsStream(name), name);
    }
}
