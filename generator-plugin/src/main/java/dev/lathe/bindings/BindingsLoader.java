package dev.lathe.bindings;

import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Printable;
import dev.lathe.diagnostics.Source;
import dev.lathe.schema.DocumentParser;
import dev.lathe.schema.Format;
import dev.lathe.schema.Limits;
import dev.lathe.schema.SchemaDocument;
import dev.lathe.schema.SchemaLoader;
import dev.lathe.schema.SchemaLocator;
import dev.lathe.schema.SchemaNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a bindings file, YAML or JSON. Its form is that of the resource {@code dev/lathe/bindings.schema.json}; whether
 * it fits the schema is found out later.
 */
public final class BindingsLoader {
    private final Expectations expect;

    private BindingsLoader(Diagnostics diagnostics) {
        this.expect = new Expectations(diagnostics);
    }

    /**
     * Finds and reads a bindings file.
     *
     * @param location a path, or {@code classpath:} and the name of a resource
     * @param locator where both are looked up
     * @param diagnostics takes everything that is wrong with it
     * @return what could be read of it
     */
    public static Bindings load(String location, SchemaLocator locator, Diagnostics diagnostics) {
        SchemaDocument document = SchemaLoader.load(location, locator, Limits.DEFAULT, diagnostics);
        return read(document == null ? null : document.root(), diagnostics);
    }

    /**
     * Reads a bindings file.
     *
     * @param content the file
     * @param file its name in places; YAML where it ends in {@code .yaml} or {@code .yml}, or else JSON
     * @param diagnostics takes everything that is wrong with it
     * @return what could be read of it
     */
    public static Bindings load(byte[] content, String file, Diagnostics diagnostics) {
        return read(DocumentParser.parse(content, file, Format.ofName(file), diagnostics), diagnostics);
    }

    private static Bindings read(@Nullable SchemaNode root, Diagnostics diagnostics) {
        return root == null ? Bindings.NONE : new BindingsLoader(diagnostics).read(root);
    }

    private Bindings read(SchemaNode root) {
        Map<String, SchemaNode.Member> members = expect.members(root, Vocabulary.FILE);
        SchemaNode.Member types = members.get("types");
        SchemaNode.Member unions = members.get("unions");
        SchemaNode.Member operations = members.get("operations");
        SchemaNode.Member corrections = members.get("corrections");
        SchemaNode.Member exact = members.get("exactNumbers");
        SchemaNode.Member formats = members.get("formats");
        return new Bindings(
                types == null ? Map.of() : types(types.value()),
                unions == null ? Map.of() : unions(unions.value()),
                operations == null ? Map.of() : operations(operations.value()),
                corrections == null ? List.of() : corrections(corrections.value()),
                exact == null ? Map.of() : addresses(exact.value()),
                formats == null ? List.of() : formats(formats.value()));
    }

    private Map<String, Source> addresses(SchemaNode list) {
        Map<String, Source> addresses = new LinkedHashMap<>();
        List<String> texts = expect.texts(list);
        for (SchemaNode element : list.elements()) {
            String text = element.json().asText();
            if (texts.contains(text) && expect.address(text, element.source()) != null) {
                addresses.put(text, element.source());
            }
        }
        return Collections.unmodifiableMap(addresses);
    }

    private List<String> formats(SchemaNode list) {
        List<String> formats = new ArrayList<>(expect.texts(list));
        for (SchemaNode element : list.elements()) {
            String text = element.json().asText();
            if (formats.contains(text) && !Vocabulary.FORMATS.contains(text)) {
                expect.unfit(
                        element.source(),
                        Printable.quote(text) + " is no format that has a type; there are "
                                + String.join(", ", Vocabulary.FORMATS));
                formats.remove(text);
            }
        }
        return List.copyOf(formats);
    }

    private Map<String, TypeBinding> types(SchemaNode node) {
        Map<String, TypeBinding> types = new LinkedHashMap<>();
        expect.members(node).forEach((key, binding) -> {
            TypeBinding read = new TypeBindingReader(expect, key, binding).read();
            if (expect.address(key, binding.nameSource()) != null) {
                types.put(key, read);
            }
        });
        return Collections.unmodifiableMap(types);
    }

    private Map<String, BoundUnion> unions(SchemaNode node) {
        Map<String, BoundUnion> unions = new LinkedHashMap<>();
        expect.members(node)
                .forEach((name, union) -> unions.put(name, new BoundUnionReader(expect, name, union).read()));
        return Collections.unmodifiableMap(unions);
    }

    private Map<String, OperationBinding> operations(SchemaNode node) {
        Map<String, OperationBinding> operations = new LinkedHashMap<>();
        expect.members(node).forEach((method, operation) -> {
            OperationBinding read = new OperationReader(expect, method, operation).read();
            if (read != null) {
                operations.put(method, read);
            }
        });
        return Collections.unmodifiableMap(operations);
    }

    private List<Correction> corrections(SchemaNode node) {
        CorrectionReader reader = new CorrectionReader(expect);
        List<Correction> corrections = new ArrayList<>();
        for (SchemaNode element : expect.elements(node)) {
            Correction correction = reader.read(element);
            if (correction != null) {
                corrections.add(correction);
            }
        }
        return List.copyOf(corrections);
    }
}
