package dev.lathe.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.plan.ClassPlan;
import dev.lathe.plan.Presence;
import dev.lathe.plan.PropertyPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * Emits the nested class that holds the values of a large class. What is to be done for all of them is done by a method
 * a group.
 *
 * <pre>{@code
 * private static final class Members {
 *     private @Nullable String taskId;
 *
 *     Members copy() …
 *
 *     List<String> missing() …
 *
 *     private void copyTo1(Members copy) {
 *         copy.taskId = this.taskId;
 *     }
 * }
 * }</pre>
 */
final class LargeMembersEmitter {
    private static final TypeName NAMES = ParameterizedTypeName.get(List.class, String.class);

    private final ClassName type;
    private final List<PropertyPlan> settable;
    private final List<List<Slot>> groups;
    private final List<List<PropertyPlan>> required;

    LargeMembersEmitter(ClassPlan plan, LargeClass large) {
        this.type = large.members();
        this.settable = plan.properties().stream().filter(p -> !p.isFixed()).toList();
        List<Slot> all = Slot.of(plan);
        List<Slot> slots = all.subList(0, all.size() - plan.maps().size());
        this.groups = LargeClass.groups(
                slots.stream().filter(slot -> !slot.isNonObject()).toList());
        this.required = LargeClass.groups(
                settable.stream().filter(p -> p.presence() == Presence.REQUIRED).toList());
    }

    TypeSpec type() {
        TypeSpec.Builder spec = TypeSpec.classBuilder(type)
                .addJavadoc(Javadoc.of("The values of the members: too many for the parameters of a constructor."))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
        for (PropertyPlan property : settable) {
            spec.addField(field(property));
            if (!property.presenceAccessor().isEmpty()) {
                spec.addField(TypeName.BOOLEAN, property.presenceAccessor(), Modifier.PRIVATE);
            }
        }
        spec.addMethod(copy()).addMethod(missing()).addMethod(equality()).addMethod(hash());
        for (int i = 0; i < groups.size(); i++) {
            spec.addMethod(copyTo(i)).addMethod(isSame(i)).addMethod(hash(i));
        }
        for (int i = 0; i < required.size(); i++) {
            spec.addMethod(addMissing(i));
        }
        return spec.build();
    }

    /** The field of a value, which may not be there yet. */
    static FieldSpec field(PropertyPlan property) {
        TypeName boxed = Types.of(property.type()).box();
        return FieldSpec.builder(Types.nullable(boxed), property.accessor(), Modifier.PRIVATE)
                .build();
    }

    private MethodSpec copy() {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder("copy").returns(type).addStatement("$1T copy = new $1T()", type);
        for (int i = 1; i <= groups.size(); i++) {
            method.addStatement("copyTo$L(copy)", i);
        }
        return method.addStatement("return copy").build();
    }

    private MethodSpec copyTo(int group) {
        MethodSpec.Builder method = part("copyTo", group).addParameter(type, "copy");
        groups.get(group).forEach(slot -> method.addStatement("copy.$1N = this.$1N", slot.name()));
        return method.build();
    }

    private MethodSpec missing() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("missing")
                .addJavadoc(Javadoc.of("{@return the names of the members that have to be set and are not}"))
                .returns(NAMES)
                .addStatement("$T names = new $T<>()", NAMES, ArrayList.class);
        for (int i = 1; i <= required.size(); i++) {
            method.addStatement("addMissing$L(names)", i);
        }
        return method.addStatement("return names").build();
    }

    private MethodSpec addMissing(int group) {
        MethodSpec.Builder method = part("addMissing", group).addParameter(NAMES, "names");
        for (PropertyPlan property : required.get(group)) {
            method.beginControlFlow("if (this.$N == null)", property.accessor())
                    .addStatement("names.add($L)", Literals.string(property.wireName()))
                    .endControlFlow();
        }
        return method.build();
    }

    private MethodSpec equality() {
        List<CodeBlock> same = IntStream.rangeClosed(1, groups.size())
                .mapToObj(i -> CodeBlock.of("isSame$L(that)", i))
                .toList();
        return overriding("equals", TypeName.BOOLEAN)
                .addParameter(Types.nullable(ClassName.OBJECT), "other")
                .addStatement("return other instanceof $T that && $L", type, Conditions.and(same))
                .build();
    }

    private MethodSpec isSame(int group) {
        List<CodeBlock> same = groups.get(group).stream()
                .map(slot -> CodeBlock.of("$1T.equals(this.$2N, that.$2N)", Objects.class, slot.name()))
                .toList();
        return part("isSame", group)
                .addParameter(type, "that")
                .returns(TypeName.BOOLEAN)
                .addStatement("return $L", Conditions.and(same))
                .build();
    }

    private MethodSpec hash() {
        return overriding("hashCode", TypeName.INT)
                .addStatement("return $T.hash($L)", Objects.class, listed(groups.size(), i -> "hash" + (i + 1) + "()"))
                .build();
    }

    private MethodSpec hash(int group) {
        List<Slot> slots = groups.get(group);
        String values = listed(slots.size(), i -> "this." + slots.get(i).name());
        return part("hash", group)
                .returns(TypeName.INT)
                .addStatement("return $T.hash($L)", Objects.class, values)
                .build();
    }

    private static String listed(int count, IntFunction<String> element) {
        return IntStream.range(0, count).mapToObj(element).collect(Collectors.joining(", "));
    }

    private static MethodSpec.Builder part(String name, int group) {
        return MethodSpec.methodBuilder(name + (group + 1)).addModifiers(Modifier.PRIVATE);
    }

    private static MethodSpec.Builder overriding(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returned);
    }
}
