package dev.lathe.emit;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.plan.AdditionalPlan;
import dev.lathe.plan.ClassPlan;
import dev.lathe.plan.NamePattern;
import dev.lathe.plan.PropertyPlan;
import dev.lathe.plan.TypeRef;
import java.io.IOException;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Emits what reads a class: one loop over the members, a local variable for each, a bit for each that must be there.
 *
 * <pre>{@code
 * String taskId = null;
 * long seen = 0;
 * for (String member = first; member != null; member = JsonReading.nextMember(parser)) {
 *     switch (member) {
 *         case "taskId" -> {
 *             taskId = JsonReading.string(parser, "Task");
 *             seen |= 0b1;
 *         }
 *         default -> more = JsonReading.additional(more, member, parser, JsonTrees::read);
 *     }
 * }
 * if (seen != 0b1) {
 *     throw JsonMismatch.missing(parser, "Task", REQUIRED, seen);
 * }
 * return new Task(taskId, JsonReading.finished(more));
 * }</pre>
 */
final class ReaderEmitter {
    private static final String REQUIRED = "REQUIRED";

    private final ClassPlan plan;
    private final EmitContext context;
    private final ClassName type;
    private final List<Slot> slots;
    private final boolean isLarge;
    private final List<PropertyPlan> required;
    private final SeenBits bits;
    private final ReadExpressions reads;
    private final NameAllocator names = new NameAllocator();
    private final String parser;
    private final String first;
    private final String member;
    private final String more;
    private final String holder;

    ReaderEmitter(ClassPlan plan, EmitContext context) {
        this.plan = plan;
        this.context = context;
        this.type = Types.className(plan.name());
        this.slots = Slot.of(plan);
        this.isLarge = Slot.areTooMany(slots);
        this.required = plan.properties().stream()
                .filter(p -> p.presence().isRequired())
                .toList();
        this.reads = new ReadExpressions(context);
        slots.forEach(slot -> names.newName(slot.name(), slot));
        this.parser = names.newName("parser");
        this.first = names.newName("first");
        this.member = names.newName("member");
        this.more = names.newName("more");
        this.holder = names.newName("builder");
        this.bits = new SeenBits(required.size(), names);
    }

    /** The nested class {@code Reader}. */
    TypeSpec type() {
        TypeSpec.Builder reader = JacksonAdapters.reader(type, context.reading(), CodeBlock.of("Reader::read"))
                .addJavadoc(Javadoc.of("Reads " + Javadoc.link(plan.name(), plan.name()) + "."));
        if (!required.isEmpty()) {
            reader.addField(requiredNames());
        }
        return reader.addMethod(read()).addMethod(readMembers()).build();
    }

    private FieldSpec requiredNames() {
        CodeBlock literals =
                required.stream().map(p -> Literals.string(p.wireName())).collect(CodeBlock.joining(", "));
        return FieldSpec.builder(
                        ParameterizedTypeName.get(List.class, String.class),
                        REQUIRED,
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc(Javadoc.of("What must be there; the first has the lowest bit of {@code seen}."))
                .initializer("$T.of($L)", List.class, literals)
                .build();
    }

    private MethodSpec read() {
        return reading("read")
                .addParameter(JsonParser.class, "parser")
                .addStatement("return readMembers(parser, $T.firstMember(parser, $S))", context.reading(), label())
                .build();
    }

    private MethodSpec.Builder reading(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .returns(type)
                .addException(IOException.class);
    }

    private MethodSpec readMembers() {
        MethodSpec.Builder method = reading("readMembers")
                .addParameter(JsonParser.class, parser)
                .addParameter(Types.nullable(ClassName.get(String.class)), first);
        if (slots.stream().anyMatch(slot -> !slot.type().isAnnotated())) {
            method.addAnnotation(Suppressions.NULL_AWAY);
        }
        return method.addCode(variables())
                .beginControlFlow(
                        "for ($1T $2N = $3N; $2N != null; $2N = $4T.nextMember($5N))",
                        String.class,
                        member,
                        first,
                        context.reading(),
                        parser)
                .addCode(plan.properties().isEmpty() ? other() : choice())
                .endControlFlow()
                .addCode(check())
                .addStatement("return new $T($L)", type, arguments())
                .build();
    }

    private CodeBlock variables() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (isLarge) {
            code.addStatement("$1T $2N = new $1T()", type.nestedClass("Builder"), holder);
        } else {
            slots.subList(0, slots.size() - 1).forEach(slot -> code.add(variable(slot)));
            code.addStatement("$T $N = null", slots.get(slots.size() - 1).type(), more);
        }
        return code.add(bits.variables()).build();
    }

    private static CodeBlock variable(Slot slot) {
        String initial =
                slot.type().equals(TypeName.BOOLEAN) ? "false" : slot.type().isPrimitive() ? "0" : "null";
        return CodeBlock.builder()
                .addStatement("$T $N = $L", slot.type().withoutAnnotations(), slot.name(), initial)
                .build();
    }

