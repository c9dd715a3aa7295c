package dev.lathe.schema;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Patterns of file names as Maven's users know them: {@code **} stands for any folders, also for none. */
final class FilePatterns {
    private static final List<String> ALL = List.of("**/*.json", "**/*.yaml", "**/*.yml");
    private static final FileSystem FILES = FileSystems.getDefault();

    private final List<PathMatcher> includes;
    private final List<PathMatcher> excludes;

    FilePatterns(List<String> includes, List<String> excludes) {
        this.includes = matchers(includes.isEmpty() ? ALL : includes);
        this.excludes = matchers(excludes);
    }

    /** What is wrong with a pattern; null where it is fine. */
    static @Nullable String complaint(String pattern) {
        try {
            FILES.getPathMatcher(glob(pattern));
            return null;
        } catch (PatternSyntaxException e) {
            return e.getDescription();
        }
    }

    /** Whether a file of a folder counts. */
    boolean match(Path relative) {
        return includes.stream().anyMatch(pattern -> pattern.matches(relative))
                && excludes.stream().noneMatch(pattern -> pattern.matches(relative));
    }

    private static List<PathMatcher> matchers(List<String> patterns) {
        return patterns.stream()
                .map(pattern -> FILES.getPathMatcher(glob(pattern)))
                .toList();
    }

    private static String glob(String pattern) {
        String whole = pattern.endsWith("/") ? pattern + "**" : pattern;
        return "glob:" + whole.replace("**/", "{**/,}");
    }
}
