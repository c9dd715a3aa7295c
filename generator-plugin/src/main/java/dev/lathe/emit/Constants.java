package dev.lathe.emit;

import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.lathe.plan.PropertyPlan;
import dev.lathe.plan.TypeRef;
import java.math.BigDecimal;
import java.math.BigInteger;
import javax.lang.model.element.Modifier;

/** Emits the one value of a member that has only one. */
final class Constants {
    private Constants() {}

    /** The static constant of a property. */
    static FieldSpec field(PropertyPlan property, JsonNode value) {
        return FieldSpec.builder(Types.of(property.type()), property.constantName())
                .addJavadoc(Javadoc.of("The only value of " + CommentText.code(property.wireName()) + "."))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(literal(property.type(), value))
                .build();
    }

    /** A value of the schema as a literal of a scalar type. */
    static CodeBlock literal(TypeRef type, JsonNode value) {
        if (!(type instanceof TypeRef.Scalar scalar)) {
            throw new IllegalArgumentException("no literal of " + type);
        }
        return switch (scalar.kind()) {
            case STRING -> Literals.string(value.asText());
            case LONG -> CodeBlock.of("$LL", value.longValue());
            case BIG_INTEGER -> CodeBlock.of("new $T($S)", BigInteger.class, value.asText());
            case BIG_DECIMAL -> CodeBlock.of("new $T($S)", BigDecimal.class, value.asText());
            case DOUBLE -> CodeBlock.of("$L", value.doubleValue());
            case BOOLEAN -> CodeBlock.of("$L", value.booleanValue());
        };
    }
}
