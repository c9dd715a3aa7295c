package dev.lathe.it.peers.oauth;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks a user for consent, and exchanges the code that comes of it for a token; with PKCE. */
final class CodeGrant {
    /** Where the user's browser would come back to. Nobody listens there: the code is taken from the redirect. */
    static final String CALLBACK = "http://localhost/callback";

    private final Web web;
    private final JsonNode server;
    private final Credentials client;
    private final String verifier = random();
    private final String state = random();

    CodeGrant(Web web, JsonNode server, Credentials client) {
        this.web = web;
        this.server = server;
        this.client = client;
    }

    /**
     * Gets a token.
     *
     * @param resource what it is for, to the letter as the resource names itself
     * @param scopes what it has to be good for; empty: whatever the server gives
     */
    String token(String resource, Collection<String> scopes) throws IOException {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", code(resource, scopes));
        form.put("redirect_uri", CALLBACK);
        form.put("code_verifier", verifier);
        form.put("resource", resource);
        String authorization = prove(form);
        URI endpoint = URI.create(server.path("token_endpoint").asText());
        return web.post(endpoint, form, authorization).path("access_token").asText();
    }

    private String code(String resource, Collection<String> scopes) throws IOException {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("response_type", "code");
        query.put("client_id", client.clientId());
        query.put("redirect_uri", CALLBACK);
        query.put("state", state);
        query.put("code_challenge", challenge());
        query.put("code_challenge_method", "S256");
        query.put("resource", resource);
        if (!scopes.isEmpty()) {
            query.put("scope", String.join(" ", scopes));
        }
        String endpoint = server.path("authorization_endpoint").asText();
        Map<String, String> answer = Web.parameters(web.redirect(URI.create(endpoint + "?" + Web.query(query))));
        String issuer = server.path("issuer").asText();
        if (!state.equals(answer.get("state"))
                || !answer.getOrDefault("iss", issuer).equals(issuer)) {
            throw new IOException("the answer is not to our request: " + answer);
        }
        return answer.getOrDefault("code", "");
    }

    /** Proves who the client is, in the form or in the header that is returned. */
    private @Nullable String prove(Map<String, String> form) {
        String secret = client.secret();
        String method = secret == null ? "none" : method();
        if (method.equals("client_secret_basic")) {
            String pair = Web.encode(client.clientId()) + ":" + Web.encode(secret);
            return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        }
        form.put("client_id", client.clientId());
        if (method.equals("client_secret_post")) {
            form.put("client_secret", secret);
        }
        return null;
    }

    /** As was agreed for this client; or else the first way that the server names, which has to name one. */
    private String method() {
        return client.method() == null
                ? server.path("token_endpoint_auth_methods_supported").path(0).asText("client_secret_basic")
                : client.method();
    }

    private String challenge() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
