package dev.lathe.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lathe.emit.GeneratedFile;
import dev.lathe.plan.ModelPlan;

/** The file through which tools find what became of a schema's definitions. */
public final class Manifest {
    private static final ObjectWriter WRITER = new JsonMapper()
            .writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator(""))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private Manifest() {}

    /** {@code META-INF/lathe/PACKAGE.json}: the generator, the package, the schema, and the Java of every definition. */
    public static GeneratedFile of(ModelPlan plan) {
        ObjectNode manifest = JsonNodeFactory.instance.objectNode();
        manifest.put("generator", GeneratorVersion.current());
        manifest.put("package", plan.packageName());
        manifest.putObject("schema")
                .put("location", plan.schema().location())
                .put("sha256", plan.schema().sha256());
        if (!plan.documents().isEmpty()) {
            ArrayNode documents = manifest.putArray("documents");
            plan.documents()
                    .forEach(document -> documents
                            .addObject()
                            .put("location", document.location())
                            .put("sha256", document.sha256()));
        }
        ObjectNode definitions = manifest.putObject("definitions");
        plan.definitions()
                .forEach((address, definition) -> definitions
                        .putObject(address)
                        .put("kind", definition.kind().label())
                        .put("java", definition.java()));
        return new GeneratedFile("META-INF/lathe/" + plan.packageName() + ".json", text(manifest));
    }

    private static String text(ObjectNode manifest) {
        try {
            return WRITER.writeValueAsString(manifest) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts can be written", e);
        }
    }
}
