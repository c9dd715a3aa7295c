package dev.lathe.it.peers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lathe.it.Json;
import dev.lathe.it.JsonEquality;
import dev.lathe.it.RoundTrip;
import dev.lathe.it.Sample;
import dev.lathe.it.Schema;
import dev.lathe.mcp.v2025_11_25.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules that every message on the wire obeys: what the model wrote is valid against the schema; what a stranger wrote
 * is read without loss; and what the schema does not know is still there when it is written back.
 */
final class Rules {
    private Rules() {}

    /** What is wrong with a message; empty: nothing. */
    static List<String> broken(Crossing crossing) {
        List<String> broken = new ArrayList<>();
        asMessage(crossing.json()).ifPresent(why -> broken.add(crossing + ": as Message " + why));
        for (Sample view : crossing.views()) {
            RoundTrip.loss(view).ifPresent(why -> broken.add(crossing + ": as " + view.definition() + " " + why));
        }
        if (crossing.isOurs()) {
            faults(crossing).forEach(why -> broken.add(crossing + ": not valid as " + why));
        }
        return broken;
    }

    /** Why a message is not valid. Where a stranger wrote it, that is no fault of the model, but worth knowing. */
    static List<String> faults(Crossing crossing) {
        List<String> faults = new ArrayList<>();
        for (Sample view : crossing.views()) {
            for (String error : Schema.errors(view.definition(), asPublished(view))) {
                faults.add(view.definition() + ": " + error);
            }
        }
        return faults;
    }

    /**
     * The published schema has only whole numbers for what a user enters, although a form may ask for 0.5; the bindings
     * correct that. The validator, who knows no bindings, is shown a whole number.
     */
    private static JsonNode asPublished(Sample view) {
        JsonNode json = view.json().deepCopy();
        if (view.definition().equals("ElicitResult") && json.path("content") instanceof ObjectNode content) {
            content.properties().stream()
                    .filter(answer -> answer.getValue().isNumber())
                    .forEach(answer ->
                            answer.setValue(IntNode.valueOf(answer.getValue().intValue())));
        }
        return json;
    }

    private static Optional<String> asMessage(JsonNode json) {
        try {
            JsonNode written = Json.tree(Json.write(Json.read(Json.text(json), Message.class)));
            return JsonEquality.firstDifference(json, written).map(difference -> "changed " + difference);
        } catch (JsonProcessingException e) {
            return Optional.of("not read: " + e.getOriginalMessage());
        }
    }
}
