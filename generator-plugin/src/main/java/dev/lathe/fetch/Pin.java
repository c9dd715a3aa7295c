package dev.lathe.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What a file has to be.
 *
 * @param url where it comes from
 * @param sha256 digest of its bytes, in hexadecimal
 * @param etag what the server calls this version of it; null: nothing
 */
public record Pin(String url, String sha256, @Nullable String etag) {}
