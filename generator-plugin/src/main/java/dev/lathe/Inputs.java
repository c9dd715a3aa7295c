package dev.lathe;

import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.schema.Located;
import dev.lathe.schema.SchemaDocument;
import dev.lathe.schema.SchemaLibrary;
import dev.lathe.schema.SchemaLocator;
import dev.lathe.schema.Sha256;
import dev.lathe.write.GeneratorIdentity;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The digests of everything that decides what a run makes: documents, bindings, parameters, and Lathe itself. */
final class Inputs {
    private static final String PARAMETERS = "parameters";
    private static final String GENERATOR = "generator";
    private static final String BINDINGS = "bindings ";
    private static final String DOCUMENT = "document ";

    private final GenerationRequest request;
    private final SchemaLocator locator;

    Inputs(GenerationRequest request, SchemaLocator locator) {
        this.request = request;
        this.locator = locator;
    }

    /** Those of a run that has read these documents. */
    SortedMap<String, String> of(List<SchemaDocument> documents) {
        SortedMap<String, String> digests = ofAllBut();
        documents.forEach(document -> digests.put(DOCUMENT + document.uri(), document.sha256()));
        return digests;
    }

    /** Whether a run would be made from just what these are the digests of. */
    boolean areStill(SortedMap<String, String> before) {
        SortedMap<String, String> now = ofAllBut();
        for (String uri : SchemaLibrary.named(request.schemas(), locator)) {
            now.put(DOCUMENT + uri, digest(uri));
        }
        // what references led to leads nowhere else while nothing changes
        before.keySet().stream()
                .filter(name -> name.startsWith(DOCUMENT))
                .forEach(name -> now.computeIfAbsent(name, key -> digest(name.substring(DOCUMENT.length()))));
        return now.equals(before);
    }

    private SortedMap<String, String> ofAllBut() {
        SortedMap<String, String> digests = new TreeMap<>();
        String parameters = request.packageName() + "\n" + request.bindings() + "\n" + request.schemas();
        digests.put(PARAMETERS, Sha256.of(parameters.getBytes(StandardCharsets.UTF_8)));
        digests.put(GENERATOR, Sha256.of(GeneratorIdentity.current().getBytes(StandardCharsets.UTF_8)));
        String bindings = request.bindings();
        if (bindings != null) {
            digests.put(BINDINGS + bindings, digest(bindings));
        }
        return digests;
    }

    /** Empty where there is no such document. */
    private String digest(String location) {
        Located located = locator.locate(location, new Diagnostics());
        if (located == null) {
            return "";
        }
        try (InputStream in = located.content().open();
                DigestInputStream digested = new DigestInputStream(in, Sha256.digest())) {
            digested.transferTo(OutputStream.nullOutputStream());
            return Sha256.hexadecimal(digested.getMessageDigest().digest());
        } catch (IOException e) {
            return "";
        }
    }
}
