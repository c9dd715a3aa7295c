package dev.lathe.emit;

import com.fasterxml.jackson.core.JsonGenerator;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.plan.ClassPlan;
import dev.lathe.plan.PropertyPlan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits what writes the members of a large class: a nested class a group, with the names of its members. */
final class LargeWriterEmitter {
    private final LargeClass large;
    private final ClassName writer;
    private final List<List<PropertyPlan>> groups;
    private final MemberWrites writes;

    LargeWriterEmitter(ClassPlan plan, EmitContext context, LargeClass large) {
        this.large = large;
        ClassName type = Types.className(plan.name());
        this.writer = type.nestedClass("Writer");
        this.groups = LargeClass.groups(plan.properties());
        this.writes = new MemberWrites(property -> type.simpleName() + "." + property.constantName(), context);
    }

    /** The calls of the groups, in the order of the schema. */
    CodeBlock calls() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int i = 1; i <= groups.size(); i++) {
            code.addStatement("$T.write(value.$N, generator)", large.group(writer, i), large.field());
        }
        return code.build();
    }

    /** The classes of the groups. */
    List<TypeSpec> types() {
        List<TypeSpec> types = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            TypeSpec.Builder group = TypeSpec.classBuilder(large.group(writer, i + 1))
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
            groups.get(i).forEach(property -> group.addField(MemberWrites.encodedName(property)));
            types.add(group.addMethod(write(groups.get(i))).build());
        }
        return types;
    }

    private MethodSpec write(List<PropertyPlan> group) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("write")
                .addAnnotation(Suppressions.NULL_AWAY)
                .addModifiers(Modifier.STATIC)
                .addParameter(large.members(), "value")
                .addParameter(JsonGenerator.class, "generator")
                .addException(IOException.class);
        group.forEach(property -> method.addCode(writes.of(property)));
        return method.build();
    }
}
