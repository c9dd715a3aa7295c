package dev.lathe.bindings;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Printable;
import dev.lathe.diagnostics.Source;
import dev.lathe.schema.JsonForm;
import dev.lathe.schema.Pointers;
import dev.lathe.schema.SchemaNode;
import dev.lathe.schema.Suggestions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes values out of a bindings file, and reports those of another form than expected. */
final class Expectations {
    private static final Pattern LONE_TILDE = Pattern.compile("~(?![01])");

    /** The same in Java and in every validator, unlike {@code \S}. */
    private static final Pattern VISIBLE = Pattern.compile("[^\\p{Z}\\p{Cc}]");

    private final Diagnostics diagnostics;

    Expectations(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The members of an object that its vocabulary knows; the others are reported. */
    Map<String, SchemaNode.Member> members(SchemaNode node, Vocabulary vocabulary) {
        Map<String, SchemaNode.Member> known = new LinkedHashMap<>(members(node));
        known.keySet().removeIf(name -> {
            boolean unknown = !vocabulary.words().contains(name);
            if (unknown) {
                report(Code.UNKNOWN_BINDING, node.sourceOf(name), unknownWord(name, vocabulary));
            }
            return unknown;
        });
        return known;
    }

    private static String unknownWord(String name, Vocabulary vocabulary) {
        String found = vocabulary.label() + " has no " + Printable.quote(name);
        return new Suggestions(vocabulary.words())
                .closest(name)
                .map(word -> found + ". Did you mean " + Printable.quote(word) + "?")
                .orElse(found + "; it may have " + String.join(", ", vocabulary.words()));
    }

    /** The members of an object, whatever they are called; none where it is no object, which is reported. */
    Map<String, SchemaNode.Member> members(SchemaNode node) {
        if (!node.isObject()) {
            unexpected(node, "an object");
        }
        return node.members();
    }

    /** The elements of a list; none where it is no list, which is reported. */
    List<SchemaNode> elements(SchemaNode node) {
        if (!node.isArray()) {
            unexpected(node, "a list");
        }
        return node.elements();
    }

    /** A string that says something; null where it is something else, which is reported. */
    @Nullable
    String text(SchemaNode node) {
        JsonNode json = node.json();
        if (json.isTextual() && VISIBLE.matcher(json.textValue()).find()) {
            return json.textValue();
        }
        if (json.isTextual()) {
            unfit(node.source(), nameOf(node) + " must not be empty");
        } else {
            unexpected(node, "a string");
        }
        return null;
    }

    /** Whether a value is true; a value that is neither true nor false is reported. */
    boolean flag(SchemaNode node) {
        if (!node.json().isBoolean()) {
            unexpected(node, "true or false");
        }
        return node.json().booleanValue();
    }

    /** Some different strings, at least one; what is no string, or is there twice, is reported. */
    List<String> someTexts(SchemaNode list) {
        List<String> texts = texts(list);
        if (list.isArray() && list.elements().isEmpty()) {
            unfit(list.source(), nameOf(list) + " must list at least one string");
        }
        return texts;
    }

    /** Different strings; what is no string, or is there twice, is reported. */
    List<String> texts(SchemaNode list) {
        Set<String> texts = new LinkedHashSet<>();
        for (SchemaNode element : elements(list)) {
            JsonNode json = element.json();
            if (!json.isTextual()) {
                unfit(element.source(), notAString(list, element));
            } else if (!texts.add(json.textValue())) {
                unfit(element.source(), nameOf(list) + " lists " + Printable.quote(json.textValue()) + " twice");
            }
        }
        return List.copyOf(texts);
    }

    /** At least one string, each the name of a member on the way to another; what is no string is reported. */
    List<String> path(SchemaNode list) {
        List<String> names = new ArrayList<>();
        for (SchemaNode element : elements(list)) {
            if (element.json().isTextual()) {
                names.add(element.json().textValue());
            } else {
                unfit(element.source(), notAString(list, element));
            }
        }
        if (list.isArray() && list.elements().isEmpty()) {
            unfit(list.source(), nameOf(list) + " must list at least one string");
        }
        return List.copyOf(names);
    }

    private static String notAString(SchemaNode list, SchemaNode element) {
        JsonNode json = element.json();
        String advice = json.isBoolean() || json.isNumber() ? "; put it in quotes" : "";
        return nameOf(list) + " must list strings, found " + JsonForm.of(json) + advice;
    }

    /** A JSON Pointer, perhaps with a document before it; null where it is none, which is reported. */
    @Nullable
    String address(String text, Source source) {
        String pointer = Pointers.within(text);
        boolean isPointer = pointer.isEmpty() || pointer.startsWith("/");
        if (isPointer && !text.startsWith("#") && !LONE_TILDE.matcher(pointer).find()) {
            return text;
        }
        unfit(source, Printable.quote(text) + " is no JSON Pointer; write it as in \"/$defs/Task\"");
        return null;
    }

    /** Reports a value of another form than expected. */
    void unexpected(SchemaNode node, String expected) {
        unfit(node.source(), nameOf(node) + " must be " + expected + ", found " + JsonForm.of(node.json()));
    }

    /** Reports a binding that cannot be. */
    void unfit(Source source, String message) {
        report(Code.UNFIT_BINDING, source, message);
    }

    /** Reports what was found. */
    void report(Code code, Source source, String message) {
        diagnostics.report(code, source, message);
    }

    private static String nameOf(SchemaNode node) {
        return node.pointer().isEmpty() ? "the bindings file" : Printable.quote(Pointers.lastToken(node.pointer()));
    }
}
