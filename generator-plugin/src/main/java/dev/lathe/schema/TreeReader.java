package dev.lathe.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Printable;
import dev.lathe.diagnostics.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the tree of one JSON document from its tokens. Its recursion is bounded by the limit on depth. */
class TreeReader {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    final String file;
    private final Diagnostics diagnostics;
    private final Budget budget;
    private Source last;
    private boolean duplicates;

    TreeReader(String file, Budget budget, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
        this.budget = budget;
        this.last = Source.whole(file);
    }

    /**
     * The document's value; null where the same member was found twice.
     *
     * @param address that of the value
     */
    final @Nullable SchemaNode read(String text, String address) throws RefusedInput {
        try (JsonParser parser = open(text)) {
            if (parser.nextToken() == null) {
                throw unreadable(Source.whole(file), "the document is empty; expected one value");
            }
            SchemaNode root = readValue(parser, address, 0);
            if (parser.nextToken() != null) {
                throw unreadable(
                        here(parser, address),
                        "expected the end of the document after its one value; remove what follows");
            }
            return duplicates ? null : root;
        } catch (JsonProcessingException e) {
            throw refused(e);
        } catch (IOException e) {
            throw unreadable(Source.whole(file), "cannot be read: " + e.getMessage());
        }
    }

    /** The parser of a text, before its first token. */
    JsonParser open(String text) throws IOException, RefusedInput {
        return JsonFactory.builder()
                // its table of names gives up when a stranger makes their hashes collide
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .streamReadConstraints(constraints())
                .build()
                .createParser(text);
    }

    /** What the parser checks itself: the length of names and texts; depth is checked here, with a better message. */
    final StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(budget.depth() + 2)
                .build();
    }

    /** The language, the place and the words of what a parser complains about. */
    Complaint complaint(JsonProcessingException e) {
        return new Complaint("JSON", place(e.getLocation()), e.getOriginalMessage());
    }

    /**
     * What a parser complains about.
     *
     * @param language what the document was expected to be
     * @param place where
     * @param words what it found
     */
    record Complaint(String language, Source place, String words) {}

    /** The value that begins with the current token. */
    SchemaNode readValue(JsonParser parser, String pointer, int depth) throws IOException, RefusedInput {
        Source source = here(parser, pointer);
        budget.spend(source, depth);
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return readObject(parser, source, depth);
        }
        if (token == JsonToken.START_ARRAY) {
            return readArray(parser, source, depth);
        }
        return SchemaNode.scalar(source, readScalar(parser, source));
    }

    private SchemaNode readObject(JsonParser parser, Source source, int depth) throws IOException, RefusedInput {
        ObjectNode json = NODES.objectNode();
        Map<String, SchemaNode.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = readName(parser, source);
            Source nameSource = here(parser, Pointers.child(source.pointer(), name));
            parser.nextToken();
            SchemaNode value = readValue(parser, nameSource.pointer(), depth + 1);
            SchemaNode.Member first = members.putIfAbsent(name, new SchemaNode.Member(nameSource, value));
            if (first == null) {
                json.set(name, value.json());
            } else {
                reportDuplicate(name, first.nameSource(), nameSource);
            }
        }
        return SchemaNode.object(source, json, members);
    }

    /** The name of a member, which is the current token. */
    String readName(JsonParser parser, Source object) throws IOException, RefusedInput {
        return parser.currentName();
    }

    private SchemaNode readArray(JsonParser parser, Source source, int depth) throws IOException, RefusedInput {
        ArrayNode json = NODES.arrayNode();
        List<SchemaNode> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            SchemaNode element = readValue(parser, Pointers.child(source.pointer(), elements.size()), depth + 1);
            elements.add(element);
            json.add(element.json());
        }
        return SchemaNode.array(source, json, elements);
    }

    private JsonNode readScalar(JsonParser parser, Source source) throws IOException, RefusedInput {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            return NODES.textNode(parser.getText());
        }
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            return NumberText.parse(parser.getText(), source);
        }
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return NODES.booleanNode(token == JsonToken.VALUE_TRUE);
        }
        if (token == JsonToken.VALUE_NULL) {
            return NODES.nullNode();
        }
        throw unreadable(source, "this is not a value as JSON has them");
    }

    private void reportDuplicate(String name, Source first, Source second) {
        duplicates = true;
        diagnostics.report(
                Code.DUPLICATE_MEMBER,
                second,
                "the member " + Printable.quote(name) + " stands here for the second time, the first is in line "
                        + first.line() + "; remove one of them");
    }

    /** Takes from the budget what a value costs that stands in no place of its own. */
    final void spend(Source value, int depth) throws RefusedInput {
        budget.spend(value, depth);
    }

    /** The place of the current token. */
    final Source here(JsonParser parser, String pointer) {
        JsonLocation location = parser.currentTokenLocation();
        last = new Source(file, location.getLineNr(), location.getColumnNr(), pointer);
        return last;
    }

    /** A place that a parser names; the last one known where it names none. */
    final Source place(@Nullable JsonLocation location) {
        return location == null || location.getLineNr() < 1
                ? last
                : new Source(file, location.getLineNr(), location.getColumnNr(), "");
    }

    final RefusedInput unreadable(Source source, String message) {
        return new RefusedInput(Code.UNREADABLE_INPUT, source, message);
    }

    private RefusedInput refused(JsonProcessingException e) {
        Complaint complaint = complaint(e);
        if (e instanceof StreamConstraintsException) {
            return new RefusedInput(
                    Code.INPUT_TOO_LARGE,
                    complaint.place(),
                    "the name, text or number that follows is longer than Lathe reads: " + complaint.words());
        }
        String words = complaint
                .words()
                .replaceAll("\\[Source: [^;\\]]*; line: (\\d+), column: (\\d+)\\]", "line $1, column $2");
        return unreadable(complaint.place(), "not valid " + complaint.language() + ": " + words);
    }
}
