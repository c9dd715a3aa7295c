package dev.lathe.maven;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostic;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Source;
import dev.lathe.fetch.FetchResult;
import dev.lathe.fetch.FetchRules;
import dev.lathe.fetch.Fetcher;
import dev.lathe.fetch.LockFile;
import java.io.File;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * Brings a schema into the project and pins its SHA-256 in {@code lathe.lock}. The only goal that uses the network, and
 * bound to no phase: a build never needs it. Commit the schema and the lock.
 *
 * @since 0.1.0
 */
@Mojo(name = "fetch", requiresProject = false, threadSafe = true)
public final class FetchMojo extends AbstractMojo {
    /**
     * Where the schema is, {@code https} or {@code file}. Without it, everything that is pinned is fetched again.
     *
     * @since 0.1.0
     */
    @Parameter(property = "lathe.url")
    private @Nullable String url;

    /**
     * Where it goes: a file in the folder of the lock or below, as a path from there. Required with {@code url}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "lathe.file")
    private @Nullable String file;

    /**
     * The file that says what the schemas have to be.
     *
     * @since 0.1.0
     */
    @Parameter(property = "lathe.lock", defaultValue = "lathe.lock")
    private File lock;

    /**
     * Whether a schema may be another than the pinned one; the lock pins the new one then.
     *
     * @since 0.1.0
     */
    @Parameter(property = "lathe.update", defaultValue = "false")
    private boolean update;

    /**
     * Whether a schema may come over {@code http}, where anyone on the way can change it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "lathe.allowHttp", defaultValue = "false")
    private boolean allowHttp;

    /**
     * Whether a schema may come from this machine or a private network.
     *
     * @since 0.1.0
     */
    @Parameter(property = "lathe.allowPrivate", defaultValue = "false")
    private boolean allowPrivate;

    /**
     * The most bytes that a schema may have.
     *
     * @since 0.1.0
     */
    @Parameter(property = "lathe.mostBytes", defaultValue = "67108864")
    private int mostBytes;

    /**
     * The most seconds that a schema may take.
     *
     * @since 0.1.0
     */
    @Parameter(property = "lathe.timeout", defaultValue = "60")
    private int timeout;

    @Parameter(defaultValue = "${basedir}", readonly = true)
    private @Nullable File baseDirectory;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Override
    public void execute() throws MojoFailureException {
        Diagnostics diagnostics = new Diagnostics();
        Path base = Path.of(session.getExecutionRootDirectory());
        Path lockFile = (baseDirectory == null ? base : baseDirectory.toPath()).resolve(lock.toPath());
        Map<String, String> urls = urls(lockFile, diagnostics);
        FetchRules rules = new FetchRules(allowHttp, allowPrivate, mostBytes, Duration.ofSeconds(timeout), proxy());
        Fetcher fetcher = new Fetcher(lockFile, rules, update, diagnostics);
        if (!diagnostics.hasErrors()) {
            urls.forEach((file, url) -> report(fetcher.fetch(url, file)));
        }
        diagnostics.all().stream().map(Diagnostic::toString).forEach(getLog()::error);
        if (diagnostics.hasErrors()) {
            throw new MojoFailureException("not everything was fetched; see above");
        }
    }

    private Map<String, String> urls(Path lockFile, Diagnostics diagnostics) {
        Map<String, String> urls = new LinkedHashMap<>();
        if (url != null && file != null) {
            urls.put(file, url);
        } else if (url != null || file != null) {
            String missing = url == null ? "url" : "file";
            diagnostics.report(
                    Code.UNFIT_PARAMETER,
                    Source.whole("parameter " + missing),
                    "it is missing; a schema is fetched with -Dlathe.url=… -Dlathe.file=…");
        } else {
            LockFile.read(lockFile, diagnostics).pins().forEach((file, pin) -> urls.put(file, pin.url()));
        }
        if (session.isOffline()) {
            urls.values().stream()
                    .filter(from -> !from.startsWith("file:"))
                    .forEach(from -> diagnostics.report(
                            Code.UNFETCHABLE,
                            Source.whole(from),
                            "Maven is offline (-o), and this is on the network; fetch it without -o"));
        }
        return urls;
    }

    private void report(@Nullable FetchResult result) {
        if (result != null) {
            getLog().info((result.outcome() == FetchResult.Outcome.WRITTEN ? "Wrote " : "Unchanged: ") + result.file()
                    + " (SHA-256 " + result.pin().sha256() + ")");
        }
    }

    /** That of Maven's settings. A password for it cannot be used: Java's client sends none to a proxy for https. */
    private @Nullable ProxySelector proxy() {
        Proxy proxy = session.getSettings().getActiveProxy();
        if (proxy == null) {
            return null;
        }
        if (proxy.getUsername() != null) {
            getLog().warn("The proxy of Maven's settings has a user name; lathe:fetch goes to it without");
        }
        return new SettingsProxy(new InetSocketAddress(proxy.getHost(), proxy.getPort()), proxy.getNonProxyHosts());
    }
}
