package dev.lathe.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.lathe.plan.ClassPlan;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Emits {@code equals}, {@code hashCode} and {@code toString}: two instances are equal when all their members are. */
final class EqualityEmitter {
    private final ClassPlan plan;
    private final EmitContext context;
    private final ClassName type;
    private final List<Slot> slots;

    EqualityEmitter(ClassPlan plan, EmitContext context) {
        this.plan = plan;
        this.context = context;
        this.type = Types.className(plan.name());
        LargeClass large = LargeClass.of(plan);
        this.slots = large == null ? Slot.of(plan) : large.slots();
    }

    List<MethodSpec> methods() {
        return List.of(equality(), hash(), text());
    }

    private MethodSpec equality() {
        NameAllocator names = new NameAllocator();
        slots.forEach(slot -> names.newName(slot.name(), slot));
        String other = names.newName("other");
        String that = names.newName("that");
        CodeBlock isSame =
                Conditions.and(slots.stream().map(slot -> isSame(slot, that)).toList());
        return overriding("equals")
                .returns(TypeName.BOOLEAN)
                .addParameter(Types.nullable(ClassName.OBJECT), other)
                .beginControlFlow("if (this == $N)", other)
                .addStatement("return true")
                .endControlFlow()
                .addStatement("return $N instanceof $T $N && $L", other, type, that, isSame)
                .build();
    }

    private CodeBlock isSame(Slot slot, String that) {
        if (slot.type().equals(TypeName.DOUBLE)) {
            return CodeBlock.of("$1T.compare($2N, $3N.$2N) == 0", Double.class, slot.name(), that);
        }
        if (slot.type().isPrimitive()) {
            return CodeBlock.of("$1N == $2N.$1N", slot.name(), that);
        }
        // what is no object has no members, required or not
        boolean mayBeNull = slot.type().isAnnotated() || !plan.onlyObjects();
        return mayBeNull
                ? CodeBlock.of("$1T.equals($2N, $3N.$2N)", Objects.class, slot.name(), that)
                : CodeBlock.of("$1N.equals($2N.$1N)", slot.name(), that);
    }

    private MethodSpec hash() {
        CodeBlock fields =
                slots.stream().map(slot -> CodeBlock.of("$N", slot.name())).collect(CodeBlock.joining(", "));
        return overriding("hashCode")
                .returns(TypeName.INT)
                .addStatement("return $T.hash($L)", Objects.class, fields)
                .build();
    }

    private MethodSpec text() {
        return overriding("toString")
                .addJavadoc(Javadoc.of("{@return the name of the class and the JSON}"))
                .returns(String.class)
                .addStatement(
                        "return $S + $T.of(out -> Writer.write(this, out))",
                        plan.name().inPackage(),
                        context.trees())
                .build();
    }

    private static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
