package dev.lathe.plan;

import dev.lathe.bindings.Bindings;
import dev.lathe.bindings.TypeBinding;
import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Printable;
import dev.lathe.shape.PatternShape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plans where a class keeps the members that patterns of their names tell apart, and what these are called. */
final class PatternPlanner {
    /** What is in brackets, braces or behind a backslash is no word of a pattern. */
    private static final Pattern NO_WORD = Pattern.compile("\\\\.|\\[[^\\]]*]|\\{[^}]*}|\\?[:=!<]|[^\\p{L}]");

    private static final int LONGEST_TITLE = 30;

    private final Bindings bindings;
    private final TypeRefs types;
    private final Diagnostics diagnostics;

    PatternPlanner(Bindings bindings, TypeRefs types, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.bindings = bindings;
        this.types = types;
    }

    /**
     * Plans the patterns of one class.
     *
     * @param taken the names that methods and fields of the class have already
     * @param constants those of its static constants
     */
    List<AdditionalPlan> plan(List<PatternShape> patterns, Set<String> taken, Set<String> constants) {
        Set<String> methods = new HashSet<>(taken);
        NameScope constantScope = new NameScope(constants);
        List<AdditionalPlan> plans = new ArrayList<>();
        for (PatternShape pattern : patterns) {
            TypeRef values = types.of(pattern.shape());
            String bound = bound(pattern, methods);
            String accessor = bound == null ? free(accessors(pattern, values), methods) : bound;
            String singular = Words.singular(accessor);
            String single = free(
                    singular.equals(accessor)
                            ? List.of(singular + "Member", singular + "Entry")
                            : List.of(singular, singular + "Member", singular + "Entry"),
                    methods);
            String constant = Words.constantName(accessor) + "_NAMES";
            plans.add(new AdditionalPlan(
                    accessor,
                    single,
                    new TypeRef.MapOf(values, types.isNullable(pattern.shape())),
                    new NamePattern(
                            pattern.pattern(),
                            pattern.regex(),
                            constantScope.give(List.of(constant, constant + "_PATTERN")))));
        }
        return List.copyOf(plans);
    }

    /** By what the members are, their title, or the words of the pattern. */
    private List<String> accessors(PatternShape pattern, TypeRef values) {
        List<String> candidates = new ArrayList<>();
        if (values instanceof TypeRef.Named named) {
            candidates.add(Words.plural(Words.memberName(named.name().simpleName())));
        }
        String title = pattern.shape().documentation().title();
        if (title != null && title.length() <= LONGEST_TITLE) {
            candidates.add(Words.memberName(title + " Members"));
        }
        String words = NO_WORD.matcher(pattern.pattern()).replaceAll(" ").strip();
        if (!words.isEmpty() && words.length() <= LONGEST_TITLE) {
            candidates.add(Words.memberName(words.toLowerCase(Locale.ROOT) + " Members"));
        }
        candidates.add(kind(values) + "Members");
        candidates.add(kind(values) + "MembersByPattern");
        return candidates;
    }

    private @Nullable String bound(PatternShape pattern, Set<String> taken) {
        TypeBinding binding = bindings.types().get(pattern.source().pointer());
        String name = binding == null ? null : binding.name();
        if (binding == null || name == null || TypeNamer.isTypeName(name)) {
            return null;
        }
        if (ReservedNames.isReservedMember(name) || !taken.add(name)) {
            diagnostics.report(
                    Code.NAME_CLASH,
                    binding.source(),
                    "the class has another member or method " + Printable.quote(name) + "; choose another name");
        }
        return name;
    }

    private static String kind(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar) {
            return scalar.kind().jsonType();
        }
        if (type instanceof TypeRef.ListOf) {
            return "list";
        }
        return type instanceof TypeRef.MapOf ? "map" : type instanceof TypeRef.Json ? "json" : "other";
    }

    private static String free(List<String> candidates, Set<String> taken) {
        for (String candidate : candidates) {
            if (!ReservedNames.isReservedMember(candidate) && taken.add(candidate)) {
                return candidate;
            }
        }
        String last = candidates.get(candidates.size() - 1);
        int number = 2;
        while (!taken.add(last + number)) {
            number++;
        }
        return last + number;
    }
}
