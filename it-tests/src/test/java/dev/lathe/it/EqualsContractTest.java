package dev.lathe.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.lathe.mcp.v2025_11_25.Operation;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code equals} and {@code hashCode} of every class and record keep Java's contract and mind every field. */
class EqualsContractTest {
    @ParameterizedTest
    @MethodSource("values")
    void isKept(Class<?> type) {
        EqualsVerifier.forClass(type)
                .withPrefabValues(JsonNode.class, TextNode.valueOf("a"), IntNode.valueOf(1))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    @ParameterizedTest
    @MethodSource("enums")
    void anOpenEnumIsItsText(Class<?> type) {
        EqualsVerifier.forClass(type)
                .withPrefabValues(SerializedString.class, new SerializedString("a"), new SerializedString("b"))
                .withOnlyTheseFields("value")
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    @Test
    void holdsForAllTypesThatHaveValues() {
        assertThat(values().count() + enums().count()).isGreaterThan(145);
    }

    static Stream<Class<?>> values() {
        return types().filter(type -> !isOpenEnum(type));
    }

    static Stream<Class<?>> enums() {
        return types().filter(EqualsContractTest::isOpenEnum);
    }

    /**
     * Builders change, and of every operation there is one: they have no equality. Interfaces and Java's enums have none
     * of their own.
     */
    private static Stream<Class<?>> types() {
        return GeneratedTypes.all().stream()
                .filter(type -> !type.isInterface() && !type.isEnum())
                .filter(type -> !type.getSimpleName().equals("Builder"))
                .filter(type -> !Operation.class.isAssignableFrom(type) && hasFields(type));
    }

    /** What has none is never made. */
    private static boolean hasFields(Class<?> type) {
        return Stream.of(type.getDeclaredFields()).anyMatch(field -> !Modifier.isStatic(field.getModifiers()));
    }

    private static boolean isOpenEnum(Class<?> type) {
        return Stream.of(type.getDeclaredClasses())
                .anyMatch(nested -> nested.isEnum() && nested.getSimpleName().equals("Known"));
    }
}
