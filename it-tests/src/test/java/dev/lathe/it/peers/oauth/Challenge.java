package dev.lathe.it.peers.oauth;

import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a server says when it wants a token, or a better one.
 *
 * @param resourceMetadata where the server describes itself; null: at its usual place
 * @param scopes what the token has to be good for; empty: it does not say
 */
record Challenge(@Nullable URI resourceMetadata, List<String> scopes) {
    private static final Pattern PARAMETER = Pattern.compile("(\\w+)=\"([^\"]*)\"");

    /** Reads the header {@code WWW-Authenticate}; empty: there was none. */
    static Challenge of(String header) {
        URI metadata = null;
        List<String> scopes = List.of();
        for (Matcher parameter = PARAMETER.matcher(header); parameter.find(); ) {
            switch (parameter.group(1)) {
                case "resource_metadata" -> metadata = URI.create(parameter.group(2));
                case "scope" -> scopes = List.of(parameter.group(2).split(" "));
                default -> {
                    // The realm, or an error in words.
                }
            }
        }
        return new Challenge(metadata, scopes);
    }
}
