package dev.lathe.schema;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A URI or relative reference (RFC 3986).
 *
 * <p>Not {@link java.net.URI}: that refuses what schemas have for URIs in practice ({@code "My schema"}), and cannot
 * resolve a fragment against a URN.
 *
 * @param start scheme and authority, empty where there is neither
 * @param path what follows them
 * @param query with its question mark, empty where there is none
 * @param fragment without its sharp, percent-decoded, empty where there is none
 */
record UriReference(String start, String path, String query, String fragment) {
    private static final Pattern FORM = Pattern.compile(
            "(?<scheme>[^:/?#]+:)?(?<authority>//[^/?#]*)?(?<path>[^?#]*)(?<query>\\?[^#]*)?(?:#(?<fragment>.*))?",
            Pattern.DOTALL);

    /** Reads any text; none is refused. */
    static UriReference parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalStateException("the form leaves no text out");
        }
        return new UriReference(
                orEmpty(parts.group("scheme")) + orEmpty(parts.group("authority")),
                orEmpty(parts.group("path")),
                orEmpty(parts.group("query")),
                decoded(orEmpty(parts.group("fragment"))));
    }

    /** The relative reference that a path is, whatever characters it has. */
    static UriReference ofPath(String path) {
        return new UriReference("", withoutDots(path.replace("%", "%25")), "", "");
    }

    /** What a document's relative references start from, see {@link SchemaDocument#uri}. */
    static UriReference of(SchemaDocument document) {
        String uri = document.uri();
        return uri.startsWith(SchemaLocator.RESOURCE) || uri.contains("://") ? parse(uri) : ofPath(uri);
    }

    /** What a reference means in a document that has this URI. */
    UriReference resolve(UriReference reference) {
        if (!reference.start.isEmpty()) {
            String scheme = reference.start.startsWith("//") ? start.replaceFirst("//.*", "") : "";
            return new UriReference(
                    scheme + reference.start, withoutDots(reference.path), reference.query, reference.fragment);
        }
        if (reference.path.isEmpty()) {
            String newQuery = reference.query.isEmpty() ? query : reference.query;
            return new UriReference(start, path, newQuery, reference.fragment);
        }
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String slash = folder.isEmpty() && start.contains("//") ? "/" : folder;
        String newPath = reference.path.startsWith("/") ? reference.path : slash + reference.path;
        return new UriReference(start, withoutDots(newPath), reference.query, reference.fragment);
    }

    /** The URI of the document as a whole, percent-decoded: the same for all ways to write it. */
    String document() {
        return start + decoded(path) + query;
    }

    /** The relative reference that leads from this URI to another; null where there is none. */
    @Nullable
    UriReference way(UriReference to) {
        boolean isHierarchical = start.isEmpty() || start.contains("//");
        if (!isHierarchical || !start.equals(to.start) || !to.query.isEmpty() || to.path.isEmpty()) {
            return null;
        }
        String[] from = path.split("/", -1);
        String[] target = to.path.split("/", -1);
        int same = 0;
        while (same < Math.min(from.length, target.length) - 1 && from[same].equals(target[same])) {
            same++;
        }
        String up = "../".repeat(from.length - 1 - same);
        String down = String.join("/", Arrays.asList(target).subList(same, target.length));
        return new UriReference("", up + down, "", "");
    }

    /** Without {@code .} and {@code ..}; a relative path keeps the {@code ..} that lead out of where it starts. */
    private static String withoutDots(String path) {
        Deque<String> kept = new ArrayDeque<>();
        String last = "";
        for (String segment : path.split("/", -1)) {
            last = segment;
            String previous = kept.peekLast();
            if (segment.equals("..") && previous != null && !previous.equals("..")) {
                if (!previous.isEmpty()) {
                    kept.removeLast();
                }
            } else if (!segment.equals(".")) {
                kept.addLast(segment);
            }
        }
        if (last.equals(".") || last.equals("..")) {
            kept.addLast("");
        }
        return String.join("/", kept);
    }

    private static String decoded(String fragment) {
        try {
            // what decodes forms would make a space of a plus
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return fragment;
        }
    }

    private static String orEmpty(@Nullable String part) {
        return part == null ? "" : part;
    }
}
