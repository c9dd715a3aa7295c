package dev.lathe.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.lathe.plan.ClassPlan;
import dev.lathe.plan.PartPlan;
import dev.lathe.plan.Presence;
import dev.lathe.plan.PropertyPlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits what leads from a class to the named objects that it contains by {@code allOf}, and back. */
final class PartEmitter {
    private final ClassPlan plan;
    private final WriteExpressions writes;
    private final EmitContext context;

    PartEmitter(ClassPlan plan, EmitContext context) {
        this.plan = plan;
        this.writes = new WriteExpressions(context);
        this.context = context;
    }

    /** {@code asTask()} and its like. */
    List<MethodSpec> accessors() {
        return plan.parts().stream().map(this::accessor).toList();
    }

    /** {@code from(Task)} of the builder and its like. */
    List<MethodSpec> takeOvers() {
        return plan.parts().stream()
                .filter(PartPlan::isReversible)
                .map(this::takeOver)
                .toList();
    }

    private MethodSpec accessor(PartPlan part) {
        ClassName type = Types.className(part.part());
        MethodSpec.Builder method = MethodSpec.methodBuilder(part.accessor())
                .addJavadoc(Javadoc.of(
                        "What this has as " + link(part) + ", with the members that the schema does not name.",
                        "@return a new instance"))
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addCode(otherwise(type, part));
        if (part.members().stream().anyMatch(member -> tellsAbsence(member.whole(), member.part()))) {
            return method.addCode(stepByStep(part, type)).build();
        }
        CodeBlock.Builder chain = CodeBlock.builder();
        part.members().forEach(member -> chain.add("\n.$N($L)", member.part().accessor(), value(member)));
        if (part.sharesAdditional()) {
            chain.add("\n.$1N($1N)", plan.additional().accessor());
        }
        return method.addStatement("return $T.builder()$L\n.build()", type, chain.build())
                .build();
    }

    /** What is no object is none as part, either. */
    private CodeBlock otherwise(ClassName type, PartPlan part) {
        return context.hasNull(part.part())
                ? new NonObjectEmitter(plan, context)
                        .otherwise(CodeBlock.of("$T.ofNonObject($N)", type, Slot.NON_OBJECT))
                : CodeBlock.of("");
    }

    private CodeBlock stepByStep(PartPlan part, ClassName type) {
        CodeBlock.Builder code =
                CodeBlock.builder().addStatement("$T part = $T.builder()", type.nestedClass("Builder"), type);
        for (PartPlan.Member member : part.members()) {
            CodeBlock set = CodeBlock.builder()
                    .addStatement("part.$N($L)", member.part().accessor(), value(member))
                    .build();
            code.add(guarded(member.whole(), member.part(), "", set));
        }
        if (part.sharesAdditional()) {
            code.addStatement("part.$1N(this.$1N)", plan.additional().accessor());
        }
        return code.addStatement("return part.build()").build();
    }

    private String link(PartPlan part) {
        return Sentences.a(part.part().inPackage(), Javadoc.link(part.part(), plan.name()));
    }

    private CodeBlock value(PartPlan.Member member) {
        String accessor = member.whole().accessor() + "()";
        if (!member.toJson()) {
            return CodeBlock.of("$L", accessor);
        }
        CodeBlock write = writes.expression(member.whole().type(), accessor, "out");
        CodeBlock tree = CodeBlock.of("$T.of(out -> $L)", context.trees(), write);
        return member.whole().presence().mayReturnNull()
                ? CodeBlock.of("$L == null ? null : $L", accessor, tree)
                : tree;
    }

    private MethodSpec takeOver(PartPlan part) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("from")
                .addJavadoc(
                        Javadoc.of(
                                "Sets everything that " + link(part)
                                        + " has, with the members that the schema does not name.",
                                "@param part the part",
                                "@return this builder",
                                "@throws IllegalArgumentException if the part keeps a member that has a method of its own here"))
                .addModifiers(Modifier.PUBLIC)
                .returns(Types.className(plan.name()).nestedClass("Builder"))
                .addParameter(Types.className(part.part()), "part");
        for (PartPlan.Member member : part.members()) {
            PropertyPlan own = member.part();
            CodeBlock set = CodeBlock.builder()
                    .addStatement("$N(part.$N())", member.whole().accessor(), own.accessor())
                    .build();
            CodeBlock guarded = guarded(own, member.whole(), "part.", set);
            boolean mayLack =
                    own.presence().mayReturnNull() && !member.whole().presence().mayReturnNull();
            method.addCode(mayLack ? whereNotNull(own, member.whole()) : guarded);
        }
        if (part.sharesAdditional()) {
            method.addStatement(
                    "part.$N().forEach(this::$N)",
                    plan.additional().accessor(),
                    plan.additional().singleSetter());
        }
        return method.addStatement("return this").build();
    }

    /** The whole asks for more than the part has: what is absent there stays unset here, for {@code build} to name. */
    private static CodeBlock whereNotNull(PropertyPlan own, PropertyPlan whole) {
        return CodeBlock.builder()
                .beginControlFlow("if (part.$N() != null)", own.accessor())
                .addStatement("$N(part.$N())", whole.accessor(), own.accessor())
                .endControlFlow()
                .build();
    }

    /** Where setting null is not the same as not setting, absence is handed on as absence. */
    private static CodeBlock guarded(PropertyPlan from, PropertyPlan to, String owner, CodeBlock set) {
        return tellsAbsence(from, to)
                ? CodeBlock.builder()
                        .beginControlFlow("if ($L$N())", owner, from.presenceAccessor())
                        .add(set)
                        .endControlFlow()
                        .build()
                : set;
    }

    private static boolean tellsAbsence(PropertyPlan from, PropertyPlan to) {
        return to.presence() == Presence.OPTIONAL_NULLABLE
                && !from.presenceAccessor().isEmpty();
    }
}
