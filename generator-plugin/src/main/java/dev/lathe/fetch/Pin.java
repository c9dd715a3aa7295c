package dev.lathe.fetch;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a file has to be.
 *
 * @param url where it comes from
 * @param sha256 digest of its bytes, in hexadecimal
 * @param etag what the server calls this version of it; null: nothing
 */
public record Pin(String url, String sha256, @Nullable String etag) {
    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"[\\x21\\x23-\\x7E]{0,200}\"");

    /** Leaves out an etag that is none, or too long to be kept. */
    public Pin {
        etag = etag != null && ETAG.matcher(etag).matches() ? etag : null;
    }
}
