package dev.lathe.explain.html;

import dev.lathe.schema.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What is written into every page as it is. */
enum Asset {
    /** How the page looks. */
    STYLE("page.css"),
    /** What the page does. */
    SCRIPT("page.js");

    private final String resource;

    Asset(String resource) {
        this.resource = resource;
    }

    /** Its text. */
    String text() {
        try (InputStream in = Asset.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the plugin's jar lacks " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the plugin's jar is damaged", e);
        }
    }

    /** Its digest, by which the page allows it and nothing else. */
    String hash() {
        byte[] digest = Sha256.digest().digest(text().getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }
}
