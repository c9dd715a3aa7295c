package dev.lathe.emit;

import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.plan.ClassPlan;
import dev.lathe.plan.Presence;
import dev.lathe.plan.PropertyPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Emits the builder of a class.
 *
 * <pre>{@code
 * public static final class Builder {
 *     private @Nullable String taskId;
 *
 *     public Builder taskId(String taskId) …
 *
 *     public Task build() …
 * }
 * }</pre>
 */
final class BuilderEmitter {
    private final ClassPlan plan;
    private final ClassName type;
    private final ClassName builder;
    private final List<PropertyPlan> settable;
    private final List<PropertyPlan> required;
    private final @Nullable LargeClass large;
    private final CopyExpressions copies;
    private final List<AdditionalSetters> maps;
    private final NonObjectEmitter nonObject;

    BuilderEmitter(ClassPlan plan, EmitContext context) {
        this.plan = plan;
        this.type = Types.className(plan.name());
        this.builder = type.nestedClass("Builder");
        this.settable = plan.properties().stream().filter(p -> !p.isFixed()).toList();
        this.required =
                settable.stream().filter(p -> p.presence() == Presence.REQUIRED).toList();
        this.large = LargeClass.of(plan);
        this.copies = new CopyExpressions(context);
        this.maps = plan.maps().stream()
                .map(map -> new AdditionalSetters(plan, map, context))
                .toList();
        this.nonObject = new NonObjectEmitter(plan, context);
    }

    private CodeBlock toBuilderWords() {
        String what = "{@return a builder in which everything is set as it is here}";
        return plan.onlyObjects()
                ? Javadoc.of(what)
                : Javadoc.of(what, "@throws IllegalStateException if it is no object; see {@link #nonObject()}");
    }

