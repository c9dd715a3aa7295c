package dev.lathe.it.peers.oauth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lathe.it.peers.http.Authorizer;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gets tokens from whoever a server trusts. Asks again only for more than it has asked for before. */
public final class OAuth implements Authorizer {
    /** Where this client would describe itself to servers that look it up there. */
    private static final String SELF = "https://conformance-test.local/client-metadata.json";

    private final Web web = new Web();
    private final URI server;
    private final @Nullable Credentials registered;
    private final Set<String> scopes = new LinkedHashSet<>();
    private volatile @Nullable String token;

    /**
     * For an MCP server.
     *
     * @param registered the client was registered before, and is known by these; null: it was not
     */
    public OAuth(URI server, @Nullable Credentials registered) {
        this.server = server;
        this.registered = registered;
    }

    @Override
    public @Nullable String token() {
        return token;
    }

    @Override
    public synchronized boolean authorize(int status, String header) throws IOException {
        Challenge challenge = Challenge.of(header);
        JsonNode resource = Discovery.resource(web, server, challenge.resourceMetadata());
        boolean isMore = scopes.addAll(challenge.scopes().isEmpty() ? supported(resource) : challenge.scopes());
        if (token != null && !isMore) {
            return false;
        }
        JsonNode issuer = Discovery.authorizationServer(
                web, resource.path("authorization_servers").path(0).asText());
        token = new CodeGrant(web, issuer, credentials(issuer))
                .token(resource.path("resource").asText(), scopes);
        return true;
    }

    private static List<String> supported(JsonNode resource) {
        List<String> scopes = new ArrayList<>();
        resource.path("scopes_supported").forEach(scope -> scopes.add(scope.asText()));
        return scopes;
    }

    private Credentials credentials(JsonNode issuer) throws IOException {
        if (registered != null) {
            return registered;
        }
        if (issuer.path("client_id_metadata_document_supported").asBoolean()) {
            return new Credentials(SELF, null, null);
        }
        ObjectNode self = JsonNodeFactory.instance.objectNode();
        self.put("client_name", "Test client of Lathe").put("application_type", "native");
        self.putArray("redirect_uris").add(CodeGrant.CALLBACK);
        self.putArray("grant_types").add("authorization_code");
        self.putArray("response_types").add("code");
        return Credentials.of(
                web.post(URI.create(issuer.path("registration_endpoint").asText()), self));
    }
}
