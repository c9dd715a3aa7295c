package dev.lathe.schema;

import java.io.IOException;
import java.io.InputStream;

/**
 * A document that was found and not yet read.
 *
 * @param location what it is called from now on: a path with {@code /} between its parts, the same on every machine
 *     where it is below the base; or a resource's name without a leading slash
 * @param content its bytes
 */
public record Located(String location, Content content) {

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
}