    /** The method of the class that gives a builder with everything set. */
    MethodSpec toBuilder() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("toBuilder")
                .addJavadoc(toBuilderWords())
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addCode(nonObject.refusal())
                .addStatement("$1T builder = new $1T()", builder);
        if (large != null) {
            method.addStatement("builder.$1N = $1N.copy()", large.field());
        }
        for (PropertyPlan property : large == null ? settable : List.<PropertyPlan>of()) {
            method.addStatement("builder.$1N = $1N", property.accessor());
            if (!property.presenceAccessor().isEmpty()) {
                method.addStatement("builder.$1N = $1N", property.presenceAccessor());
            }
        }
        plan.maps().forEach(map -> method.addStatement("builder.$1N.putAll($1N)", map.accessor()));
        return method.addStatement("return builder").build();
    }

    /**
     * The builder.
     *
     * @param takeOvers the methods that set what a part has
     */
    TypeSpec type(List<MethodSpec> takeOvers) {
        TypeSpec.Builder spec = TypeSpec.classBuilder(builder)
                .addJavadoc(Javadoc.of(
                        "Makes " + Sentences.a(plan.name().inPackage(), Javadoc.link(plan.name(), plan.name())) + "."))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addField(AdditionalSetters.declared(plan.properties()));
        if (large != null) {
            spec.addField(FieldSpec.builder(large.members(), large.field(), Modifier.PRIVATE)
                    .initializer("new $T()", large.members())
                    .build());
        }
        for (PropertyPlan property : large == null ? settable : List.<PropertyPlan>of()) {
            spec.addField(LargeMembersEmitter.field(property));
            if (!property.presenceAccessor().isEmpty()) {
                spec.addField(TypeName.BOOLEAN, property.presenceAccessor(), Modifier.PRIVATE);
            }
        }
        maps.forEach(map -> spec.addField(map.field()));
        spec.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        for (PropertyPlan property : settable) {
            spec.addMethod(setter(property));
            if (!property.presenceAccessor().isEmpty()) {
                spec.addMethod(remover(property));
            }
        }
        maps.forEach(map -> spec.addMethods(map.methods()));
        spec.addMethods(FormatEmitter.setters(plan)).addMethods(takeOvers).addMethod(build());
        if (!plan.patterns().isEmpty()) {
            spec.addMethod(AdditionalSetters.keeper(plan));
        }
        if (!required.isEmpty() && large == null) {
            spec.addMethod(missing());
        }
        return spec.build();
    }

    private String variable(String slot) {
        return large == null ? "this." + slot : "this." + large.field() + "." + slot;
    }

    private MethodSpec setter(PropertyPlan property) {
        TypeName parameter = property.presence().mayReturnNull()
                ? Types.nullable(Types.parameter(property.type()).box())
                : Types.parameter(property.type());
        MethodSpec.Builder method = MethodSpec.methodBuilder(property.accessor())
                .addJavadoc(Javadoc.of(
                        "Sets {@link " + plan.name().inPackage() + "#" + property.accessor() + "()}.",
                        "@param " + property.accessor() + " " + accepted(property),
                        "@return this builder"))
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(parameter, property.accessor());
        JsonNode constant = property.constant();
        if (constant != null) {
            method.addCode(constantCheck(property));
        }
        method.addStatement("$L = $L", variable(property.accessor()), copied(property));
        if (!property.presenceAccessor().isEmpty()) {
            method.addStatement("$L = true", variable(property.presenceAccessor()));
        }
        if (property.documentation().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method.addStatement("return this").build();
    }

    private static String accepted(PropertyPlan property) {
        String copied = CopyExpressions.isCopied(property.type()) ? "; copied" : "";
        String only = property.constant() == null
                ? "the value of " + CommentText.code(property.wireName())
                : "{@link #" + property.constantName() + "} and nothing else";
        return switch (property.presence()) {
            case REQUIRED -> only + ", which has to be set" + copied;
            case REQUIRED_NULLABLE -> only + "; null is written as null" + copied;
            case OPTIONAL -> only + "; null: it is absent" + copied;
            case OPTIONAL_NULLABLE -> only + "; null is written as null" + copied;
        };
    }

    private CodeBlock constantCheck(PropertyPlan property) {
        return CodeBlock.builder()
                .beginControlFlow("if ($1N != null && !$1N.equals($2N))", property.accessor(), property.constantName())
                .addStatement(
                        "throw new $T($L + $N)",
                        IllegalArgumentException.class,
                        Literals.string(plan.name().inPackage() + ": " + property.wireName() + " can only be "),
                        property.constantName())
                .endControlFlow()
                .build();
    }

    private CodeBlock copied(PropertyPlan property) {
        CodeBlock copy = copies.copy(property.type(), property.accessor());
        boolean minds = property.presence().mayReturnNull() && CopyExpressions.isCopied(property.type());
        return minds ? CodeBlock.of("$N == null ? null : $L", property.accessor(), copy) : copy;
    }

    private MethodSpec remover(PropertyPlan property) {
        String name = "without" + property.presenceAccessor().substring("has".length());
        return MethodSpec.methodBuilder(name)
                .addJavadoc(Javadoc.of(
                        "Leaves {@link " + plan.name().inPackage() + "#" + property.accessor() + "()} out.",
                        "@return this builder"))
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addStatement("$L = null", variable(property.accessor()))
                .addStatement("$L = false", variable(property.presenceAccessor()))
                .addStatement("return this")
                .build();
    }

    private MethodSpec build() {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder("build").addModifiers(Modifier.PUBLIC).returns(type);
        List<String> javadoc = new ArrayList<>(List.of("Makes the instance.", "@return a new one"));
        if (!required.isEmpty()) {
            javadoc.add(
                    "@throws IllegalStateException if something is not set that has to be; the message names it all");
            method.addCode(large == null ? missingCheck() : missingCheck(large));
        }
        return method.addJavadoc(Javadoc.of(javadoc))
                .addStatement("return new $T($L)", type, arguments())
                .build();
    }

    private CodeBlock missingCheck() {
        CodeBlock isMissing = Conditions.or(required.stream()
                .map(p -> CodeBlock.of("$N == null", p.accessor()))
                .toList());
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", isMissing)
                .addStatement("throw missing()")
                .endControlFlow()
                .build();
    }

    private CodeBlock missingCheck(LargeClass grouped) {
        return CodeBlock.builder()
                .addStatement("$T<$T> missing = $N.missing()", List.class, String.class, grouped.field())
                .beginControlFlow("if (!missing.isEmpty())")
                .addStatement("throw $L", missing("missing"))
                .endControlFlow()
                .build();
    }

    private CodeBlock copiedMaps() {
        return maps.stream().map(AdditionalSetters::copy).collect(CodeBlock.joining(", "));
    }

    private CodeBlock arguments() {
        if (large != null) {
            String values = large.field();
            return CodeBlock.of("$L, $L", large.arguments(values + ".copy()", values), copiedMaps());
        }
        List<Slot> slots = Slot.of(plan);
        List<CodeBlock> arguments = new ArrayList<>();
        slots.subList(0, slots.size() - maps.size())
                .forEach(slot ->
                        arguments.add(slot.isNonObject() ? CodeBlock.of("null") : CodeBlock.of("$N", slot.name())));
        arguments.add(copiedMaps());
        return CodeBlock.join(arguments, ", ");
    }

    private MethodSpec missing() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("missing")
                .addModifiers(Modifier.PRIVATE)
                .returns(IllegalStateException.class)
                .addStatement("$T<$T> names = new $T<>()", List.class, String.class, ArrayList.class);
        for (PropertyPlan property : required) {
            method.beginControlFlow("if (this.$N == null)", property.accessor())
                    .addStatement("names.add($L)", Literals.string(property.wireName()))
                    .endControlFlow();
        }
        return method.addStatement("return $L", missing("names")).build();
    }

    private CodeBlock missing(String names) {
        return CodeBlock.of(
                "new $T($S + $T.join($S, $N))",
                IllegalStateException.class,
                plan.name().inPackage() + ": missing ",
                String.class,
                ", ",
                names);
    }
}
