package dev.lathe.check;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Printable;
import dev.lathe.diagnostics.Source;
import dev.lathe.signature.TypeSignature;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The API of a module as text, a public type or member a line, sorted: what a review of an update reads first, and what
 * says when an update was not meant.
 */
public final class ApiListing {
    private static final int MOST = 20;

    private ApiListing() {}

    /** The listing of types by their qualified names. */
    public static String of(SortedMap<String, TypeSignature> types) {
        Set<String> lines = new TreeSet<>();
        types.forEach((name, type) -> {
            lines.add(name + " is " + type.text().replaceFirst(" " + Pattern.quote(type.name()), ""));
            type.members().values().forEach(member -> lines.add(name + " has " + member.text()));
        });
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    /**
     * Reports where the API is another than the committed listing says.
     *
     * @param file the listing, as its user named it
     * @param committed what it says
     * @param actual what it would say
     */
    public static void check(String file, String committed, String actual, Diagnostics diagnostics) {
        List<String> before = committed.lines().toList();
        List<String> after = actual.lines().toList();
        if (before.equals(after)) {
            return;
        }
        List<String> gone = without(before, after);
        List<String> come = without(after, before);
        diagnostics.report(
                Code.CHANGED_API,
                Source.whole(file),
                "the API is another than this listing says, lines gone: " + gone.size() + ", new: " + come.size()
                        + some("; - ", gone) + some("; + ", come)
                        + "; if the change is meant, write the listing anew with -Dlathe.writeApi=true");
    }

    private static List<String> without(List<String> lines, Collection<String> others) {
        Set<String> known = new HashSet<>(others);
        List<String> rest = new ArrayList<>(lines);
        rest.removeIf(known::contains);
        return rest;
    }

    private static String some(String sign, List<String> lines) {
        StringBuilder text = new StringBuilder();
        lines.stream().limit(MOST).forEach(line -> text.append(sign).append(Printable.line(line)));
        return text + (lines.size() > MOST ? sign + (lines.size() - MOST) + " more" : "");
    }
}
