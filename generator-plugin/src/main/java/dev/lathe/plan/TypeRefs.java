package dev.lathe.plan;

import dev.lathe.bindings.Bindings;
import dev.lathe.shape.AnyShape;
import dev.lathe.shape.ArrayShape;
import dev.lathe.shape.ConstantShape;
import dev.lathe.shape.EnumShape;
import dev.lathe.shape.MapShape;
import dev.lathe.shape.NothingShape;
import dev.lathe.shape.NullableShape;
import dev.lathe.shape.ObjectShape;
import dev.lathe.shape.ReferenceShape;
import dev.lathe.shape.ScalarShape;
import dev.lathe.shape.Shape;
import dev.lathe.shape.Shapes;
import dev.lathe.shape.UnionShape;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The Java types of shapes. */
final class TypeRefs {
    private final Shapes shapes;
    private final Bindings bindings;
    private final Outline outline;
    private final TypeNames names;
    private final Decisions decisions;

    TypeRefs(Shapes shapes, Bindings bindings, Outline outline, TypeNames names, Decisions decisions) {
        this.bindings = bindings;
        this.shapes = shapes;
        this.outline = outline;
        this.names = names;
        this.decisions = decisions;
    }

    /** The type of a shape's values other than null. */
    TypeRef of(Shape shape) {
        return of(shape, new HashSet<>());
    }

    /** Whether null is one of a shape's values; for {@link AnyShape} it is no: its null is a {@code NullNode}. */
    boolean isNullable(Shape shape) {
        return shapes.resolve(shape) instanceof NullableShape;
    }

    /** The shape behind references and {@link NullableShape}. */
    Shape core(Shape shape) {
        return shapes.core(shape);
    }

    /** The type that a named schema becomes, directly or through references; null: it becomes none. */
    @Nullable
    TypeSite siteBehind(String address) {
        return outline.site(core(shapes.at(address)));
    }

    private TypeRef of(Shape shape, Set<String> open) {
        if (shape instanceof ReferenceShape reference) {
            if (!open.add(reference.target())) {
                decisions.add(
                        "is JsonNode", "a map or list that contains itself has no type of its own", shape.source());
                return new TypeRef.Json();
            }
            TypeRef target = of(shapes.at(reference.target()), open);
            open.remove(reference.target());
            return target;
        }
        if (shape instanceof NullableShape nullable) {
            return of(nullable.value(), open);
        }
        if (shape instanceof ArrayShape array) {
            return new TypeRef.ListOf(of(array.items(), open), isNullable(array.items()));
        }
        if (shape instanceof MapShape map) {
            return new TypeRef.MapOf(of(map.values(), open), isNullable(map.values()));
        }
        if (shape instanceof ObjectShape || shape instanceof UnionShape || shape instanceof EnumShape) {
            return named(shape);
        }
        if (shape instanceof ScalarShape scalar) {
            return new TypeRef.Scalar(kind(scalar));
        }
        if (shape instanceof ConstantShape constant) {
            return new TypeRef.Scalar(kind(constant));
        }
        if (shape instanceof AnyShape || shape instanceof NothingShape) {
            return new TypeRef.Json();
        }
        throw new IllegalStateException("unexpected shape " + shape.getClass());
    }

    private TypeRef named(Shape shape) {
        TypeSite site = outline.site(shape);
        if (site == null) {
            throw new IllegalStateException("no type at " + shape.source().pointer());
        }
        return new TypeRef.Named(names.of(site), namedKind(shape));
    }

    private static TypeRef.NamedKind namedKind(Shape shape) {
        if (shape instanceof ObjectShape) {
            return TypeRef.NamedKind.CLASS;
        }
        return shape instanceof UnionShape ? TypeRef.NamedKind.UNION : TypeRef.NamedKind.ENUM;
    }

    private TypeRef.Kind kind(ScalarShape scalar) {
        boolean isExact = bindings.isExact(scalar.source().pointer());
        return switch (scalar.kind()) {
            case STRING -> TypeRef.Kind.STRING;
            case INTEGER -> isExact ? TypeRef.Kind.BIG_INTEGER : TypeRef.Kind.LONG;
            case NUMBER -> isExact ? TypeRef.Kind.BIG_DECIMAL : TypeRef.Kind.DOUBLE;
            case BOOLEAN -> TypeRef.Kind.BOOLEAN;
        };
    }

    private static TypeRef.Kind kind(ConstantShape constant) {
        if (constant.value().isTextual()) {
            return TypeRef.Kind.STRING;
        }
        if (constant.value().isBoolean()) {
            return TypeRef.Kind.BOOLEAN;
        }
        return constant.value().isIntegralNumber() ? TypeRef.Kind.LONG : TypeRef.Kind.DOUBLE;
    }
}
