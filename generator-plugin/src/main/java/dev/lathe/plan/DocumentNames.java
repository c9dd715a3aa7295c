package dev.lathe.plan;

import dev.lathe.schema.Pointers;
import java.util.Set;

/** What documents are called where they have no title: after their files. */
final class DocumentNames {
    /** Names of files that say nothing; then the folder may. */
    private static final Set<String> EMPTY = Set.of("", "schema", "index");

    private final String root;

    /**
     * The names of a run.
     *
     * @param location that of the document whose addresses are plain pointers
     */
    DocumentNames(String location) {
        this.root = stem(location, "");
    }

    /** The word for the document that an address is in: {@code order.schema.json} is an {@code order}. */
    String of(String address) {
        String document = Pointers.document(address);
        if (document.isEmpty()) {
            return EMPTY.contains(root) ? "Root" : root;
        }
        String folder = document.substring(0, Math.max(0, document.lastIndexOf('/')));
        return stem(document, stem(folder, "Root"));
    }

    /** The word of a file's name; another where that says nothing. */
    static String stem(String location, String otherwise) {
        String file = location.substring(location.lastIndexOf('/') + 1);
        String stem = file.replaceFirst("[.#].*", "");
        return EMPTY.contains(stem) ? otherwise : stem;
    }
}
