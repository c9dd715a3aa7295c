package dev.lathe.emit;

import com.fasterxml.jackson.core.JsonParser;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.lathe.plan.ArmPlan;
import dev.lathe.plan.TypeRef;
import dev.lathe.plan.UnionPlan;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** How the arms of a union are read. */
final class ArmExpressions {
    private final UnionPlan plan;
    private final EmitContext context;
    private final ReadExpressions reads;
    private final ClassName union;
    private final Map<String, MethodSpec> exactReaders = new LinkedHashMap<>();

    ArmExpressions(UnionPlan plan, EmitContext context) {
        this.plan = plan;
        this.context = context;
        this.reads = new ReadExpressions(context);
        this.union = Types.className(plan.name());
    }

    /** An expression that reads an arm, the only one, from {@code parser}. */
    CodeBlock read(ArmPlan arm) {
        String exact = exactReader(arm);
        return exact == null ? read(arm, "parser") : CodeBlock.of("$L(parser)", exact);
    }

    /** A reference to what reads an arm, the only one. */
    CodeBlock reader(ArmPlan arm) {
        String exact = exactReader(arm);
        return exact == null ? strictReader(arm) : CodeBlock.of("$T::$L", Types.className(plan.codec()), exact);
    }

    /** A reference to what reads an arm or fails, so that another may be tried. */
    CodeBlock strictReader(ArmPlan arm) {
        return arm instanceof ArmPlan.Implementing
                ? reads.reader(arm.value(), label())
                : CodeBlock.of("in -> $L", read(arm, "in"));
    }

    /** The unknown arm with the JSON that an expression gives. */
    CodeBlock unknown(CodeBlock json) {
        return CodeBlock.of("new $T($L)", Types.className(plan.unknown()), json);
    }

    /** The unknown arm, read from {@code parser}. */
    CodeBlock readUnknown() {
        return unknown(CodeBlock.of("$T.read(parser)", context.trees()));
    }

    /** The methods that the expressions so far call. */
    List<MethodSpec> methods() {
        return List.copyOf(exactReaders.values());
    }

    private String label() {
        return plan.name().inPackage();
    }

    private CodeBlock read(ArmPlan arm, String parser) {
        CodeBlock value = reads.read(arm.value(), label(), parser);
        return arm instanceof ArmPlan.Implementing
                ? value
                : CodeBlock.of("new $T($L)", Types.className(arm.name()), value);
    }

    /** The method that reads an arm whose Java type does not hold every number of its JSON type; null: none is needed. */
    private @Nullable String exactReader(ArmPlan arm) {
        if (!(arm instanceof ArmPlan.Wrapping) || !(arm.value() instanceof TypeRef.Scalar scalar)) {
            return null;
        }
        return switch (scalar.kind()) {
            case LONG -> exactReader(arm, "integerOrNull", ClassName.get(Long.class), "an integer beyond 64 bits");
            case DOUBLE -> exactReader(arm, "numberOrNull", ClassName.get(Double.class), "a number beyond a double");
            case STRING, BOOLEAN, BIG_INTEGER, BIG_DECIMAL -> null;
        };
    }

    private String exactReader(ArmPlan arm, String reading, ClassName boxed, String unfit) {
        String name = "read" + arm.name().simpleName();
        exactReaders.putIfAbsent(
                name,
                MethodSpec.methodBuilder(name)
                        .addJavadoc(Javadoc.of("Keeps " + unfit + " as it came, digit by digit."))
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(union)
                        .addParameter(JsonParser.class, "parser")
                        .addException(IOException.class)
                        .addStatement("$T value = $T.$L(parser)", boxed, context.reading(), reading)
                        .addStatement(
                                "return value == null ? $L : new $T(value)", readUnknown(), Types.className(arm.name()))
                        .build());
        return name;
    }
}
