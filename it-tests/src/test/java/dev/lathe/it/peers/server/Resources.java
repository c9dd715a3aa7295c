package dev.lathe.it.peers.server;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lathe.it.peers.rpc.ErrorCodes;
import dev.lathe.it.peers.rpc.RpcException;
import dev.lathe.it.peers.rpc.Session;
import dev.lathe.mcp.v2025_11_25.Annotations;
import dev.lathe.mcp.v2025_11_25.AnyResourceContents;
import dev.lathe.mcp.v2025_11_25.BlobResourceContents;
import dev.lathe.mcp.v2025_11_25.ErrorObject;
import dev.lathe.mcp.v2025_11_25.ListResourceTemplatesResult;
import dev.lathe.mcp.v2025_11_25.ListResourcesResult;
import dev.lathe.mcp.v2025_11_25.Operations;
import dev.lathe.mcp.v2025_11_25.PaginatedRequestParams;
import dev.lathe.mcp.v2025_11_25.ReadResourceResult;
import dev.lathe.mcp.v2025_11_25.Resource;
import dev.lathe.mcp.v2025_11_25.ResourceTemplate;
import dev.lathe.mcp.v2025_11_25.ResourceUpdatedNotification;
import dev.lathe.mcp.v2025_11_25.ResourceUpdatedNotificationParams;
import dev.lathe.mcp.v2025_11_25.Result;
import dev.lathe.mcp.v2025_11_25.Role;
import dev.lathe.mcp.v2025_11_25.TextResourceContents;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Resources: the lists, what is in each, and who wants to hear of changes. */
final class Resources {
    /** The resource that changes. */
    static final String WATCHED = "test://watched-resource";

    private static final int PAGE = 2;
    private static final Pattern TEMPLATE = Pattern.compile("test://template/([^/]+)/data");

    private final Session session;
    private final Set<String> subscriptions = ConcurrentHashMap.newKeySet();
    private final Map<String, AnyResourceContents> contents = new LinkedHashMap<>();
    private final AtomicInteger changes = new AtomicInteger();

    Resources(Session session) {
        this.session = session;
        add(text("test://static-text", "text/plain", "This is the content of the static text resource."));
        add(BlobResourceContents.builder()
                .uri("test://static-binary")
                .mimeType(Media.PNG_TYPE)
                .blob(Media.PNG)
                .build());
        add(text(WATCHED, "text/plain", "Nothing has happened yet."));
    }

    void answer() {
        session.on(Operations.RESOURCES_LIST, (request, exchange) -> list(request.params()));
        session.on(Operations.RESOURCES_TEMPLATES_LIST, (request, exchange) -> templates(request.params()));
        session.on(
                Operations.RESOURCES_READ,
                (request, exchange) -> ReadResourceResult.builder()
                        .contents(List.of(read(request.params().uri())))
                        .build());
        session.on(Operations.RESOURCES_SUBSCRIBE, (request, exchange) -> {
            subscriptions.add(request.params().uri());
            return Result.builder().build();
        });
        session.on(Operations.RESOURCES_UNSUBSCRIBE, (request, exchange) -> {
            subscriptions.remove(request.params().uri());
            return Result.builder().build();
        });
    }

    /** Changes the resource that is watched, and tells those who want to know. */
    synchronized void change() {
        add(text(WATCHED, "text/plain", "Something has happened " + changes.incrementAndGet() + " times."));
        if (subscriptions.contains(WATCHED)) {
            session.notify(ResourceUpdatedNotification.builder()
                    .params(ResourceUpdatedNotificationParams.builder()
                            .uri(WATCHED)
                            .build())
                    .build());
        }
    }

    private synchronized void add(AnyResourceContents content) {
        contents.put(content.uri(), content);
    }

    private synchronized ListResourcesResult list(@Nullable PaginatedRequestParams params) {
        List<Resource> all = contents.values().stream()
                .map(content -> Resource.builder()
                        .uri(content.uri())
                        .name(content.uri().substring("test://".length()))
                        .description("The resource at " + content.uri() + ".")
                        .mimeType(content.mimeType())
                        .annotations(Annotations.builder()
                                .audience(List.of(Role.USER))
                                .priority(0.5)
                                .lastModified("2026-02-11T06:45:00Z")
                                .build())
                        .build())
                .toList();
        Page<Resource> page = Page.of(all, params, PAGE);
        return ListResourcesResult.builder()
                .resources(page.items())
                .nextCursor(page.next())
                .build();
    }

    private static ListResourceTemplatesResult templates(@Nullable PaginatedRequestParams params) {
        List<ResourceTemplate> all = Stream.of("template", "chart", "tide")
                .map(name -> ResourceTemplate.builder()
                        .uriTemplate("test://" + name + "/{id}/data")
                        .name(name)
                        .description("A " + name + " for each id.")
                        .mimeType("application/json")
                        .build())
                .toList();
        Page<ResourceTemplate> page = Page.of(all, params, PAGE);
        return ListResourceTemplatesResult.builder()
                .resourceTemplates(page.items())
                .nextCursor(page.next())
                .build();
    }

    private synchronized AnyResourceContents read(String uri) {
        AnyResourceContents content = contents.get(uri);
        if (content != null) {
            return content;
        }
        Matcher template = TEMPLATE.matcher(uri);
        if (!template.matches()) {
            throw new RpcException(ErrorObject.builder()
                    .code(ErrorCodes.RESOURCE_NOT_FOUND)
                    .message("no such resource")
                    .data(JsonNodeFactory.instance.objectNode().put("uri", uri))
                    .build());
        }
        String id = template.group(1);
        ObjectNode data = JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("templateTest", true)
                .put("data", "Data for ID: " + id);
        return text(uri, "application/json", data.toString());
    }

    private static TextResourceContents text(String uri, String type, String text) {
        return TextResourceContents.builder().uri(uri).mimeType(type).text(text).build();
    }
}
