package dev.lathe.diff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lathe.diagnostics.Source;
import dev.lathe.plan.ModelPlan;
import org.jspecify.annotations.Nullable;

/** The report for tools. */
final class JsonDiffReport {
    private JsonDiffReport() {}

    static String of(Differences differences, boolean withDescriptions) {
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        putSchema(report, "from", differences.from());
        putSchema(report, "to", differences.to());
        putVerdicts(report.putObject("verdicts"), differences.verdicts());
        var changes = report.putArray("changes");
        differences.listed(withDescriptions).forEach(change -> changes.add(object(change)));
        report.put("descriptions", descriptions(differences));
        try {
            // a tree of texts and numbers
            return JsonMapper.builder().build().writer(LineEnds.PRETTY).writeValueAsString(report) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts can be written", e);
        }
    }

    static long descriptions(Differences differences) {
        return differences.changes().stream()
                .filter(change -> change.kind() == Change.Kind.DESCRIPTION)
                .count();
    }

    private static void putSchema(ObjectNode report, String name, ModelPlan.SchemaIdentity schema) {
        report.putObject(name).put("location", schema.location()).put("sha256", schema.sha256());
    }

    private static void putVerdicts(ObjectNode object, Verdicts verdicts) {
        object.put("source", verdicts.source().label());
        object.put("binary", verdicts.binary().label());
        object.put("wire", verdicts.wire().label());
    }

    private static ObjectNode object(Change change) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("pointer", change.place().pointer());
        object.put("change", change.kind().label());
        object.put("subject", change.subject().label());
        putVerdicts(object, change.verdicts());
        object.put("text", change.text());
        if (!change.java().isEmpty()) {
            change.java().forEach(object.putArray("java")::add);
        }
        putPlace(object, "from", change.from());
        putPlace(object, "to", change.to());
        if (change.bindings() != null) {
            object.put("bindings", change.bindings());
        }
        return object;
    }

    private static void putPlace(ObjectNode object, String name, @Nullable Source place) {
        if (place != null) {
            object.putObject(name)
                    .put("file", place.file())
                    .put("line", place.line())
                    .put("column", place.column())
                    .put("pointer", place.pointer());
        }
    }
}
