package dev.lathe.emit;

import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.lathe.plan.Presence;
import dev.lathe.plan.TypeRef;
import dev.lathe.plan.UnionPlan;
import dev.lathe.plan.UnionPlan.Hoisted;
import javax.lang.model.element.Modifier;

/** Emits the arm of a union that keeps what no other claims. */
final class UnknownEmitter {
    private final UnionPlan plan;
    private final EmitContext context;
    private final ReadExpressions reads;
    private final String json;

    UnknownEmitter(UnionPlan plan, EmitContext context) {
        this.plan = plan;
        this.context = context;
        this.reads = new ReadExpressions(context);
        this.json = UnionEmitter.jsonComponent(plan);
    }

    /** The record. */
    TypeSpec type() {
        TypeSpec.Builder builder = TypeSpec.recordBuilder(plan.unknown().simpleName())
                .addJavadoc(Javadoc.of(
                        "What no other arm claims, kept as it came: a value of a later schema, say.",
                        "@param " + json + " the whole value; not copied"))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(Types.className(plan.name()))
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(JsonNode.class, json)
                        .build());
        plan.hoisted().forEach(hoisted -> builder.addMethod(accessor(hoisted)));
        if (plan.messages() != null) {
            builder.addMethod(operation());
        }
        return builder.addMethod(as()).build();
    }

    private MethodSpec operation() {
        return MethodSpec.methodBuilder("operation")
                .addJavadoc(Javadoc.of("{@return null: the schema does not know the method}"))
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(UnionEmitter.operationType(plan, context))
                .addStatement("return null")
                .build();
    }

    private MethodSpec as() {
        TypeVariableName arm = TypeVariableName.get("T", Types.className(plan.name()));
        return MethodSpec.methodBuilder("as")
                .addJavadoc(Javadoc.of(
                        "Reads the value as one of the arms.",
                        "@param <T> the type of the arm",
                        "@param arm its class",
                        "@return the value as that arm",
                        "@throws IllegalArgumentException if it is none; the message says why"))
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariable(arm)
                .returns(arm)
                .addParameter(ParameterizedTypeName.get(ClassName.get(Class.class), arm), "arm")
                .addStatement("return arm.cast($T.readAs(arm, $L))", Types.className(plan.codec()), json)
                .build();
    }

    private MethodSpec accessor(Hoisted hoisted) {
        boolean mayFail = mayFail(hoisted);
        MethodSpec.Builder method = MethodSpec.methodBuilder(hoisted.accessor())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Types.accessor(hoisted.type(), hoisted.presence()))
                .addStatement("return $L", value(hoisted));
        String member = CommentText.code(hoisted.wireName());
        if (mayFail) {
            return method.addJavadoc(Javadoc.of(
                            "{@return what the value has as " + member + "}",
                            "@throws IllegalArgumentException if something else stands there"))
                    .build();
        }
        String or = hoisted.presence().mayReturnNull() ? "null" : "empty";
        return method.addJavadoc(Javadoc.of(
                        "{@return what the value has as " + member + "; " + or + " where there is no such thing}"))
                .build();
    }

    private static boolean mayFail(Hoisted hoisted) {
        return !hoisted.presence().mayReturnNull() && !isText(hoisted.type());
    }

    private static boolean isText(TypeRef type) {
        return type.equals(new TypeRef.Scalar(TypeRef.Kind.STRING))
                || (type instanceof TypeRef.Named named && named.kind() == TypeRef.NamedKind.ENUM);
    }

    private CodeBlock value(Hoisted hoisted) {
        TypeRef type = hoisted.type();
        CodeBlock member = CodeBlock.of("$L.path($L)", json, Literals.string(hoisted.wireName()));
        if (type instanceof TypeRef.Json) {
            boolean isOptional = hoisted.presence() == Presence.OPTIONAL;
            return isOptional ? CodeBlock.of("$L.get($L)", json, Literals.string(hoisted.wireName())) : member;
        }
        if (hoisted.presence().mayReturnNull() || !isText(type)) {
            String convert = hoisted.presence().mayReturnNull() ? "convertOrNull" : "convert";
            CodeBlock reader = reads.reader(type, plan.name().inPackage());
            return CodeBlock.of("$T.$L($L, $L)", context.reading(), convert, member, reader);
        }
        CodeBlock text = CodeBlock.of("$T.text($L)", context.trees(), member);
        return type instanceof TypeRef.Named named
                ? CodeBlock.of("$T.of($L)", Types.className(named.name()), text)
                : text;
    }
}
