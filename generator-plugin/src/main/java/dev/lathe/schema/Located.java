package dev.lathe.schema;

import java.io.IOException;
import java.io.InputStream;

/**
 * A document that was found and not yet read.
 *
 * @param location what it is called from now on: a path with {@code /} between its parts, the same on every machine
 *     where it is below the base; or a resource's name without a leading slash
 * @param uri what relative references in it start from: the path, or {@code classpath:/} and the name of the resource
 * @param content its bytes
 */
public record Located(String location, String uri, Content content) {

    /** Opens a document. */
    @FunctionalInterface
    public interface Content {
        /**
         * A new stream of all bytes, to be closed by the caller.
         *
         * @throws IOException where it cannot be opened
         */
        InputStream open() throws IOException;
    }

    /** The address of its root where several documents are read. */
    String address() {
        String name = uri.replace("%", "%25").replace("#", "%23");
        // a slash would begin a pointer
        return (name.startsWith("/") ? "file:" + name : name.replaceFirst("^classpath:/", "classpath:")) + '#';
    }
}
