package dev.lathe.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.lathe.plan.ArmPlan;
import dev.lathe.plan.MessageKind;
import dev.lathe.plan.TypeRef;
import dev.lathe.plan.UnionPlan;
import dev.lathe.plan.UnionPlan.Hoisted;
import dev.lathe.shape.Documentation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Emits a union: a sealed interface with the records that wrap its arms, as far as they are no classes.
 *
 * <pre>{@code
 * public sealed interface RequestId permits RequestId.StringValue, RequestId.Unknown {
 *     static RequestId of(String value) …
 *
 *     record StringValue(String value) implements RequestId {}
 *
 *     record Unknown(JsonNode json) implements RequestId …
 * }
 * }</pre>
 */
final class UnionEmitter {
    private final UnionPlan plan;
    private final EmitContext context;
    private final ClassName union;

    UnionEmitter(UnionPlan plan, EmitContext context) {
        this.plan = plan;
        this.context = context;
        this.union = Types.className(plan.name());
    }

    /** The paragraphs that the interface's Javadoc has after the description. */
    static List<String> paragraphs(UnionPlan plan) {
        return List.of(
                "The JSON of a value tells which arm it is, the first of these that applies:",
                DispatchSentences.list(plan));
    }

    /** The component of the unknown arm that holds the JSON. */
    static String jsonComponent(UnionPlan plan) {
        Set<String> taken = plan.hoisted().stream().map(Hoisted::accessor).collect(Collectors.toSet());
        String name = "json";
        while (taken.contains(name)) {
            name = "whole" + Sentences.capitalised(name);
        }
        return name;
    }

    /** The interface, without what all types have: Javadoc, annotations, visibility, interfaces, nested types. */
    TypeSpec.Builder type() {
        TypeSpec.Builder builder = TypeSpec.interfaceBuilder(union).addModifiers(Modifier.SEALED);
        plan.arms().forEach(arm -> builder.addPermittedSubclass(Types.className(arm.name())));
        builder.addPermittedSubclass(Types.className(plan.unknown()));
        List<ArmPlan> wrapping =
                plan.arms().stream().filter(ArmPlan.Wrapping.class::isInstance).toList();
        for (ArmPlan arm : wrapping) {
            TypeName erasure = erasure(arm);
            if (wrapping.stream().filter(a -> erasure(a).equals(erasure)).count() == 1) {
                builder.addMethod(of(arm));
            }
        }
        plan.hoisted().forEach(hoisted -> builder.addMethod(hoisted(hoisted)));
        if (plan.messages() != null) {
            builder.addMethod(operation());
        }
        wrapping.forEach(arm -> builder.addType(wrapper(arm)));
        return builder.addType(new UnknownEmitter(plan, context).type());
    }

    private static TypeName erasure(ArmPlan arm) {
        TypeName type = Types.of(arm.value());
        return type instanceof ParameterizedTypeName parameterized ? parameterized.rawType() : type;
    }

    private MethodSpec of(ArmPlan arm) {
        return MethodSpec.methodBuilder("of")
                .addJavadoc(Javadoc.of(
                        "Wraps " + Sentences.a(arm.value()) + ".",
                        "@param value what is wrapped" + copied(arm.value()),
                        "@return it as " + Javadoc.link(arm.name(), plan.name())))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(union)
                .addParameter(Types.of(arm.value()), "value")
                .addStatement("return new $T(value)", Types.className(arm.name()))
                .build();
    }

    private MethodSpec hoisted(Hoisted hoisted) {
        String about = CommentText.code(hoisted.wireName());
        Documentation documentation = new Documentation(null, hoisted.description(), false, null, List.of());
        String nothing = hoisted.presence().mayReturnNull() ? "; null: there is none" : "";
        return MethodSpec.methodBuilder(hoisted.accessor())
                .addJavadoc(Javadoc.of(
                        documentation,
                        "What all arms have as " + about + ".",
                        List.of("@return the value of " + about + nothing)))
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(Types.accessor(hoisted.type(), hoisted.presence()))
                .build();
    }

    private MethodSpec operation() {
        return MethodSpec.methodBuilder("operation")
                .addJavadoc(Javadoc.of(
                        "The method that this is the message of.",
                        "@return null: it is a method that the schema does not know"))
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(operationType(plan, context))
                .build();
    }

    /** What {@code operation()} of a union returns. */
    static TypeName operationType(UnionPlan plan, EmitContext context) {
        WildcardTypeName any = WildcardTypeName.subtypeOf(Object.class);
        MessageKind kind = plan.messages();
        if (kind == MessageKind.REQUEST) {
            ClassName request = Types.className(context.operationNames().request());
            return Types.nullable(ParameterizedTypeName.get(request, any, any));
        }
        if (kind == MessageKind.NOTIFICATION) {
            ClassName notification = Types.className(context.operationNames().notification());
            return Types.nullable(ParameterizedTypeName.get(notification, any));
        }
        return Types.nullable(Types.className(context.operationNames().operation()));
    }

    private TypeSpec wrapper(ArmPlan arm) {
        TypeName type = Types.of(arm.value());
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameter(type, "value");
        TypeSpec.Builder builder = TypeSpec.recordBuilder(arm.name().simpleName())
                .addJavadoc(Javadoc.of(
                        Sentences.capitalised(Sentences.a(arm.value())) + ".",
                        "@param value what is wrapped" + copied(arm.value())))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(union);
        builder.recordConstructor(constructor.build());
        if (isContainer(arm.value())) {
            builder.addMethod(MethodSpec.compactConstructorBuilder()
                    .addJavadoc(Javadoc.of("Copies what it is given.", "@param value what is wrapped"))
                    .addModifiers(Modifier.PUBLIC)
                    .addStatement("value = $L", new CopyExpressions(context).copy(arm.value(), "value"))
                    .build());
        }
        return builder.build();
    }

    private static boolean isContainer(TypeRef type) {
        return type instanceof TypeRef.ListOf || type instanceof TypeRef.MapOf;
    }

    private static String copied(TypeRef type) {
        return isContainer(type) ? "; copied" : "";
    }
}
