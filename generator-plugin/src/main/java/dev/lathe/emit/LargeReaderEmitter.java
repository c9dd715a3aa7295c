package dev.lathe.emit;

import com.fasterxml.jackson.core.JsonParser;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.plan.ClassPlan;
import dev.lathe.plan.PropertyPlan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Emits what reads the members of a large class: a nested class a group, which is asked whether a member is in it.
 *
 * <pre>{@code
 * for (String member = first; member != null; member = JsonReading.nextMember(parser)) {
 *     if (!(Members1.read(member, parser, members, seen) || Members2.read(member, parser, members, seen))) {
 *         more = JsonReading.additional(more, member, parser, JsonTrees::read);
 *     }
 * }
 * }</pre>
 */
final class LargeReaderEmitter {
    private final LargeClass large;
    private final ClassName reader;
    private final boolean isAnyRequired;
    private final List<List<PropertyPlan>> groups;
    private final MemberCases cases;

    LargeReaderEmitter(ClassPlan plan, EmitContext context, LargeClass large, SeenBits bits) {
        this.large = large;
        this.reader = Types.className(plan.name()).nestedClass("Reader");
        this.isAnyRequired =
                plan.properties().stream().anyMatch(p -> p.presence().isRequired());
        this.groups = LargeClass.groups(plan.properties());
        this.cases = new MemberCases(context, bits, plan.name().inPackage(), "parser", "members.");
    }

    /** A condition: none of the groups has read {@code member}. */
    CodeBlock isReadByNone() {
        String seen = isAnyRequired ? ", seen" : "";
        List<CodeBlock> reads = new ArrayList<>();
        for (int i = 1; i <= groups.size(); i++) {
            reads.add(CodeBlock.of("$T.read(member, parser, members$L)", large.group(reader, i), seen));
        }
        return CodeBlock.of("!($L)", Conditions.or(reads));
    }

    /** The classes of the groups. */
    List<TypeSpec> types() {
        List<TypeSpec> types = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            types.add(TypeSpec.classBuilder(large.group(reader, i + 1))
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .addMethod(read(groups.get(i)))
                    .build());
        }
        return types;
    }

    private MethodSpec read(List<PropertyPlan> group) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.STATIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(String.class, "member")
                .addParameter(JsonParser.class, "parser")
                .addParameter(large.members(), "members")
                .addException(IOException.class);
        if (isAnyRequired) {
            method.addParameter(long[].class, "seen");
        }
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (member)");
        group.forEach(property -> code.add(cases.of(property)));
        return method.addCode(code.beginControlFlow("default ->")
                        .addStatement("return false")
                        .endControlFlow()
                        .endControlFlow()
                        .build())
                .addStatement("return true")
                .build();
    }
}
