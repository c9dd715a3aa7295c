package dev.lathe.diff;

import dev.lathe.signature.MemberSignature;
import dev.lathe.signature.TypeSignature;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds what callers of one Java notice when it becomes another. The types are Lathe's: nobody else implements their
 * interfaces, which are sealed, or extends their classes, which are final; so a new method is no change for anybody.
 */
final class SignatureComparison {
    private final SortedMap<String, TypeSignature> from;
    private final SortedMap<String, TypeSignature> to;
    private final List<SignatureChange> changes = new ArrayList<>();

    private SignatureComparison(SortedMap<String, TypeSignature> from, SortedMap<String, TypeSignature> to) {
        this.from = from;
        this.to = to;
    }

    /** What callers notice, and new nulls, which only a checker notices. */
    static List<SignatureChange> of(SortedMap<String, TypeSignature> from, SortedMap<String, TypeSignature> to) {
        SignatureComparison comparison = new SignatureComparison(from, to);
        from.forEach(comparison::compare);
        return List.copyOf(comparison.changes);
    }

    private void compare(String name, TypeSignature before) {
        TypeSignature after = to.get(name);
        if (after == null) {
            if (!isInsideOfOneThatIsGone(name)) {
                breaking(name, "", before.kind() + " " + before.name() + " is gone");
            }
            return;
        }
        if (!before.kind().equals(after.kind())) {
            breaking(name, "", before.kind() + " " + before.name() + " is of kind " + after.kind() + " now");
            return;
        }
        if (!before.modifiers().equals(after.modifiers())) {
            changes.add(new SignatureChange(
                    name, "", Verdict.UNKNOWN, Verdict.UNKNOWN, before.text() + " is now " + after.text()));
        }
        compareSupertypes(name, before, after);
        comparePermitted(name, before, after);
        before.members().keySet().forEach(key -> compare(name, key, before, after));
        for (MemberSignature member : after.members().values()) {
            if (member.kind() == MemberSignature.Kind.CONSTANT
                    && !before.members().containsKey(member.name())) {
                sourceOnly(
                        name,
                        member.name(),
                        "a switch that covers all of " + before.name() + " needs a case for " + member.name());
            }
        }
    }

    private boolean isInsideOfOneThatIsGone(String name) {
        String outer = name.substring(0, name.lastIndexOf('.'));
        TypeSignature before = from.get(outer);
        TypeSignature after = to.get(outer);
        return before != null && (after == null || !before.kind().equals(after.kind()));
    }

    private void compareSupertypes(String name, TypeSignature before, TypeSignature after) {
        for (String above : before.supertypes()) {
            if (!after.supertypes().contains(above)) {
                String generated =
                        name.substring(0, name.length() - before.name().length()) + above;
                String text = before.name() + " is no " + above + " now";
                if (from.containsKey(generated)) {
                    breaking(generated, simple(before.name()), text);
                } else {
                    breaking(name, "", text);
                }
            }
        }
    }

    private void comparePermitted(String name, TypeSignature before, TypeSignature after) {
        for (String arm : after.permitted()) {
            if (!before.permitted().isEmpty() && !before.permitted().contains(arm)) {
                sourceOnly(
                        name, simple(arm), "a switch that covers all of " + before.name() + " needs a case for " + arm);
            }
        }
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private void compare(String type, String key, TypeSignature owner, TypeSignature after) {
        MemberSignature before = Objects.requireNonNull(owner.members().get(key));
        MemberSignature now = after.members().get(key);
        String was = owner.name() + ": " + before.text();
        if (now == null) {
            MemberSignature other = sameName(before, owner, after);
            String text = other == null ? was + " is gone" : was + " is now " + other.text();
            breaking(type, before.name(), text);
        } else if (before.isStatic() != now.isStatic() || !before.erasedResult().equals(now.erasedResult())) {
            breaking(type, before.name(), was + " is now " + now.text());
        } else if (!before.result().equals(now.result()) || !before.parameters().equals(now.parameters())) {
            sourceOnly(type, before.name(), was + " is now " + now.text());
        } else if (!before.text().equals(now.text()) && now.text().contains("@Nullable")) {
            changes.add(new SignatureChange(
                    type, before.name(), Verdict.COMPATIBLE, Verdict.COMPATIBLE, was + " is now " + now.text()));
        }
    }

    /** What took the place of a member whose parameters are others now. */
    private static @Nullable MemberSignature sameName(
            MemberSignature before, TypeSignature owner, TypeSignature after) {
        return after.members().entrySet().stream()
                .filter(entry -> !owner.members().containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .filter(now -> now.name().equals(before.name()) && now.kind() == before.kind())
                .findFirst()
                .orElse(null);
    }

    private void breaking(String type, String member, String text) {
        changes.add(new SignatureChange(type, member, Verdict.BREAKING, Verdict.BREAKING, text));
    }

    private void sourceOnly(String type, String member, String text) {
        changes.add(new SignatureChange(type, member, Verdict.BREAKING, Verdict.COMPATIBLE, text));
    }
}
