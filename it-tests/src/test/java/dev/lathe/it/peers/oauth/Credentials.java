package dev.lathe.it.peers.oauth;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What an authorization server knows a client by.
 *
 * @param secret null: the client has none
 * @param method how the client proves at the token endpoint who it is; null: whichever that endpoint takes
 */
public record Credentials(
        String clientId, @Nullable String secret, @Nullable String method) {
    /** As an answer to a registration has them, or the agreement of a client that was registered before. */
    public static Credentials of(JsonNode json) {
        return new Credentials(
                json.path("client_id").asText(),
                json.path("client_secret").asText(null),
                json.path("token_endpoint_auth_method").asText(null));
    }
}
