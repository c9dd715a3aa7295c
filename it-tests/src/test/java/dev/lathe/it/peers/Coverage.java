package dev.lathe.it.peers;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.it.Model;
import dev.lathe.it.Sample;
import dev.lathe.mcp.v2025_11_25.RelatedTaskMetadata;
import dev.lathe.mcp.v2025_11_25.RelatedTasks;
import dev.lathe.mcp.v2025_11_25.RequestMeta;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which definitions were in the messages, at any depth, and what was there that the schema does not know. */
final class Coverage {
    private static final String PACKAGE = "dev.lathe.mcp.";
    private static final Map<Class<?>, List<String>> DEFINITIONS = definitions();

    private final SortedSet<String> seen = new TreeSet<>();
    private final SortedMap<String, Integer> unknown = new TreeMap<>();

    /** The definitions that were there. */
    SortedSet<String> seen() {
        return seen;
    }

    /** What the schema does not know, with how often it was there: members of a class, and arms of a union. */
    SortedMap<String, Integer> unknown() {
        return unknown;
    }

    /** Adds a value and all that it holds. */
    void add(Sample sample) {
        seen.add(sample.definition());
        add(sample.read());
    }

    private void add(@Nullable Object value) {
        if (value instanceof Collection<?> list) {
            list.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::add);
        } else if (value != null && value.getClass().getName().startsWith(PACKAGE)) {
            addOfModel(value);
        }
    }

    private void addOfModel(Object value) {
        Class<?> type = value.getClass();
        see(type);
        if (type.getSimpleName().equals("Unknown")) {
            unknown.merge("a " + type.getEnclosingClass().getSimpleName() + " of no known kind", 1, Integer::sum);
        }
        accessors(type).forEach(accessor -> {
            Object member = get(accessor, value);
            if (member != null) {
                declared(accessor.getGenericReturnType());
                add(member);
            }
            if (accessor.getName().equals("meta")) {
                add(relatedTask(member));
            }
            if (accessor.getName().equals("unknownMembers") && member instanceof Map<?, ?> members) {
                members.keySet().forEach(name -> unknown.merge(type.getSimpleName() + "." + name, 1, Integer::sum));
            }
        });
    }

    /** What a message says of its task stands in {@code _meta}, which to the schema may be anything. */
    @SuppressWarnings("unchecked")
    private static @Nullable RelatedTaskMetadata relatedTask(@Nullable Object meta) {
        return meta instanceof RequestMeta ofRequest
                ? RelatedTasks.in(ofRequest)
                : RelatedTasks.in((Map<String, JsonNode>) meta);
    }

    /** A union is seen where it is declared: a text is a {@code ContentBlock} in a result, but not everywhere. */
    private void declared(Type type) {
        if (type instanceof Class<?> plain) {
            see(plain);
        } else if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(this::declared);
        }
    }

    private void see(Class<?> type) {
        seen.addAll(DEFINITIONS.getOrDefault(type, List.of()));
    }

    /** The members of a class are what its builder takes; the value of a scalar arm is the component of its record. */
    private static Stream<Method> accessors(Class<?> type) {
        if (type.isRecord()) {
            return Stream.of(type.getRecordComponents()).map(component -> component.getAccessor());
        }
        return Stream.of(type.getClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .flatMap(builder -> Stream.of(builder.getDeclaredMethods()))
                .filter(setter -> setter.getParameterCount() == 1 && Modifier.isPublic(setter.getModifiers()))
                .map(Method::getName)
                .distinct()
                .flatMap(name -> Stream.of(type.getMethods())
                        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0));
    }

    private static @Nullable Object get(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<Class<?>, List<String>> definitions() {
        Map<Class<?>, List<String>> definitions = new HashMap<>();
        for (String definition : Model.definitions()) {
            Class<?> type = Model.type(definition).getRawClass();
            definitions.merge(
                    type,
                    List.of(definition),
                    (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
        }
        return definitions;
    }
}
