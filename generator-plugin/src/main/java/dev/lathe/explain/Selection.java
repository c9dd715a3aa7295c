package dev.lathe.explain;

import dev.lathe.diagnostics.Printable;
import dev.lathe.schema.Pointers;
import dev.lathe.schema.Suggestions;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of an explanation that someone asks for.
 *
 * @param type the type
 * @param member the member of it; null: all of it
 */
public record Selection(ExplainedType type, @Nullable ExplainedMember member) {

    /**
     * What a text asks for: the name of a type, in Java or in the schema; {@code *} in it for any text; such a name, a
     * dot and a member; or an address, which means what is nearest around it.
     *
     * @return empty where there is nothing of that name
     */
    public static List<Selection> of(Explanation explanation, String text) {
        String address = text.replaceFirst("^#", "");
        if (Pointers.within(address).isEmpty() || Pointers.within(address).startsWith("/")) {
            return around(explanation, address);
        }
        String name = text.startsWith(explanation.packageName() + ".")
                ? text.substring(explanation.packageName().length() + 1)
                : text;
        List<Selection> types = types(explanation, name);
        return types.isEmpty() ? members(explanation, name) : types;
    }

    /** What to say where nothing has that name. */
    public static String advice(Explanation explanation, String text) {
        List<String> names = explanation.types().stream()
                .flatMap(type -> Stream.of(type.name(), definition(type)))
                .distinct()
                .toList();
        String hint = new Suggestions(names.stream().map(name -> '/' + name).toList())
                .closest('/' + text)
                .map(closest -> "; did you mean " + Printable.quote(closest.substring(1)) + "?")
                .orElse("; name a type as in Java or in the schema, a type with * for any text, a member as in"
                        + " Task.ttl, or an address as in /$defs/Task");
        return "no type or member is called " + Printable.quote(text) + hint;
    }

    private static List<Selection> types(Explanation explanation, String name) {
        Pattern pattern = Pattern.compile(
                Stream.of(name.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")), Pattern.DOTALL);
        return explanation.types().stream()
                .filter(type -> pattern.matcher(type.name()).matches()
                        || pattern.matcher(definition(type)).matches())
                .map(type -> new Selection(type, null))
                .toList();
    }

    /** What the schema calls a type, where it calls it something. */
    private static String definition(ExplainedType type) {
        String pointer = type.source().pointer();
        return type.owner() == null && !Pointers.isRoot(pointer) ? Pointers.lastToken(pointer) : type.name();
    }

    private static List<Selection> members(Explanation explanation, String name) {
        int dot = name.lastIndexOf('.');
        String member = name.substring(dot + 1);
        return dot <= 0
                ? List.of()
                : types(explanation, name.substring(0, dot)).stream()
                        .flatMap(selection -> selection.type().members().stream()
                                .filter(m -> m.name().equals(member))
                                .map(m -> new Selection(selection.type(), m)))
                        .toList();
    }

    private static List<Selection> around(Explanation explanation, String address) {
        for (String at = address; ; at = Pointers.parent(at)) {
            List<Selection> found = at(explanation, at);
            if (!found.isEmpty() || Pointers.isRoot(at)) {
                return found;
            }
        }
    }

    private static List<Selection> at(Explanation explanation, String address) {
        List<Selection> types = explanation.types().stream()
                .filter(type -> type.source().pointer().equals(address))
                .map(type -> new Selection(type, null))
                .toList();
        return !types.isEmpty()
                ? types
                : explanation.types().stream()
                        .flatMap(type -> type.members().stream()
                                .filter(member -> member.source().pointer().equals(address))
                                .map(member -> new Selection(type, member)))
                        .toList();
    }
}
