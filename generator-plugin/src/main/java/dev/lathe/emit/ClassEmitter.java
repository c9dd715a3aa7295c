package dev.lathe.emit;

import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.plan.AdditionalPlan;
import dev.lathe.plan.ClassPlan;
import dev.lathe.plan.NamePattern;
import dev.lathe.plan.PropertyPlan;
import dev.lathe.plan.UnionPlan;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Emits an object with declared members: a final class that is made by a builder and cannot change.
 *
 * <pre>{@code
 * public final class Task {
 *     private final String taskId;
 *
 *     public static Builder builder() …
 *
 *     public String taskId() …
 *
 *     public Map<String, JsonNode> unknownMembers() …
 *
 *     public Builder toBuilder() …
 *
 *     public static final class Builder …
 *
 *     static final class Reader extends JsonDeserializer<Task> …
 *
 *     static final class Writer extends JsonSerializer<Task> …
 * }
 * }</pre>
 */
final class ClassEmitter {
    private final ClassPlan plan;
    private final EmitContext context;
    private final ClassName type;
    private final @Nullable LargeClass large;
    private final List<Slot> slots;
    private final Set<String> hoisted;
    private final NonObjectEmitter nonObject;

    ClassEmitter(ClassPlan plan, EmitContext context) {
        this.plan = plan;
        this.context = context;
        this.type = Types.className(plan.name());
        this.large = LargeClass.of(plan);
        this.slots = large == null ? Slot.of(plan) : large.slots();
        this.nonObject = new NonObjectEmitter(plan, context);
        this.hoisted = plan.unions().stream()
                .flatMap(union -> context.union(union).hoisted().stream())
                .map(UnionPlan.Hoisted::accessor)
                .collect(Collectors.toSet());
    }

    /**
     * The class, without what all types have: Javadoc, annotations, visibility, interfaces.
     *
     * @param nested the types that are declared in it
     */
    TypeSpec.Builder type(List<TypeSpec> nested) {
        TypeSpec.Builder builder = TypeSpec.classBuilder(type).addModifiers(Modifier.FINAL);
        for (PropertyPlan property : plan.properties()) {
            JsonNode constant = property.constant();
            if (constant != null) {
                builder.addField(Constants.field(property, constant));
            }
        }
        plan.patterns().forEach(map -> builder.addField(names(map)));
        slots.forEach(slot -> builder.addField(slot.type(), slot.name(), Modifier.PRIVATE, Modifier.FINAL));
        PartEmitter parts = new PartEmitter(plan, context);
        BuilderEmitter builders = new BuilderEmitter(plan, context);
        builder.addMethod(constructor())
                .addMethod(builderMethod())
                .addMethods(new FactoryEmitter(plan, context).methods());
        nonObject.methods().forEach(builder::addMethod);
        plan.properties().forEach(property -> addAccessors(property, builder));
        plan.maps().forEach(map -> builder.addMethod(additional(map)));
        String operation = plan.operation();
        if (operation != null) {
            builder.addMethod(operation(operation));
        }
        if (large != null) {
            builder.addType(new LargeMembersEmitter(plan, large).type());
        }
        return builder.addMethods(DelegateEmitter.methods(plan))
                .addMethods(new ViewEmitter(plan, context).methods())
                .addMethods(FormatEmitter.accessors(plan))
                .addMethods(new StepEmitter(plan, context).methods())
                .addMethods(parts.accessors())
                .addMethod(builders.toBuilder())
                .addMethods(new EqualityEmitter(plan, context).methods())
                .addTypes(nested)
                .addType(builders.type(parts.takeOvers()))
                .addType(new ReaderEmitter(plan, context).type())
                .addType(new WriterEmitter(plan, context).type());
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
        slots.forEach(
                slot -> constructor.addParameter(slot.type(), slot.name()).addStatement("this.$1N = $1N", slot.name()));
        return constructor.build();
    }

    private MethodSpec builderMethod() {
        ClassName builder = type.nestedClass("Builder");
        return MethodSpec.methodBuilder("builder")
                .addJavadoc(Javadoc.of("{@return a builder in which nothing is set}"))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addStatement("return new $T()", builder)
                .build();
    }

    private void addAccessors(PropertyPlan property, TypeSpec.Builder builder) {
        MethodSpec.Builder accessor = MethodSpec.methodBuilder(property.accessor())
                .addJavadoc(Javadoc.of(
                        property.documentation(), fallback(property), List.of("@return " + returned(property))))
                .addModifiers(Modifier.PUBLIC)
                .returns(Types.accessor(property.type(), property.presence()))
                .addCode(nonObject.guard(property))
                .addStatement("return $L", property.isFixed() ? property.constantName() : value(property.accessor()));
        if (large != null && !property.presence().mayReturnNull()) {
            accessor.addAnnotation(Suppressions.NULL_AWAY);
        }
        if (hoisted.contains(property.accessor())) {
            accessor.addAnnotation(Override.class);
        }
        if (property.documentation().deprecated()) {
            accessor.addAnnotation(Deprecated.class);
        }
        builder.addMethod(accessor.build());
        if (!property.presenceAccessor().isEmpty()) {
            builder.addMethod(presenceAccessor(property));
        }
    }

    private String value(String slot) {
        return large == null ? slot : large.field() + "." + slot;
    }

    private MethodSpec presenceAccessor(PropertyPlan property) {
        return MethodSpec.methodBuilder(property.presenceAccessor())
                .addJavadoc(
                        Javadoc.of("{@return whether {@link #" + property.accessor() + "()} is there, be it as null}"))
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addStatement("return $L", value(property.presenceAccessor()))
                .build();
    }

    private MethodSpec operation(String constant) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("operation")
                .addJavadoc(Javadoc.of("{@return the method that this is the message of}"))
                .addModifiers(Modifier.PUBLIC)
                .returns(OperationsEmitter.type(context.operation(constant), context))
                .addStatement(
                        "return $T.$N", Types.className(context.operationNames().catalogue()), constant);
        if (plan.unions().stream().anyMatch(union -> context.union(union).messages() != null)) {
            method.addAnnotation(Override.class);
        }
        return method.build();
    }

    private static String fallback(PropertyPlan property) {
        return "The member " + CommentText.code(property.wireName()) + ".";
    }

    private static String returned(PropertyPlan property) {
        String member = "the value of " + CommentText.code(property.wireName());
        if (property.isFixed()) {
            return "always {@link #" + property.constantName() + "}";
        }
        return switch (property.presence()) {
            case REQUIRED -> member;
            case REQUIRED_NULLABLE -> member + "; null: it is null, which is written";
            case OPTIONAL -> member + "; null: it is absent";
            case OPTIONAL_NULLABLE ->
                member + "; null: it is absent or null, which {@link #" + property.presenceAccessor()
                        + "()} tells apart";
        };
    }

    private FieldSpec names(AdditionalPlan map) {
        NamePattern names = Objects.requireNonNull(map.names());
        return FieldSpec.builder(
                        context.names(), names.constantName(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T($L)", context.names(), Literals.string(names.regex()))
                .build();
    }

    private static MethodSpec additional(AdditionalPlan additional) {
        String what = additional.isUnknown()
                ? Sentences.members(additional) + ", as they came; unmodifiable"
                : Sentences.members(additional) + ", by name; unmodifiable";
        return MethodSpec.methodBuilder(additional.accessor())
                .addJavadoc(Javadoc.of("{@return " + what + "}"))
                .addModifiers(Modifier.PUBLIC)
                .returns(Types.of(additional.values()))
                .addCode(CodeBlock.of("return $N;\n", additional.accessor()))
                .build();
    }
}
