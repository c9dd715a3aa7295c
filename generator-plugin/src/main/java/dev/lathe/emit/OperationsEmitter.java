package dev.lathe.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.plan.OperationPlan;
import dev.lathe.plan.OperationsPlan;
import dev.lathe.plan.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Emits the catalogue of operations: a constant for each.
 *
 * <pre>{@code
 * public final class Operations {
 *     public static final RequestOperation<PingRequest, Result> PING = new RequestOperation<>(
 *             "ping", Sender.BOTH, PingRequest.class, Result.Reader::read, Result.Writer::write);
 *
 *     public static List<Operation> all() …
 *
 *     public static @Nullable Operation of(String method) …
 * }
 * }</pre>
 */
final class OperationsEmitter {
    private final OperationsPlan plan;
    private final EmitContext context;
    private final ReadExpressions reads;
    private final WriteExpressions writes;
    private final ClassName operation;

    OperationsEmitter(OperationsPlan plan, EmitContext context) {
        this.plan = plan;
        this.context = context;
        this.reads = new ReadExpressions(context);
        this.writes = new WriteExpressions(context);
        this.operation = Types.className(plan.names().operation());
    }

    /** The class, without the annotations that all types have. */
    TypeSpec.Builder type() {
        TypeSpec.Builder builder = TypeSpec.classBuilder(
                        Types.className(plan.names().catalogue()))
                .addJavadoc(Javadoc.of("The methods of the protocol."))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        plan.operations().forEach(one -> builder.addField(constant(one)));
        return builder.addField(all())
                .addField(byMethod())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("all")
                        .addJavadoc(Javadoc.of("{@return all methods, in the order of the bindings}"))
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(listOfOperations())
                        .addStatement("return ALL")
                        .build())
                .addMethod(MethodSpec.methodBuilder("of")
                        .addJavadoc(Javadoc.of(
                                "Finds a method.",
                                "@param method its name, as on the wire",
                                "@return null: there is no method of that name"))
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(Types.nullable(operation))
                        .addParameter(String.class, "method")
                        .addStatement("return BY_METHOD.get(method)")
                        .build());
    }

    private ParameterizedTypeName listOfOperations() {
        return ParameterizedTypeName.get(ClassName.get(List.class), operation);
    }

    private FieldSpec constant(OperationPlan one) {
        return FieldSpec.builder(
                        type(one, context), one.constantName(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of(CommentText.code(one.method()) + ": " + sentence(one)))
                .initializer(initializer(one))
                .build();
    }

    /** The type of an operation's constant. */
    static TypeName type(OperationPlan one, EmitContext context) {
        TypeName message = Types.of(one.message());
        TypeRef result = one.result();
        OperationPlan.TaskResult task = one.task();
        if (result == null) {
            return ParameterizedTypeName.get(
                    Types.className(context.operationNames().notification()), message);
        }
        TypeName resultType = Types.element(result, false);
        return task == null
                ? ParameterizedTypeName.get(
                        Types.className(context.operationNames().request()), message, resultType)
                : ParameterizedTypeName.get(
                        Types.className(context.operationNames().taskRequest()),
                        message,
                        resultType,
                        Types.element(task.type(), false));
    }

    private String sentence(OperationPlan one) {
        String sender = switch (one.sender()) {
            case CLIENT -> "the client sends ";
            case SERVER -> "the server sends ";
            case BOTH -> "either side sends ";
        };
        StringBuilder sentence = new StringBuilder(sender).append(Sentences.a(one.message()));
        if (one.result() != null) {
            sentence.append(" and gets ").append(Sentences.a(one.result()));
        }
        if (one.task() != null) {
            sentence.append(", or ").append(Sentences.a(one.task().type())).append(" where the request becomes a task");
        }
        return sentence.append('.').toString();
    }

    private CodeBlock initializer(OperationPlan one) {
        CodeBlock identity = CodeBlock.of(
                "$L, $T.$L, $T.class",
                Literals.string(one.method()),
                Types.className(plan.names().sender()),
                one.sender().name(),
                Types.of(one.message()));
        TypeRef result = one.result();
        OperationPlan.TaskResult task = one.task();
        if (result == null) {
            return CodeBlock.of("new $T<>($L)", Types.className(plan.names().notification()), identity);
        }
        if (task == null) {
            return request(identity, result);
        }
        CodeBlock members = task.members().stream().map(Literals::string).collect(CodeBlock.joining(", "));
        return CodeBlock.of(
                "new $T<>($L, $T.of($L), $L)",
                Types.className(plan.names().taskRequest()),
                request(identity, task.type()),
                List.class,
                members,
                codec(result));
    }

    private CodeBlock request(CodeBlock identity, TypeRef result) {
        return CodeBlock.of("new $T<>($L, $L)", Types.className(plan.names().request()), identity, codec(result));
    }

    private CodeBlock codec(TypeRef result) {
        return CodeBlock.of("$L, $L", reads.reader(result, Sentences.label(result)), writes.element(result, false));
    }

    private FieldSpec all() {
        CodeBlock constants = plan.operations().stream()
                .map(one -> CodeBlock.of("$N", one.constantName()))
                .collect(CodeBlock.joining(", "));
        return FieldSpec.builder(listOfOperations(), "ALL", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($L)", List.class, constants)
                .build();
    }

    private FieldSpec byMethod() {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), operation),
                        "BY_METHOD",
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(
                        "ALL.stream().collect($T.toUnmodifiableMap($T::method, $T.identity()))",
                        Collectors.class,
                        operation,
                        Function.class)
                .build();
    }
}
