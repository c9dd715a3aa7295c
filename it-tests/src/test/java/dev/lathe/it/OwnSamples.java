package dev.lathe.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * The project's own samples: for every definition a file {@code samples/<Definition>.json}, an object whose members are
 * the samples by name. A union has one for each of its arms, named after the arm.
 */
final class OwnSamples {
    private OwnSamples() {}

    /** The samples of every definition of the schema. */
    static Stream<Sample> all() {
        return Schema.definitions().stream().flatMap(definition -> of(definition).stream());
    }

    /** The samples of the definitions of a kind. */
    static Stream<Sample> all(Model.Kind kind) {
        return all().filter(sample -> Model.kind(sample.definition()) == kind);
    }

    /** The samples of a definition; empty: there is no file. */
    static List<Sample> of(String definition) {
        JsonNode samples = file(definition);
        return samples.properties().stream()
                .map(sample -> new Sample(definition, sample.getKey(), sample.getValue()))
                .toList();
    }

    /** The sample of a definition that has that name. */
    static Sample of(String definition, String name) {
        return of(definition).stream()
                .filter(sample -> sample.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(definition + " has no sample " + name));
    }

    private static JsonNode file(String definition) {
        try (InputStream in = OwnSamples.class.getResourceAsStream("/samples/" + definition + ".json")) {
            return in == null
                    ? Json.MAPPER.createObjectNode()
                    : Json.tree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