    private CodeBlock choice() {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch ($N)", member);
        for (PropertyPlan property : plan.properties()) {
            code.add(oneCase(property));
        }
        if (plan.patterns().isEmpty()) {
            code.add("default -> $L", other());
        } else {
            code.beginControlFlow("default ->").add(other()).endControlFlow();
        }
        return code.endControlFlow().build();
    }

    /** What becomes of a member that is not declared. */
    private CodeBlock other() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (AdditionalPlan map : plan.patterns()) {
            boolean isFirst = map == plan.patterns().get(0);
            CodeBlock matches = CodeBlock.of("$N.matches($N, $N)", constantName(map), member, parser);
            if (isFirst) {
                code.beginControlFlow("if ($L)", matches);
            } else {
                code.nextControlFlow("else if ($L)", matches);
            }
            code.addStatement("$L", keep(map, map.accessor()));
        }
        CodeBlock other = keep(plan.additional(), isLarge ? plan.additional().accessor() : more);
        return plan.patterns().isEmpty()
                ? code.addStatement("$L", other).build()
                : code.nextControlFlow("else")
                        .addStatement("$L", other)
                        .endControlFlow()
                        .build();
    }

    private static String constantName(AdditionalPlan map) {
        NamePattern names = map.names();
        return names == null ? "" : names.constantName();
    }

    /** Puts a member into the map for its like. */
    private CodeBlock keep(AdditionalPlan map, String variable) {
        CodeBlock element = reads.element(map.values().values(), map.values().nullableValues(), label(), parser);
        return isLarge
                ? CodeBlock.of(
                        "$T.additional($N.$N, $N, $N, $L)",
                        context.reading(),
                        holder,
                        variable,
                        member,
                        parser,
                        element)
                : CodeBlock.of(
                        "$1N = $2T.additional($1N, $3N, $4N, $5L)",
                        variable,
                        context.reading(),
                        member,
                        parser,
                        element);
    }

    private CodeBlock oneCase(PropertyPlan property) {
        int bit = required.indexOf(property);
        if (bit < 0
                && property.constant() == null
                && property.presenceAccessor().isEmpty()) {
            return CodeBlock.builder()
                    .add("case $L -> ", Literals.string(property.wireName()))
                    .add(read(property))
                    .build();
        }
        return CodeBlock.builder()
                .beginControlFlow("case $L ->", Literals.string(property.wireName()))
                .add(read(property))
                .add(bit < 0 ? CodeBlock.of("") : bits.set(bit))
                .endControlFlow()
                .build();
    }

    private CodeBlock read(PropertyPlan property) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (property.constant() != null) {
            code.add(readConstant(property));
        } else {
            code.addStatement("$L = $L", variable(property.accessor()), value(property));
        }
        if (!property.presenceAccessor().isEmpty()) {
            code.addStatement("$L = true", variable(property.presenceAccessor()));
        }
        return code.build();
    }

    /** JSON null is Java's null, also where it stands for absence; untyped JSON has a null of its own. */
    private CodeBlock value(PropertyPlan property) {
        CodeBlock value = reads.read(property.type(), label(), parser);
        boolean canBeNull = property.presence().mayReturnNull() && !(property.type() instanceof TypeRef.Json);
        return canBeNull
                ? CodeBlock.of("$N.hasToken($T.VALUE_NULL) ? null : $L", parser, JsonToken.class, value)
                : value;
    }

    private CodeBlock readConstant(PropertyPlan property) {
        CodeBlock check =
                CodeBlock.of("$T.constant($N, $S, $N)", context.reading(), parser, label(), property.constantName());
        if (property.isFixed()) {
            return CodeBlock.builder().addStatement("$L", check).build();
        }
        CodeBlock variable = variable(property.accessor());
        return CodeBlock.builder()
                .beginControlFlow("if ($N.hasToken($T.VALUE_NULL))", parser, JsonToken.class)
                .addStatement("$L = null", variable)
                .nextControlFlow("else")
                .addStatement("$L", check)
                .addStatement("$L = $N", variable, property.constantName())
                .endControlFlow()
                .build();
    }

    private CodeBlock variable(String name) {
        return isLarge ? CodeBlock.of("$N.$N", holder, name) : CodeBlock.of("$N", name);
    }

    private CodeBlock check() {
        if (required.isEmpty()) {
            return CodeBlock.of("");
        }
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", bits.areIncomplete())
                .addStatement(
                        "throw $T.missing($N, $S, $N, $L)", context.mismatch(), parser, label(), REQUIRED, bits.names())
                .endControlFlow()
                .build();
    }

    private CodeBlock arguments() {
        if (isLarge) {
            return CodeBlock.of("$N", holder);
        }
        CodeBlock.Builder arguments = CodeBlock.builder();
        int maps = plan.maps().size();
        slots.subList(0, slots.size() - maps).forEach(slot -> arguments.add("$N, ", slot.name()));
        plan.patterns().forEach(map -> arguments.add("$T.finished($N), ", context.reading(), map.accessor()));
        return arguments.add("$T.finished($N)", context.reading(), more).build();
    }

    private String label() {
        return plan.name().inPackage();
    }
}
