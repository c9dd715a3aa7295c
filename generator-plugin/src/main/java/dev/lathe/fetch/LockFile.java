package dev.lathe.fetch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code lathe.lock}: what the schemas of a project come from, and what they have to be. It is committed with them.
 *
 * @param pins by file, relative to the folder of the lock, with {@code /}; in alphabetical order
 */
public record LockFile(Map<String, Pin> pins) {
    /** Nothing is pinned. */
    public static final LockFile EMPTY = new LockFile(Map.of());

    private static final long MOST_BYTES = 1 << 20;
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Copies what it is given. */
    public LockFile {
        pins = Collections.unmodifiableMap(new TreeMap<>(pins));
    }

    /**
     * Reads a lock.
     *
     * @return empty where there is no such file, or where it cannot be read, which has been reported then
     */
    public static LockFile read(Path file, Diagnostics diagnostics) {
        if (!Files.exists(file)) {
            return EMPTY;
        }
        try {
            if (Files.size(file) <= MOST_BYTES) {
                return parse(MAPPER.readTree(Files.readAllBytes(file)));
            }
        } catch (IOException | IllegalArgumentException e) {
            // reported with everything else that is no lock
        }
        diagnostics.report(
                Code.UNREADABLE_INPUT,
                Source.whole(String.valueOf(file.getFileName())),
                "this is not what Lathe writes; take back what was changed in it, or delete it and fetch again");
        return EMPTY;
    }

    private static LockFile parse(JsonNode root) {
        Map<String, Pin> pins = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : root.required("schemas").properties()) {
            JsonNode pin = entry.getValue();
            String sha256 = pin.required("sha256").asText();
            if (!SHA_256.matcher(sha256).matches()) {
                throw new IllegalArgumentException("no SHA-256");
            }
            JsonNode etag = pin.get("etag");
            pins.put(
                    entry.getKey(), new Pin(pin.required("url").asText(), sha256, etag == null ? null : etag.asText()));
        }
        return new LockFile(pins);
    }

    /** This lock with another pin. */
    LockFile with(String file, Pin pin) {
        Map<String, Pin> all = new TreeMap<>(pins);
        all.put(file, pin);
        return new LockFile(all);
    }

    /** What a file is pinned to; null: it is not. */
    public @Nullable Pin pin(String file) {
        return pins.get(file);
    }

    /** The lock as it is written. */
    byte[] toBytes() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ObjectNode schemas = root.putObject("schemas");
        pins.forEach((file, pin) -> {
            ObjectNode entry = schemas.putObject(file).put("url", pin.url()).put("sha256", pin.sha256());
            if (pin.etag() != null) {
                entry.put("etag", pin.etag());
            }
        });
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try {
            return (MAPPER.writer(printer).writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts can be written", e);
        }
    }
}
