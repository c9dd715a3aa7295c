package dev.lathe.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What came back.
 *
 * @param content the document; null: it is the version that was asked about
 * @param etag what the server calls this version; null: nothing
 */
@SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
record Reply(byte @Nullable [] content, @Nullable String etag) {}
