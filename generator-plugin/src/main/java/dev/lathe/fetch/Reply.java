package dev.lathe.fetch;

import org.jspecify.annotations.Nullable;

/** What came back. */
final class Reply {
    private final byte @Nullable [] content;
    private final @Nullable String etag;

    /**
     * An answer.
     *
     * @param content the document; null: it is the version that was asked about
     * @param etag what the server calls this version; null: nothing
     */
    Reply(byte @Nullable [] content, @Nullable String etag) {
        this.content = content;
        this.etag = etag;
    }

    byte @Nullable [] content() {
        return content;
    }

    @Nullable
    String etag() {
        return etag;
    }
}
