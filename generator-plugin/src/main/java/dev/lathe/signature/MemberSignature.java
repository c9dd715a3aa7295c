package dev.lathe.signature;

import java.util.List;

/**
 * A public member of a type.
 *
 * @param kind what it is
 * @param name its name; that of the type for a constructor
 * @param isStatic whether it belongs to the type and not to an instance
 * @param typeParameters its own type parameters with their bounds, {@code <T extends Arm>}; empty: it has none
 * @param parameters the types of its parameters, imports resolved, without annotations
 * @param result its type or what it returns, likewise; empty for a constructor
 * @param text all of it for a reader, annotations of nullness included
 */
public record MemberSignature(
        Kind kind,
        String name,
        boolean isStatic,
        String typeParameters,
        List<String> parameters,
        String result,
        String text) {

    /** Copies what it is given. */
    public MemberSignature {
        parameters = List.copyOf(parameters);
    }

    /** The kinds of members. */
    public enum Kind {
        CONSTANT,
        FIELD,
        CONSTRUCTOR,
        METHOD
    }

    /** What callers that are compiled find it by. */
    String key() {
        return kind == Kind.METHOD || kind == Kind.CONSTRUCTOR ? name + erased(parameters) : name;
    }

    /** Its type as compiled callers know it. */
    public String erasedResult() {
        return erased(typeParameters + " " + result);
    }

    private static String erased(List<String> types) {
        return types.stream().map(MemberSignature::erased).toList().toString();
    }

    private static String erased(String type) {
        StringBuilder erased = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < type.length(); i++) {
            char c = type.charAt(i);
            depth += c == '<' ? 1 : 0;
            if (depth == 0) {
                erased.append(c);
            }
            depth -= c == '>' ? 1 : 0;
        }
        return erased.toString().strip();
    }
}
