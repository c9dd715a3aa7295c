package dev.lathe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the manual. What a test is to do with a fence stands in the comment before it: {@code <!-- bindings: parcel
 * -->}, say.
 */
final class ManualPage {
    private static final Path FOLDER = Path.of(System.getProperty("basedir", "."), "../docs");
    private static final Pattern MARK = Pattern.compile("<!-- (\\w+): (\\S+) -->");
    private static final String FENCE = "```";

    private final Path file;

    ManualPage(String name) {
        this.file = FOLDER.resolve(name);
    }

    /**
     * A fence.
     *
     * @param kind what it holds; empty where no comment says so
     * @param of what it belongs to
     * @param place the page and the line of its first line
     * @param lines what is in it
     */
    record Fence(String kind, String of, String place, List<String> lines) {
        String text() {
            return String.join("\n", lines) + "\n";
        }

        @Override
        public String toString() {
            return place;
        }
    }

    String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it is asked for with {@code -Dlathe.docs=update}, puts lines in the place of others. */
    void update(List<String> was, List<String> is) {
        if ("update".equals(System.getProperty("lathe.docs")) && !was.equals(is)) {
            try {
                Files.writeString(file, text().replace(String.join("\n", was), String.join("\n", is)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The same for one fence, where several have the same lines. */
    void update(Fence fence, List<String> is) {
        String mark = "<!-- " + fence.kind() + ": " + fence.of() + " -->";
        String page = text();
        int start = page.indexOf(mark);
        String was = page.substring(start, page.indexOf("\n" + FENCE + "\n", start));
        String opening = was.lines().skip(1).findFirst().orElseThrow();
        update(
                was.lines().toList(),
                Stream.concat(Stream.of(mark, opening), is.stream()).toList());
    }

    List<Fence> fences() {
        List<Fence> fences = new ArrayList<>();
        List<String> page = text().lines().toList();
        Matcher mark = MARK.matcher("");
        for (ListIterator<String> lines = page.listIterator(); lines.hasNext(); ) {
            String line = lines.next();
            if (line.startsWith(FENCE)) {
                boolean isMarked = mark.matches();
                String place = file.getFileName() + ":" + (lines.nextIndex() + 1);
                fences.add(
                        new Fence(isMarked ? mark.group(1) : "", isMarked ? mark.group(2) : "", place, inside(lines)));
            }
            mark.reset(line);
        }
        return fences;
    }

    List<Fence> fences(String kind) {
        return fences().stream().filter(fence -> fence.kind().equals(kind)).toList();
    }

    private static List<String> inside(Iterator<String> lines) {
        List<String> inside = new ArrayList<>();
        for (String line = lines.next(); !line.equals(FENCE); line = lines.next()) {
            inside.add(line);
        }
        return inside;
    }
}
