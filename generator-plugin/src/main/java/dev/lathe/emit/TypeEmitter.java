package dev.lathe.emit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.plan.ClassPlan;
import dev.lathe.plan.EnumPlan;
import dev.lathe.plan.JavaName;
import dev.lathe.plan.OperationsPlan;
import dev.lathe.plan.TypePlan;
import dev.lathe.plan.UnionPlan;
import java.util.List;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.NullMarked;

/** Emits types of all kinds, with what they have in common: Javadoc, annotations, interfaces and nested types. */
final class TypeEmitter {
    private final EmitContext context;

    TypeEmitter(EmitContext context) {
        this.context = context;
    }

    /** A type that stands in a file of its own. */
    TypeSpec topLevel(TypePlan plan) {
        return marked(type(plan)).build();
    }

    /** The class that reads and writes a union, in a file of its own. */
    TypeSpec codec(UnionPlan plan) {
        return marked(new CodecEmitter(plan, context).type()).build();
    }

    /** The catalogue of operations, in a file of its own. */
    TypeSpec operations(OperationsPlan plan) {
        return marked(new OperationsEmitter(plan, context).type()).build();
    }

    private TypeSpec.Builder marked(TypeSpec.Builder type) {
        if (context.hasDeprecated()) {
            type.addAnnotation(Suppressions.DEPRECATION);
        }
        return type.addAnnotation(AnnotationSpec.builder(Generated.class)
                        .addMember("value", "$S", "dev.lathe")
                        .build())
                .addAnnotation(NullMarked.class);
    }

    private TypeSpec.Builder type(TypePlan plan) {
        TypeSpec.Builder builder = body(plan)
                .addJavadoc(Javadoc.of(plan.documentation(), fallback(plan), paragraphs(plan)))
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(adapter(JsonDeserialize.class, plan, "Reader"))
                .addAnnotation(adapter(JsonSerialize.class, plan, "Writer"))
                .alwaysQualify(context.inheritedNames(plan).toArray(String[]::new));
        for (JavaName union : plan.unions()) {
            builder.addSuperinterface(Types.className(union));
        }
        if (plan.documentation().deprecated()) {
            builder.addAnnotation(Deprecated.class);
        }
        return builder;
    }

    private TypeSpec.Builder body(TypePlan plan) {
        List<TypeSpec> nested = plan.nested().stream().map(this::nested).toList();
        if (plan instanceof ClassPlan classPlan) {
            return new ClassEmitter(classPlan, context).type(nested);
        }
        if (plan instanceof UnionPlan union) {
            return new UnionEmitter(union, context).type().addTypes(nested);
        }
        if (plan instanceof EnumPlan enumPlan) {
            return enumPlan.isLarge()
                    ? new LargeEnumEmitter(enumPlan, context).type()
                    : new EnumEmitter(enumPlan, context).type();
        }
        throw new IllegalStateException("unexpected plan " + plan.getClass());
    }

    private TypeSpec nested(TypePlan plan) {
        return type(plan).addModifiers(Modifier.STATIC).build();
    }

    private AnnotationSpec adapter(Class<?> annotation, TypePlan plan, String name) {
        ClassName owner = Types.className(plan instanceof UnionPlan union ? union.codec() : plan.name());
        return AnnotationSpec.builder(annotation)
                .addMember("using", "$T.class", owner.nestedClass(name))
                .build();
    }

    private static String fallback(TypePlan plan) {
        String address = plan.source().pointer();
        return address.isEmpty()
                ? "The root of the schema."
                : "The schema " + CommentText.code(CommentText.shortened(address)) + ".";
    }

    private static List<String> paragraphs(TypePlan plan) {
        if (plan instanceof UnionPlan union) {
            return UnionEmitter.paragraphs(union);
        }
        if (plan instanceof EnumPlan) {
            return List.of("Open: a value of a later schema is kept as it came.");
        }
        return List.of();
    }
}
