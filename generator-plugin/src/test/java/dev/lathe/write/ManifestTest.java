package dev.lathe.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lathe.emit.GeneratedFile;
import dev.lathe.plan.DefinitionPlan;
import dev.lathe.plan.DefinitionPlan.Kind;
import dev.lathe.plan.JavaName;
import dev.lathe.plan.ModelPlan;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ManifestTest {
    private static final Pattern GENERATOR = Pattern.compile("\"generator\": \"([^\"]*)\"");

    @Test
    void tellsWhatBecameOfEveryDefinition() {
        Map<String, DefinitionPlan> definitions = new LinkedHashMap<>();
        definitions.put("", new DefinitionPlan(Kind.UNION, "Root"));
        definitions.put("/$defs/Task", new DefinitionPlan(Kind.CLASS, "Task"));
        definitions.put("/$defs/Cursor", new DefinitionPlan(Kind.ALIAS, "java.lang.String"));
        definitions.put("/$defs/Color", new DefinitionPlan(Kind.ENUM, "Color"));

        assertThat(text(definitions)).isEqualTo("""
                {
                  "generator": "VERSION",
                  "package": "com.example.model",
                  "schema": {
                    "location": "some/schema.json",
                    "sha256": "0123"
                  },
                  "definitions": {
                    "": {
                      "kind": "union",
                      "java": "Root"
                    },
                    "/$defs/Task": {
                      "kind": "class",
                      "java": "Task"
                    },
                    "/$defs/Cursor": {
                      "kind": "alias",
                      "java": "java.lang.String"
                    },
                    "/$defs/Color": {
                      "kind": "enum",
                      "java": "Color"
                    }
                  }
                }
                """);
    }

    @Test
    void isThereForASchemaWithoutDefinitions() {
        assertThat(text(Map.of())).endsWith("\n  \"definitions\": {}\n}\n");
    }

    @Test
    void standsWhereToolsFindItByThePackage() {
        assertThat(manifest(Map.of()).path()).isEqualTo("META-INF/lathe/com.example.model.json");
    }

    @Test
    void namesTheVersionOfTheBuild() {
        Matcher generator = GENERATOR.matcher(manifest(Map.of()).content());

        assertThat(generator.find()).isTrue();
        assertThat(generator.group(1)).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }

    @Test
    void keepsAddressesOfEveryLanguage() throws Exception {
        String address = "/$defs/\u00e9 \"\\\n\ud83d\ude00";
        GeneratedFile manifest = manifest(Map.of(address, new DefinitionPlan(Kind.CLASS, "A")));

        byte[] bytes = manifest.content().getBytes(StandardCharsets.UTF_8);

        assertThat(new ObjectMapper().readTree(bytes).get("definitions").fieldNames())
                .toIterable()
                .containsExactly(address);
    }

    private static String text(Map<String, DefinitionPlan> definitions) {
        return GENERATOR.matcher(manifest(definitions).content()).replaceFirst("\"generator\": \"VERSION\"");
    }

    private static GeneratedFile manifest(Map<String, DefinitionPlan> definitions) {
        JavaName any = JavaName.topLevel("com.example.model", "Any");
        return Manifest.of(new ModelPlan(
                "com.example.model",
                new ModelPlan.SchemaIdentity("some/schema.json", "0123"),
                List.of(),
                List.of(),
                definitions,
                new ModelPlan.SupportPlan(any, any, any, any, any, any, any),
                null,
                List.of()));
    }
}
