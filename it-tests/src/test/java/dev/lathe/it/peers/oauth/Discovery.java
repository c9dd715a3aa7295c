package dev.lathe.it.peers.oauth;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where servers describe themselves. */
final class Discovery {
    private static final String RESOURCE = "/.well-known/oauth-protected-resource";
    private static final String OAUTH = "/.well-known/oauth-authorization-server";
    private static final String OPENID = "/.well-known/openid-configuration";

    private Discovery() {}

    /**
     * What an MCP server says of itself.
     *
     * @param place where that is, if the server has said so
     * @throws IOException if there is nothing, or it is about another server
     */
    static JsonNode resource(Web web, URI server, @Nullable URI place) throws IOException {
        JsonNode found = web.first(
                place == null
                        ? List.of(server.resolve(RESOURCE + server.getPath()), server.resolve(RESOURCE))
                        : List.of(place));
        String resource = found.path("resource").asText();
        if (!server.toString().startsWith(resource)) {
            throw new IOException("the metadata of " + server + " are those of " + resource);
        }
        return found;
    }

    /**
     * What an authorization server says of itself.
     *
     * @throws IOException if there is nothing, or it is about another server
     */
    static JsonNode authorizationServer(Web web, String issuer) throws IOException {
        URI server = URI.create(issuer);
        String path = server.getPath().replaceFirst("/$", "");
        List<URI> places = path.isEmpty()
                ? List.of(server.resolve(OAUTH), server.resolve(OPENID))
                : List.of(server.resolve(OAUTH + path), server.resolve(OPENID + path), server.resolve(path + OPENID));
        JsonNode found = web.first(places);
        if (!found.path("issuer").asText().equals(issuer)) {
            throw new IOException("the metadata of " + issuer + " are those of " + found.path("issuer"));
        }
        return found;
    }
}
