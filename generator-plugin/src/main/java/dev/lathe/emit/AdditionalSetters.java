package dev.lathe.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.lathe.plan.AdditionalPlan;
import dev.lathe.plan.ClassPlan;
import dev.lathe.plan.PropertyPlan;
import dev.lathe.plan.TypeRef;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Emits what a builder has for the members that the schema does not name. */
final class AdditionalSetters {
    private static final String DECLARED = "DECLARED";

    private final AdditionalPlan additional;
    private final TypeRef.MapOf values;
    private final List<PropertyPlan> properties;
    private final ClassName builder;
    private final EmitContext context;
    private final CopyExpressions copies;

    AdditionalSetters(ClassPlan plan, EmitContext context) {
        this.additional = plan.additional();
        this.values = additional.values();
        this.properties = plan.properties();
        this.builder = Types.className(plan.name()).nestedClass("Builder");
        this.context = context;
        this.copies = new CopyExpressions(context);
    }

    /** The names that a member without a declaration cannot have. */
    FieldSpec declared() {
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
                        "Sets the members that the schema does not name, in place of those so far.",
                        "@param " + name + " the members by name; copied",
                        "@return this builder",
                        "@throws IllegalArgumentException if the schema names one of them"))
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(Types.parameter(values), name)
                .addStatement(
                        "$T copy = $T.additional($N, $N, $L)",
                        Types.of(values),
                        context.copies(),
                        name,
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
                        "Sets one member that the schema does not name.",
                        "@param name its name",
                        "@param value its value",
                        "@return this builder",
                        "@throws IllegalArgumentException if the schema names it"))
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(String.class, "name")
                .addParameter(Types.element(values.values(), values.nullableValues()), "value")
                .addStatement(
                        "this.$N.putAll($T.additional($T.singletonMap(name, value), $N, $L))",
                        additional.accessor(),
                        context.copies(),
                        Collections.class,
                        DECLARED,
                        copier())
                .addStatement("return this")
                .build();
    }

    private CodeBlock copier() {
        return copies.copier(values.values(), values.nullableValues(), "");
    }
}
