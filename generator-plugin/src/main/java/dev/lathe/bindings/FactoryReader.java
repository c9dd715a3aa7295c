package dev.lathe.bindings;

import dev.lathe.diagnostics.Printable;
import dev.lathe.schema.SchemaNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a factory: {@code {parameters: [taskId, createdAt], set: {status: working, updatedAt: {same: createdAt}}}}. */
final class FactoryReader {
    private final Expectations expect;
    private final SchemaNode.Member factory;

    FactoryReader(Expectations expect, SchemaNode.Member factory) {
        this.expect = expect;
        this.factory = factory;
    }

    Factory read() {
        Map<String, SchemaNode.Member> members = expect.members(factory.value(), Vocabulary.FACTORY);
        SchemaNode.Member parameters = members.get("parameters");
        SchemaNode.Member set = members.get("set");
        SchemaNode.Member description = members.get("description");
        List<String> names = parameters == null ? List.of() : expect.texts(parameters.value());
        return new Factory(
                factory.nameSource(),
                names,
                set == null ? Map.of() : settings(set.value(), names),
                description == null ? null : expect.text(description.value()));
    }

    private Map<String, Factory.Setting> settings(SchemaNode set, List<String> parameters) {
        Map<String, Factory.Setting> settings = new LinkedHashMap<>();
        expect.members(set).forEach((property, value) -> {
            if (parameters.contains(property)) {
                expect.unfit(
                        value.nameSource(),
                        Printable.quote(property) + " is a parameter of the factory and set by it, too; remove one");
            }
            Factory.Setting setting = setting(value.value());
            if (setting != null) {
                settings.put(property, setting);
            }
        });
        return Collections.unmodifiableMap(settings);
    }

    private Factory.@Nullable Setting setting(SchemaNode value) {
        if (value.isArray()) {
            expect.unexpected(value, "a string, a number, true, false, null or {same: PROPERTY}");
            return null;
        }
        if (!value.isObject()) {
            return new Factory.Literal(value.json());
        }
        SchemaNode.Member same = expect.members(value, Vocabulary.SAME).get("same");
        if (same == null) {
            expect.unfit(value.source(), "an object here must be {same: PROPERTY}; it lacks \"same\"");
            return null;
        }
        String parameter = expect.text(same.value());
        return parameter == null ? null : new Factory.Same(parameter);
    }
}
