package dev.lathe.it.peers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
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
            Optional<String> failure = crossing.isOurs() ? RoundTrip.failure(view) : RoundTrip.loss(view);
            failure.ifPresent(why -> broken.add(crossing + ": as " + view.definition() + " " + why));
        }
        return broken;
    }

    /** Why a stranger's message is not valid; that is no fault of the model, but worth knowing. */
    static List<String> faults(Crossing crossing) {
        List<String> faults = new ArrayList<>();
        for (Sample view : crossing.views()) {
            for (String error : Schema.errors(view.definition(), view.json())) {
                faults.add(view.definition() + ": " + error);
            }
        }
        return faults;
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
