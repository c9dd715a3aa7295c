package dev.lathe.diff;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.diagnostics.Printable;
import dev.lathe.shape.Documentation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares what two schemas say for people, and what they ask beyond the shape. */
final class Notes {
    private static final Set<String> LOWEST =
            Set.of("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains");
    private static final Set<String> HIGHEST =
            Set.of("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains");
    /** Which the standard leaves to each reader to check or not. */
    private static final Set<String> ANNOTATIONS = Set.of("format", "contentEncoding", "contentMediaType");

    private Notes() {}

    static void compare(Site site, Documentation old, Documentation now) {
        if (!Objects.equals(old.title(), now.title()) || !Objects.equals(old.description(), now.description())) {
            site.add(Change.Kind.DESCRIPTION, Verdict.COMPATIBLE, "is described in other words");
        }
        if (old.deprecated() != now.deprecated()) {
            site.add(
                    Change.Kind.DEPRECATED,
                    Verdict.COMPATIBLE,
                    now.deprecated() ? "is deprecated now" : "is no longer deprecated");
        }
        if (!Objects.equals(old.defaultValue(), now.defaultValue())) {
            site.add(
                    Change.Kind.DEFAULT,
                    Verdict.UNKNOWN,
                    "absence means " + words(now.defaultValue()) + " now, not " + words(old.defaultValue()));
        }
        compareConstraints(site, constraints(old), constraints(now));
    }

    private static Map<String, JsonNode> constraints(Documentation documentation) {
        Map<String, JsonNode> constraints = new LinkedHashMap<>();
        documentation.constraints().forEach(c -> constraints.put(c.keyword(), c.value()));
        return constraints;
    }

    private static void compareConstraints(Site site, Map<String, JsonNode> old, Map<String, JsonNode> now) {
        old.forEach((keyword, value) -> {
            JsonNode other = now.get(keyword);
            if (other == null) {
                site.add(Change.Kind.CONSTRAINT, Verdict.COMPATIBLE, named(keyword, value) + " is no longer asked");
            } else if (!other.equals(value)) {
                site.add(
                        Change.Kind.CONSTRAINT,
                        wire(keyword, value, other),
                        named(keyword, other) + " is asked now, not " + words(value));
            }
        });
        now.forEach((keyword, value) -> {
            if (!old.containsKey(keyword)) {
                Verdict wire = ANNOTATIONS.contains(keyword) ? Verdict.UNKNOWN : Verdict.BREAKING;
                site.add(Change.Kind.CONSTRAINT, wire, named(keyword, value) + " is asked now");
            }
        });
    }

    private static Verdict wire(String keyword, JsonNode old, JsonNode now) {
        if (!old.isNumber() || !now.isNumber() || !(LOWEST.contains(keyword) || HIGHEST.contains(keyword))) {
            return Verdict.UNKNOWN;
        }
        int change = now.decimalValue().compareTo(old.decimalValue());
        boolean isNarrower = LOWEST.contains(keyword) ? change > 0 : change < 0;
        return isNarrower ? Verdict.BREAKING : Verdict.COMPATIBLE;
    }

    private static String named(String keyword, JsonNode value) {
        return Printable.line(keyword) + " " + words(value);
    }

    private static String words(@Nullable JsonNode value) {
        if (value == null) {
            return "nothing";
        }
        return value.isTextual()
                ? Printable.quote(value.textValue())
                : Printable.quote(value.toString()).replaceAll("^\"|\"$", "");
    }
}
