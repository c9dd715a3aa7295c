package dev.lathe.schema;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Printable;
import dev.lathe.diagnostics.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Builds the tree of one YAML document: like JSON's, with aliases replaced by copies of what they stand for.
 *
 * <p>A copy has addresses of its own and the lines of the original. Every copied value counts against the limits, so
 * that aliases of aliases cannot grow without bound.
 */
final class YamlTreeReader extends TreeReader {
    private static final String CORE = "tag:yaml.org,2002:";
    private static final Map<String, Set<JsonToken>> TOKENS_OF_TAGS = Map.of(
            CORE + "str", Set.of(JsonToken.VALUE_STRING),
            CORE + "int", Set.of(JsonToken.VALUE_NUMBER_INT),
            CORE + "float", Set.of(JsonToken.VALUE_NUMBER_FLOAT),
            CORE + "bool", Set.of(JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE),
            CORE + "null", Set.of(JsonToken.VALUE_NULL),
            CORE + "map", Set.of(JsonToken.START_OBJECT),
            CORE + "seq", Set.of(JsonToken.START_ARRAY));

    /** The parser takes time quadratic in the length of what stands in one line, as of a comment. */
    private static final int LONGEST_LINE = 100_000;

    private final Map<String, SchemaNode> anchors = new HashMap<>();
    private String text = "";

    YamlTreeReader(String file, Budget budget, Diagnostics diagnostics) {
        super(file, budget, diagnostics);
    }

    @Override
    JsonParser open(String document) throws IOException, RefusedInput {
        text = document;
        checkLines();
        LoaderOptions options = new LoaderOptions();
        // the loader limits the size; this limit would be a second, smaller one
        options.setCodePointLimit(Integer.MAX_VALUE);
        return YAMLFactory.builder()
                .loaderOptions(options)
                // a default of the factory, but not of its builder
                .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
                .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                .streamReadConstraints(constraints())
                .build()
                .createParser(document);
    }

    private void checkLines() throws RefusedInput {
        int start = 0;
        while (start < text.length()) {
            int lineEnd = text.indexOf('\n', start);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            if (end - start > LONGEST_LINE) {
                throw new RefusedInput(
                        Code.INPUT_TOO_LARGE,
                        TextPlace.after(text.substring(0, start), file),
                        "this line has more than " + LONGEST_LINE
                                + " characters, the most that Lathe reads in YAML; break it, or save the document as"
                                + " JSON if it is JSON");
            }
            start = end + 1;
        }
    }

    @Override
    Complaint complaint(JsonProcessingException e) {
        // the messages of the parser's exceptions quote the document, over several lines
        if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            Mark mark = marked.getProblemMark();
            Source place = new Source(file, mark.getLine() + 1, mark.getColumn() + 1, "");
            return new Complaint("YAML", place, marked.getProblem());
        }
        if (e.getCause() instanceof ReaderException unprintable) {
            Source place = TextPlace.after(text.substring(0, text.indexOf(unprintable.getCodePoint())), file);
            String character = String.format(Locale.ROOT, "U+%04X", unprintable.getCodePoint());
            return new Complaint("YAML", place, "the character " + character + " is allowed only as an escape");
        }
        String words = e.getOriginalMessage().startsWith("Expected a field name")
                ? "the name of a member must be text, not a list, a mapping or an alias"
                : e.getOriginalMessage();
        return new Complaint("YAML", place(e.getLocation()), words);
    }

    @Override
    SchemaNode readValue(JsonParser parser, String pointer, int depth) throws IOException, RefusedInput {
        Source source = here(parser, pointer);
        if (((YAMLParser) parser).isCurrentAlias()) {
            return copy(named(parser.getText(), source), pointer, depth);
        }
        checkTag(parser, source);
        String anchor = parser.getObjectId() instanceof String name ? name : null;
        SchemaNode value = super.readValue(parser, pointer, depth);
        if (anchor != null) {
            anchors.put(anchor, value);
        }
        return value;
    }

    @Override
    String readName(JsonParser parser, Source object) throws IOException, RefusedInput {
        String name = super.readName(parser, object);
        if (name.equals("<<")) {
            throw unreadable(
                    here(parser, object.pointer()),
                    "\"<<\" merges mappings in old versions of YAML only; write the members out");
        }
        return name;
    }

    private SchemaNode named(String anchor, Source source) throws RefusedInput {
        SchemaNode found = anchors.get(anchor);
        if (found == null) {
            throw unreadable(
                    source,
                    Printable.quote("*" + anchor) + " stands for nothing: no value before it has ended that is marked "
                            + Printable.quote("&" + anchor));
        }
        return found;
    }

    private SchemaNode copy(SchemaNode original, String pointer, int depth) throws RefusedInput {
        Source source = moved(original.source(), pointer);
        spend(source, depth);
        if (original.isObject()) {
            Map<String, SchemaNode.Member> members = new LinkedHashMap<>();
            for (Map.Entry<String, SchemaNode.Member> member :
                    original.members().entrySet()) {
                String child = Pointers.child(pointer, member.getKey());
                Source nameSource = moved(member.getValue().nameSource(), child);
                SchemaNode value = copy(member.getValue().value(), child, depth + 1);
                members.put(member.getKey(), new SchemaNode.Member(nameSource, value));
            }
            return SchemaNode.object(source, original.json(), members);
        }
        if (original.isArray()) {
            List<SchemaNode> elements = new ArrayList<>();
            for (SchemaNode element : original.elements()) {
                elements.add(copy(element, Pointers.child(pointer, elements.size()), depth + 1));
            }
            return SchemaNode.array(source, original.json(), elements);
        }
        return SchemaNode.scalar(source, original.json());
    }

    private static Source moved(Source source, String pointer) {
        return new Source(source.file(), source.line(), source.column(), pointer);
    }

    private void checkTag(JsonParser parser, Source source) throws IOException, RefusedInput {
        Object tag = parser.getTypeId();
        if (tag == null || tag.equals("")) {
            return;
        }
        Set<JsonToken> tokens = TOKENS_OF_TAGS.get(tag);
        if (tokens == null) {
            throw unreadable(
                    source,
                    "JSON has no values of the tag " + Printable.quote(tag.toString())
                            + "; remove it, or write the value as JSON has it");
        }
        JsonToken token = parser.currentToken();
        if (token == null || !tokens.contains(token)) {
            throw unreadable(source, "the value is not what its tag " + Printable.quote(tag.toString()) + " says");
        }
    }
}
