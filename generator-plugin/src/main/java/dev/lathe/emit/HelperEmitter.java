package dev.lathe.emit;

import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.lathe.plan.ClassHelpers;
import dev.lathe.plan.ClassHelpers.FactoryPlan;
import dev.lathe.plan.ClassPlan;
import dev.lathe.plan.PropertyPlan;
import dev.lathe.plan.TypeRef;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Emits what the bindings add to a class: ways to make an instance, and questions that it answers. */
final class HelperEmitter {
    private final ClassPlan plan;
    private final EmitContext context;
    private final ClassName type;

    HelperEmitter(ClassPlan plan, EmitContext context) {
        this.plan = plan;
        this.context = context;
        this.type = Types.className(plan.name());
    }

    /** The static methods that make instances. */
    List<MethodSpec> factories() {
        return plan.helpers().factories().stream().map(this::factory).toList();
    }

    /** The methods that ask a property, and those that look at one. */
    List<MethodSpec> questions() {
        List<MethodSpec> methods = new ArrayList<>();
        plan.helpers().delegates().forEach(delegate -> methods.add(delegate(delegate)));
        plan.helpers().views().forEach(view -> methods.add(view(view)));
        return methods;
    }

    private MethodSpec factory(FactoryPlan factory) {
        String link = "{@link " + plan.name().inPackage() + "}";
        List<String> javadoc = new ArrayList<>(Javadoc.markdown(
                factory.description(), "Makes " + Sentences.a(plan.name().inPackage(), link) + "."));
        MethodSpec.Builder method = MethodSpec.methodBuilder(factory.name())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type);
        Map<PropertyPlan, CodeBlock> values = new HashMap<>();
        for (PropertyPlan parameter : factory.parameters()) {
            TypeName accepted = Types.parameter(parameter.type());
            method.addParameter(
                    parameter.presence().mayReturnNull() ? Types.nullable(accepted.box()) : accepted,
                    parameter.accessor());
            javadoc.add("@param " + parameter.accessor() + " the value of {@link #" + parameter.accessor() + "()}");
            values.put(parameter, CodeBlock.of("$N", parameter.accessor()));
        }
        factory.settings().forEach(setting -> values.put(setting.property(), value(setting)));
        javadoc.add("@return a new instance");
        return method.addJavadoc(Javadoc.of(javadoc))
                .addStatement("return builder()$L\n.build()", setters(values))
                .build();
    }

    /** The calls of the builder, in the order of the schema. */
    private CodeBlock setters(Map<PropertyPlan, CodeBlock> values) {
        CodeBlock.Builder chain = CodeBlock.builder();
        for (PropertyPlan property : plan.properties()) {
            CodeBlock value = values.get(property);
            if (value != null) {
                chain.add("\n.$N($L)", property.accessor(), value);
            }
        }
        return chain.build();
    }

    private CodeBlock value(ClassHelpers.SettingPlan setting) {
        PropertyPlan parameter = setting.parameter();
        if (parameter != null) {
            return CodeBlock.of("$N", parameter.accessor());
        }
        JsonNode literal = setting.literal();
        if (literal == null || literal.isNull()) {
            return CodeBlock.of("null");
        }
        return setting.property().type() instanceof TypeRef.Named named
                ? context.enumValue(named.name(), literal.asText())
                : Constants.literal(setting.property().type(), literal);
    }

    private static MethodSpec delegate(ClassHelpers.DelegatePlan delegate) {
        PropertyPlan property = delegate.property();
        String asked = property.accessor();
        List<String> values = delegate.values().stream()
                .map(value -> CommentText.code('"' + CommentText.shortened(value.wireValue()) + '"'))
                .toList();
        String which = values.isEmpty() ? "nothing" : Sentences.or(values);
        MethodSpec.Builder method = MethodSpec.methodBuilder(delegate.name())
                .addJavadoc(Javadoc.of("{@return whether {@link #" + asked + "()} is " + which
                        + "; no for a value that is not known}"))
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN);
        return property.presence().mayReturnNull()
                ? method.addStatement("return $1N != null && $1N.$2N()", asked, delegate.name())
                        .build()
                : method.addStatement("return $N.$N()", asked, delegate.name()).build();
    }

    private static MethodSpec view(ClassHelpers.ViewPlan view) {
        if (view instanceof ClassHelpers.InstantView instant) {
            return view(instant.name(), instantIn(instant.of()), List.of(instant.of()), Instant.class)
                    .addJavadoc(Javadoc.of(
                            link(instant.of()) + " as a point in time.",
                            "@return the instant" + nullWhere(List.of(instant.of())),
                            notIso(instant.of())))
                    .build();
        }
        if (view instanceof ClassHelpers.MillisView millis) {
            CodeBlock value =
                    CodeBlock.of("$T.ofMillis($N)", Duration.class, millis.of().accessor());
            return view(millis.name(), value, List.of(millis.of()), Duration.class)
                    .addJavadoc(Javadoc.of(
                            link(millis.of()) + ", which is milliseconds, as a duration.",
                            "@return the duration" + nullWhere(List.of(millis.of()))))
                    .build();
        }
        if (view instanceof ClassHelpers.PlusView plus) {
            List<PropertyPlan> both = List.of(plus.of(), plus.plus());
            CodeBlock sum = CodeBlock.of(
                    "$L.plusMillis($N)", instantIn(plus.of()), plus.plus().accessor());
            return view(plus.name(), sum, both, Instant.class)
                    .addJavadoc(Javadoc.of(
                            "The point in time that is " + link(plus.plus()) + " milliseconds after " + link(plus.of())
                                    + ".",
                            "@return the instant" + nullWhere(both),
                            notIso(plus.of())))
                    .build();
        }
        throw new IllegalStateException("unexpected view " + view.getClass());
    }

    private static CodeBlock instantIn(PropertyPlan property) {
        return CodeBlock.of("$T.parse($N)", Instant.class, property.accessor());
    }

    private static MethodSpec.Builder view(String name, CodeBlock value, List<PropertyPlan> of, Class<?> returned) {
        List<CodeBlock> absent = of.stream()
                .filter(property -> property.presence().mayReturnNull())
                .map(property -> CodeBlock.of("$N == null", property.accessor()))
                .toList();
        MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC);
        ClassName type = ClassName.get(returned);
        return absent.isEmpty()
                ? method.returns(type).addStatement("return $L", value)
                : method.returns(Types.nullable(type))
                        .addStatement("return $L ? null : $L", CodeBlock.join(absent, " || "), value);
    }

    private static String link(PropertyPlan property) {
        return "{@link #" + property.accessor() + "()}";
    }

    private static String nullWhere(List<PropertyPlan> of) {
        List<String> absent = of.stream()
                .filter(property -> property.presence().mayReturnNull())
                .map(HelperEmitter::link)
                .toList();
        return absent.isEmpty() ? "" : "; null where " + Sentences.or(absent) + " is";
    }

    private static String notIso(PropertyPlan property) {
        return "@throws " + DateTimeParseException.class.getCanonicalName() + " if " + link(property)
                + " is no ISO 8601 time with an offset; the message has its text";
    }
}
