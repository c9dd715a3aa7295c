package dev.lathe.write;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Printable;
import dev.lathe.emit.GeneratedFile;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks that output stays where it belongs; names of files come from schemas, and schemas from strangers. */
final class SafePaths {
    private SafePaths() {}

    /** Why a path is no path of a generated file; null: it is. */
    static @Nullable String fault(String path) {
        if (path.codePoints().anyMatch(SafePaths::isForbidden)) {
            return "it has a character that some system does not allow in a file's name";
        }
        for (String part : path.split("/", -1)) {
            if (part.isEmpty()) {
                return "it is not relative, or has an empty part";
            }
            if (part.equals(".") || part.equals("..")) {
                return "it leads out of the folder, or makes a detour";
            }
            if (part.endsWith(".") || part.endsWith(" ")) {
                return "it has a part with a dot or a space at its end, which some systems take away";
            }
        }
        return isOwn(path) ? "this folder is for Lathe's own lists" : null;
    }

    private static boolean isForbidden(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE || "\\:*?\"<>|".indexOf(c) >= 0;
    }

    private static boolean isOwn(String path) {
        return key(path + "/").startsWith(OutputFolder.OWN + "/");
    }

    /** Reports paths that are unsafe, and those that are one file on some system. */
    static void check(List<GeneratedFile> files, Disk disk, Diagnostics diagnostics) {
        Map<String, String> taken = new HashMap<>();
        for (GeneratedFile file : files) {
            String fault = fault(file.path());
            if (fault != null) {
                diagnostics.report(
                        Code.UNSAFE_OUTPUT,
                        disk.source(file.path()),
                        "Lathe writes no file of this name: " + fault + "; give the type another name");
            }
            String other = taken.putIfAbsent(key(file.path()), file.path());
            if (other != null) {
                diagnostics.report(
                        Code.NAME_CLASH,
                        disk.source(file.path()),
                        Printable.quote(other) + " and " + Printable.quote(file.path())
                                + " are one file on systems that do not tell upper from lower case, or one way to"
                                + " encode an accent from the other; give one of the types another name");
            }
        }
    }

    /** The same for paths that are one file on some system. */
    static String key(String path) {
        String folded = path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }
}
