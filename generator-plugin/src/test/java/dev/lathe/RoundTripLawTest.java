package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Whatever the schema: what is read of a valid document and written back is that document. */
class RoundTripLawTest {
    private static final int DEFINITIONS = 20;
    private static final int DOCUMENTS = 20;

    /** Few tries of many definitions each: what takes time is the compiler's start, not the size of its work. */
    @Property(seed = Seeds.OF_THE_BUILD, tries = 3, shrinking = ShrinkingMode.OFF)
    void losesNothing(@ForAll Random random) {
        RandomSchemas schemas = new RandomSchemas(random, DEFINITIONS);
        String schema = schemas.schema().toPrettyString();
        GeneratedCode code = GeneratedCode.from(schema);

        for (int i = 0; i < DEFINITIONS; i++) {
            String definition = "D" + i;
            // an alias is a type of Java, which Jackson reads and writes
            if (!code.kind(definition).equals("alias")) {
                check(code, definition, schemas, schema);
            }
        }
    }

    private static void check(GeneratedCode code, String definition, RandomSchemas schemas, String schema) {
        Schema validator = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema("{\"$ref\": \"#/$defs/" + definition + "\"," + schema.substring(1));
        for (int i = 0; i < DOCUMENTS; i++) {
            JsonNode document = schemas.document(definition);
            assertThat(validator.validate(document))
                    .as("errors of %s", document)
                    .isEmpty();
            assertThat(code.roundTrip(definition, document.toString()))
                    .as("%s of %s", definition, schema)
                    .isEqualTo(document.toString());
        }
    }
}
