package dev.lathe.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The manifest says where every definition went, and of which schema it speaks. */
class ManifestTest {
    @Test
    void namesAllDefinitionsOfTheSchemaInItsOrder() {
        assertThat(Model.definitions()).hasSize(145).containsExactlyElementsOf(Schema.definitions());
    }

    @Test
    void namesTheSchemaThatTheModelWasMadeFrom() throws NoSuchAlgorithmException {
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Schema.bytes()));
        assertThat(Model.manifest().at("/schema/sha256").asText()).isEqualTo(digest);
        assertThat(Model.manifest().at("/schema/location").asText()).isEqualTo("mcp/2025-11-25/schema.json");
    }

    @Test
    void namesItsGeneratorAndItsPackage() {
        assertThat(Model.manifest().at("/generator").asText()).isNotEmpty();
        assertThat(Model.manifest().at("/package").asText()).isEqualTo("dev.lathe.mcp.v2025_11_25");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void saysOfWhatKindADefinitionIs(String definition, Model.Kind kind) {
        assertThat(Model.kind(definition)).isEqualTo(kind);
    }

    @ParameterizedTest
    @MethodSource("unions")
    void unionsAreSealedInterfaces(String union) {
        assertThat(Model.type(union).getRawClass()).isInterface().isSealed().isPublic();
    }

    @ParameterizedTest
    @MethodSource("classes")
    void classesAndOpenEnumsAreFinal(String definition) {
        assertThat(Model.type(definition).getRawClass()).isFinal().isPublic();
    }

    @Test
    void anAliasIsTheTypeItStandsFor() {
        assertThat(Model.definitions(Model.Kind.ALIAS)).containsExactlyInAnyOrder("Cursor", "EmptyResult");
        assertThat(Model.type("Cursor").getRawClass()).isEqualTo(String.class);
        assertThat(Model.type("EmptyResult")).isEqualTo(Model.type("Result"));
    }

    static Stream<Arguments> kinds() {
        return Schema.definitions().stream().map(definition -> Arguments.of(definition, kind(definition)));
    }

    private static Model.Kind kind(String definition) {
        JsonNode schema = Schema.definition(definition);
        if (schema.has("anyOf") || schema.path("type").isArray()) {
            return Model.Kind.UNION;
        }
        if (schema.has("enum")) {
            return Model.Kind.ENUM;
        }
        return FlatSchema.of(schema).has("properties") && !schema.has("$ref") ? Model.Kind.CLASS : Model.Kind.ALIAS;
    }

    static Stream<String> unions() {
        return Model.definitions(Model.Kind.UNION).stream();
    }

    static Stream<String> classes() {
        return Stream.concat(Model.definitions(Model.Kind.CLASS).stream(), Model.definitions(Model.Kind.ENUM).stream());
    }
}
