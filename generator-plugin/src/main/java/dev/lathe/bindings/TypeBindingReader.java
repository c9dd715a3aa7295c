package dev.lathe.bindings;

import dev.lathe.diagnostics.Printable;
import dev.lathe.diagnostics.Source;
import dev.lathe.schema.SchemaNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what is bound to one address. */
final class TypeBindingReader {
    private final Expectations expect;
    private final String address;
    private final Source source;
    private final Map<String, SchemaNode.Member> members;
    private final MethodNames methods;

    TypeBindingReader(Expectations expect, String address, SchemaNode.Member binding) {
        this.expect = expect;
        this.address = address;
        this.source = binding.nameSource();
        this.members = expect.members(binding.value(), Vocabulary.TYPE);
        this.methods = new MethodNames(expect);
    }

    TypeBinding read() {
        SchemaNode shared = value("shared");
        return new TypeBinding(
                source,
                address,
                name(),
                shared != null && expect.flag(shared),
                all("predicates", this::predicate),
                all("transitions", (value, next) -> new Values(next.nameSource(), expect.texts(next.value()))),
                all("delegate", this::delegate),
                all("factories", this::factory),
                all("views", this::view),
                all("steps", this::step));
    }

    private @Nullable SchemaNode value(String word) {
        SchemaNode.Member member = members.get(word);
        return member == null ? null : member.value();
    }

    private @Nullable String name() {
        SchemaNode node = value("name");
        String name = node == null ? null : expect.text(node);
        String fault = name == null ? null : JavaNames.fault(name);
        if (node != null && name != null && fault != null) {
            expect.unfit(
                    node.source(), "a type or accessor cannot be called " + Printable.quote(name) + ", which " + fault);
            return null;
        }
        return name;
    }

    private Values predicate(String method, SchemaNode.Member values) {
        methods.take(method, values.nameSource());
        return new Values(values.nameSource(), expect.someTexts(values.value()));
    }

    private Delegate delegate(String property, SchemaNode.Member asked) {
        List<String> names = expect.someTexts(asked.value());
        names.forEach(method -> methods.take(method, asked.nameSource()));
        return new Delegate(asked.nameSource(), property, names);
    }

    private Factory factory(String method, SchemaNode.Member factory) {
        methods.take(method, factory.nameSource());
        return new FactoryReader(expect, factory).read();
    }

    private @Nullable View view(String method, SchemaNode.Member view) {
        methods.take(method, view.nameSource());
        return new ViewReader(expect, view).read();
    }

    private @Nullable Step step(String method, SchemaNode.Member step) {
        methods.take(method, step.nameSource());
        return new StepReader(expect).read(step);
    }

    private <T> Map<String, T> all(String word, EntryReader<T> reader) {
        SchemaNode entries = value(word);
        if (entries == null) {
            return Map.of();
        }
        Map<String, T> all = new LinkedHashMap<>();
        expect.members(entries).forEach((name, entry) -> {
            T value = reader.read(name, entry);
            if (value != null) {
                all.put(name, value);
            }
        });
        return Collections.unmodifiableMap(all);
    }

    /** Reads one entry of a map. */
    private interface EntryReader<T> {
        /** Null where the entry cannot be used, which has been reported then. */
        @Nullable
        T read(String name, SchemaNode.Member entry);
    }
}
