package dev.lathe.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages of the manual, and the regions of source files that they show. */
final class Manual {
    /** The folder of the project. */
    static final Path ROOT =
            Path.of(System.getProperty("basedir", "."), "..").toAbsolutePath().normalize();

    private static final Pattern REGION = Pattern.compile(
            "(?<begin><!-- region: (?<file>\\S+) (?<name>\\S+) -->\n).*?(?<end><!-- endregion -->)", Pattern.DOTALL);

    private static final Pattern CODE = Pattern.compile("`([^`]*)`");

    private Manual() {}

    /** README and the folder docs. */
    static Stream<Path> pages() {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            List<Path> pages = docs.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), pages.stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file of the project. */
    static String text(Path file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page as it should be: with every region as it stands in its source file. */
    static String withRegions(String page) {
        return REGION.matcher(page)
                .replaceAll(region -> Matcher.quoteReplacement(region.group(1) + fence(region) + region.group(4)));
    }

    /** What stands in backquotes in the cells of a table, row by row; a comment before the table names it. */
    static List<List<String>> table(String page, String name) {
        String rest = page.substring(page.indexOf("<!-- table: " + name + " -->\n"));
        return rest.lines()
                .skip(1)
                .takeWhile(line -> line.startsWith("|"))
                .map(line ->
                        CODE.matcher(line).results().map(code -> code.group(1)).toList())
                .filter(row -> !row.isEmpty())
                .toList();
    }

    private static String fence(MatchResult region) {
        return "```java\n" + region(Path.of(region.group(2)), region.group(3)) + "```\n";
    }

    /** The lines between {@code // region NAME} and {@code // endregion}, without their indent. */
    private static String region(Path file, String name) {
        List<String> lines = text(file).lines().toList();
        List<String> trimmed = lines.stream().map(String::trim).toList();
        int begin = trimmed.indexOf("// region " + name);
        if (begin < 0) {
            throw new AssertionError(file + " has no region " + name);
        }
        int length = trimmed.subList(begin, trimmed.size()).indexOf("// endregion");
        return String.join("\n", lines.subList(begin + 1, begin + length)).stripIndent() + "\n";
    }
}
