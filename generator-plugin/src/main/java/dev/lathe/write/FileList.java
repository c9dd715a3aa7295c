package dev.lathe.write;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The files that Lathe wrote for one unit, and what was in them: {@code SHA-256, two spaces, path}, a file a line.
 *
 * @param digests SHA-256 by path, in alphabetical order
 */
record FileList(Map<String, String> digests) {
    static final FileList EMPTY = new FileList(Map.of());

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.*)", Pattern.DOTALL);

    FileList {
        digests = Collections.unmodifiableMap(new TreeMap<>(digests));
    }

    /** Reads a list; null where it has a line that Lathe does not write, such as one that leads out of the folder. */
    static @Nullable FileList parse(byte[] content) {
        Map<String, String> digests = new TreeMap<>();
        for (String line : new String(content, StandardCharsets.UTF_8).lines().toList()) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches() || SafePaths.fault(matcher.group(2)) != null) {
                return null;
            }
            digests.put(matcher.group(2), matcher.group(1));
        }
        return new FileList(digests);
    }

    /** The list as it is written. */
    byte[] toBytes() {
        StringBuilder lines = new StringBuilder();
        digests.forEach(
                (path, digest) -> lines.append(digest).append("  ").append(path).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The files of this list and of another, which wins where both have a file. */
    FileList and(FileList other) {
        Map<String, String> both = new TreeMap<>(digests);
        both.putAll(other.digests);
        return new FileList(both);
    }
}
