package dev.lathe.fetch;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document over HTTP.
 *
 * <p>The host of every request is looked up and checked before. Java's client looks it up again and cannot be told which
 * address to take; it gets the answer that was checked as long as Java keeps it, 30 seconds by default. A proxy does its
 * own looking up.
 */
final class HttpSource {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Duration CONNECT = Duration.ofSeconds(20);

    private final FetchRules rules;
    private final HttpClient client;
    private final long deadline;

    HttpSource(FetchRules rules) {
        this.rules = rules;
        HttpClient.Builder builder = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT);
        ProxySelector proxy = rules.proxy();
        this.client = builder.proxy(proxy == null ? HttpClient.Builder.NO_PROXY : proxy)
                .build();
        this.deadline = System.nanoTime() + rules.timeout().toNanos();
    }

    /**
     * Reads a document, whatever redirects lead to it.
     *
     * @param etag the version that is at hand; null: none is
     */
    Reply read(URI url, @Nullable String etag) throws Refusal {
        URI at = url;
        for (int redirects = 0; redirects <= FetchRules.MOST_REDIRECTS; redirects++) {
            check(at);
            HttpResponse<byte[]> response = send(at, etag);
            if (!REDIRECTS.contains(response.statusCode())) {
                return reply(response, etag);
            }
            at = location(at, response);
        }
        throw new Refusal(
                "it leads through more than " + FetchRules.MOST_REDIRECTS + " redirects; name the URL at their end");
    }

    private void check(URI url) throws Refusal {
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        if (scheme.equals("http") && !rules.allowHttp()) {
            throw new Refusal("anyone on the way can change what comes over http; use https, or allow it with"
                    + " -Dlathe.allowHttp");
        }
        if (!scheme.equals("https") && !scheme.equals("http")) {
            throw new Refusal(
                    "a schema does not come from \"" + scheme + ":\"; name the https or file URL that holds it");
        }
        String host = url.getHost();
        if (host == null || url.getRawUserInfo() != null) {
            throw new Refusal("the URL has no host, or a password, which would end up in the lock; name it as in"
                    + " https://example.com/schema.json");
        }
        if (!rules.allowPrivate() && !goesThroughProxy(url)) {
            PublicAddresses.require(host);
        }
    }

    private boolean goesThroughProxy(URI url) {
        ProxySelector proxy = rules.proxy();
        return proxy != null && proxy.select(url).stream().noneMatch(Proxy.NO_PROXY::equals);
    }

    private HttpResponse<byte[]> send(URI url, @Nullable String etag) throws Refusal {
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .header("Accept", "application/schema+json, application/json, application/yaml, */*;q=0.1")
                .header("User-Agent", "lathe");
        if (etag != null) {
            request.header("If-None-Match", etag);
        }
        CompletableFuture<HttpResponse<byte[]>> response =
                client.sendAsync(request.build(), LimitedBody.handler(rules.mostBytes()));
        try {
            return response.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new Refusal(
                    "it took longer than " + rules.timeout().toSeconds() + " seconds; allow more with -Dlathe.timeout");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("the build was interrupted");
        } catch (ExecutionException e) {
            throw new Refusal(reason(e.getCause()));
        } finally {
            response.cancel(true);
        }
    }

    private String reason(@Nullable Throwable error) {
        if (error instanceof LimitedBody.TooLong) {
            return "it has more than " + rules.mostBytes() + " bytes; allow more with -Dlathe.mostBytes";
        }
        if (error instanceof SSLException) {
            return "the connection is not secure: " + error.getMessage();
        }
        if (error instanceof IOException) {
            return "the connection failed (" + error.getClass().getSimpleName() + "); try again, or check the URL and"
                    + " Maven's proxy settings";
        }
        return "Java's client refuses it: " + error;
    }

    private static URI location(URI from, HttpResponse<byte[]> response) throws Refusal {
        String location = response.headers().firstValue("Location").orElse("");
        try {
            return from.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new Refusal("a redirect leads to no URL");
        }
    }

    private static Reply reply(HttpResponse<byte[]> response, @Nullable String etag) throws Refusal {
        String newEtag = response.headers().firstValue("ETag").orElse(null);
        if (response.statusCode() == 304 && etag != null) {
            return new Reply(null, etag);
        }
        if (response.statusCode() != 200) {
            throw new Refusal("the server answers " + response.statusCode() + " instead of 200; check the URL");
        }
        List<String> encodings = response.headers().allValues("Content-Encoding");
        if (!encodings.isEmpty() && !encodings.equals(List.of("identity"))) {
            throw new Refusal("the server compresses it, which was not asked for, and which Lathe does not read");
        }
        return new Reply(response.body(), newEtag);
    }
}
