package dev.lathe.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.lathe.plan.AdditionalPlan;
import dev.lathe.plan.ClassPlan;
import dev.lathe.plan.NamePattern;
import dev.lathe.plan.PropertyPlan;
import dev.lathe.plan.TypeRef;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Emits what a builder has for members that the schema does not name: all of them, or those of a pattern. */
final class AdditionalSetters {
    private static final String DECLARED = "DECLARED";

    private final AdditionalPlan additional;
    private final boolean isPatterned;
    private final TypeRef.MapOf values;
    private final ClassName builder;
    private final EmitContext context;
    private final CopyExpressions copies;

    AdditionalSetters(ClassPlan plan, AdditionalPlan additional, EmitContext context) {
        this.additional = additional;
        this.isPatterned = !plan.patterns().isEmpty();
        this.values = additional.values();
        this.builder = Types.className(plan.name()).nestedClass("Builder");
        this.context = context;
        this.copies = new CopyExpressions(context);
    }

    /** The names that a member without a declaration cannot have. */
    static FieldSpec declared(List<PropertyPlan> properties) {
        CodeBlock names =
                properties.stream().map(p -> Literals.string(p.wireName())).collect(CodeBlock.joining(", "));
        return FieldSpec.builder(
                        ParameterizedTypeName.get(Set.class, String.class),
                        DECLARED,
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("$T.of($L)", Set.class, names)
                .build();
    }

    /** The members so far. */
    FieldSpec field() {
        return FieldSpec.builder(Types.of(values), additional.accessor(), Modifier.PRIVATE, Modifier.FINAL)
                .initializer("new $T<>()", LinkedHashMap.class)
                .build();
    }

    /** A copy of the members so far, which cannot change. */
    CodeBlock copy() {
        return CodeBlock.of("$T.map($N, $L)", context.copies(), additional.accessor(), copier());
    }

    /** The methods that set all members at once, and one. */
    List<MethodSpec> methods() {
        return List.of(all(), one());
    }

    private MethodSpec all() {
        String name = additional.accessor();
        return MethodSpec.methodBuilder(name)
                .addJavadoc(Javadoc.of(
                        "Sets " + members() + ", in place of those so far.",
                        "@param " + name + " the members by name; copied",
                        "@return this builder",
                        "@throws IllegalArgumentException if " + refused("one of them")))
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(Types.parameter(values), name)
                .addStatement(
                        "$T copy = $T.additional($L, $N, $L)",
                        Types.of(values),
                        context.copies(),
                        checked(CodeBlock.of("$N", name)),
                        DECLARED,
                        copier())
                .addStatement("this.$N.clear()", name)
                .addStatement("this.$N.putAll(copy)", name)
                .addStatement("return this")
                .build();
    }

    private MethodSpec one() {
        return MethodSpec.methodBuilder(additional.singleSetter())
                .addJavadoc(Javadoc.of(
                        additional.names() == null
                                ? "Sets one member that the schema does not name."
                                : "Sets one of " + Sentences.members(additional) + ".",
                        "@param name its name",
                        "@param value its value",
                        "@return this builder",
                        "@throws IllegalArgumentException if " + refused("it")))
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(String.class, "name")
                .addParameter(Types.element(values.values(), values.nullableValues()), "value")
                .addStatement(
                        "this.$N.putAll($T.additional($L, $N, $L))",
                        additional.accessor(),
                        context.copies(),
                        checked(CodeBlock.of("$T.singletonMap(name, value)", Collections.class)),
                        DECLARED,
                        copier())
                .addStatement("return this")
                .build();
    }

    private CodeBlock checked(CodeBlock members) {
        return isPatterned
                ? CodeBlock.of("$T.checked($L, $S, Builder::keeper)", context.names(), members, additional.accessor())
                : members;
    }

    private String members() {
        return additional.names() == null ? "the members that the schema does not name" : Sentences.members(additional);
    }

    private String refused(String what) {
        return isPatterned ? "the name of " + what + " belongs elsewhere" : "the schema names " + what;
    }

    /** Which of the maps keeps a member, by its name. */
    static MethodSpec keeper(ClassPlan plan) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("keeper")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(String.class)
                .addParameter(String.class, "name")
                .beginControlFlow("if ($N.contains(name))", DECLARED)
                .addStatement("return $S", "the declared members")
                .endControlFlow();
        for (AdditionalPlan map : plan.patterns()) {
            NamePattern names = map.names();
            if (names != null) {
                method.beginControlFlow("if ($N.matches(name))", names.constantName())
                        .addStatement("return $S", map.accessor())
                        .endControlFlow();
            }
        }
        return method.addStatement("return $S", plan.additional().accessor()).build();
    }

    private CodeBlock copier() {
        return copies.copier(values.values(), values.nullableValues(), "");
    }
}
