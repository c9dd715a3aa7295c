package dev.lathe.emit;

import com.fasterxml.jackson.core.JsonParser;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.plan.AdditionalPlan;
import dev.lathe.plan.ClassPlan;
import dev.lathe.plan.NamePattern;
import dev.lathe.plan.PropertyPlan;
import java.io.IOException;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

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
    private final @Nullable LargeClass large;
    private final List<Slot> slots;
    private final List<PropertyPlan> required;
    private final SeenBits bits;
    private final ReadExpressions reads;
    private final NonObjectEmitter nonObject;
    private final NameAllocator names = new NameAllocator();
    private final String parser;
    private final String first;
    private final String member;
    private final String more;
    private final MemberCases cases;

    ReaderEmitter(ClassPlan plan, EmitContext context) {
        this.plan = plan;
        this.context = context;
        this.type = Types.className(plan.name());
        this.large = LargeClass.of(plan);
        this.slots = large == null ? Slot.of(plan) : List.of();
        this.required = plan.properties().stream()
                .filter(p -> p.presence().isRequired())
                .toList();
        this.reads = new ReadExpressions(context);
        this.nonObject = new NonObjectEmitter(plan, context);
        slots.forEach(slot -> names.newName(slot.name(), slot));
        this.parser = names.newName("parser");
        this.first = names.newName("first");
        this.member = names.newName("member");
        this.more = names.newName("more");
        this.bits = large == null ? SeenBits.inVariables(required, names) : SeenBits.inArray(required);
        this.cases = new MemberCases(context, bits, label(), parser, "");
    }

    /** The nested class {@code Reader}. */
    TypeSpec type() {
        TypeSpec.Builder reader = JacksonAdapters.reader(type, context.reading(), CodeBlock.of("Reader::read"))
                .addJavadoc(Javadoc.of("Reads " + Javadoc.link(plan.name(), plan.name()) + "."));
        if (!required.isEmpty()) {
            reader.addField(requiredNames());
        }
        reader.addMethods(nonObject.nullValue()).addMethod(read());
        return large == null
                ? reader.addMethod(readMembers()).build()
                : reader.addMethod(readGroups(large))
                        .addTypes(new LargeReaderEmitter(plan, context, large, bits).types())
                        .build();
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
                .addCode(nonObject.read())
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
                .addCode(loop())
                .addCode(plan.properties().isEmpty() ? other() : choice())
                .addCode(leaveLookahead())
                .endControlFlow()
                .addCode(check())
                .addStatement("return new $T($L)", type, arguments())
                .build();
    }

    private MethodSpec readGroups(LargeClass grouped) {
        MethodSpec.Builder method = reading("readMembers")
                .addParameter(JsonParser.class, parser)
                .addParameter(Types.nullable(ClassName.get(String.class)), first)
                .addAnnotation(Suppressions.NULL_AWAY)
                .addStatement("$1T members = new $1T()", grouped.members())
                .addCode(maps());
        if (!required.isEmpty()) {
            method.addCode(bits.variables());
        }
        return method.addCode(loop())
                .beginControlFlow("if ($L)", new LargeReaderEmitter(plan, context, grouped, bits).isReadByNone())
                .addCode(other())
                .endControlFlow()
                .addCode(leaveLookahead())
                .endControlFlow()
                .addCode(check())
                .addStatement("return new $T($L, $L)", type, grouped.arguments("members", "members"), finishedMaps())
                .build();
    }

    private CodeBlock loop() {
        return CodeBlock.builder()
                .beginControlFlow(
                        "for ($1T $2N = $3N; $2N != null; $2N = $4T.nextMember($5N))",
                        String.class,
                        member,
                        first,
                        context.reading(),
                        parser)
                .build();
    }

    /** The codec of a union may have read ahead to see which arm it is. */
    private CodeBlock leaveLookahead() {
        return plan.unions().isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.builder()
                        .addStatement("$1N = $2T.rest($1N)", parser, context.lookahead())
                        .build();
    }

    private CodeBlock variables() {
        CodeBlock.Builder code = CodeBlock.builder();
        slots.subList(0, slots.size() - plan.maps().size()).stream()
                .filter(slot -> !slot.isNonObject())
                .forEach(slot -> code.add(variable(slot)));
        return code.add(maps()).add(bits.variables()).build();
    }

    private CodeBlock maps() {
        CodeBlock.Builder code = CodeBlock.builder();
        plan.patterns().forEach(map -> code.addStatement("$T $N = null", Types.of(map.values()), map.accessor()));
        return code.addStatement("$T $N = null", Types.of(plan.additional().values()), more)
                .build();
    }

    private static CodeBlock variable(Slot slot) {
        return CodeBlock.builder()
                .addStatement("$T $N = $L", slot.type().withoutAnnotations(), slot.name(), slot.absent())
                .build();
    }

    private CodeBlock choice() {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch ($N)", member);
        plan.properties().forEach(property -> code.add(cases.of(property)));
        if (plan.patterns().isEmpty()) {
            code.add("default -> ").add(other());
        } else {
            code.beginControlFlow("default ->").add(other()).endControlFlow();
        }
        return code.endControlFlow().build();
    }

    /** What becomes of a member that is not declared. */
    private CodeBlock other() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (AdditionalPlan map : plan.patterns()) {
            boolean isFirst = map.equals(plan.patterns().get(0));
            CodeBlock matches = CodeBlock.of("$N.matches($N, $N)", constantName(map), member, parser);
            if (isFirst) {
                code.beginControlFlow("if ($L)", matches);
            } else {
                code.nextControlFlow("else if ($L)", matches);
            }
            code.add(keep(map, map.accessor()));
        }
        CodeBlock other = keep(plan.additional(), more);
        return plan.patterns().isEmpty()
                ? other
                : code.nextControlFlow("else").add(other).endControlFlow().build();
    }

    private static String constantName(AdditionalPlan map) {
        NamePattern names = map.names();
        return names == null ? "" : names.constantName();
    }

    /** Puts a member into the map for its like. */
    private CodeBlock keep(AdditionalPlan map, String variable) {
        return CodeBlock.builder()
                .addStatement(
                        "$1N = $2T.additional($1N, $3N, $4N, $5L)",
                        variable,
                        context.reading(),
                        member,
                        parser,
                        reads.element(map.values().values(), map.values().nullableValues(), label(), parser))
                .build();
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
        CodeBlock.Builder arguments = CodeBlock.builder();
        slots.subList(0, slots.size() - plan.maps().size())
                .forEach(slot -> arguments.add("$L, ", slot.isNonObject() ? "null" : slot.name()));
        return arguments.add(finishedMaps()).build();
    }

    private CodeBlock finishedMaps() {
        CodeBlock.Builder maps = CodeBlock.builder();
        plan.patterns().forEach(map -> maps.add("$T.finished($N), ", context.reading(), map.accessor()));
        return maps.add("$T.finished($N)", context.reading(), more).build();
    }

    private String label() {
        return plan.name().inPackage();
    }
}
