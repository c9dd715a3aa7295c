package dev.lathe.signature;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.WildcardTree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes types out as they are meant: one type, one text, whatever a file imports. */
final class TypeText {
    private final Map<String, String> imports = new HashMap<>();
    private final Deque<Map<String, String>> scopes = new ArrayDeque<>();

    TypeText(CompilationUnitTree file) {
        for (ImportTree one : file.getImports()) {
            String name = one.getQualifiedIdentifier().toString();
            if (!one.isStatic()) {
                imports.put(name.substring(name.lastIndexOf('.') + 1), name);
            }
        }
    }

    /** Enters a type, in which its own name and those of the types in it mean these. */
    void enter(ClassTree type, String name) {
        Map<String, String> names = new HashMap<>();
        names.put(type.getSimpleName().toString(), name);
        for (Tree member : type.getMembers()) {
            if (member instanceof ClassTree nested) {
                names.put(nested.getSimpleName().toString(), name + "." + nested.getSimpleName());
            }
        }
        scopes.push(names);
    }

    /** Leaves the type that was entered last. */
    void leave() {
        scopes.pop();
    }

    private String meant(String simpleName) {
        for (Map<String, String> scope : scopes) {
            String name = scope.get(simpleName);
            if (name != null) {
                return name;
            }
        }
        return imports.getOrDefault(simpleName, simpleName);
    }

    /** A type without annotations. */
    String of(@Nullable Tree type) {
        return text(type, false);
    }

    /** A type with its annotations of nullness, short, for readers. */
    String readable(@Nullable Tree type) {
        return text(type, true);
    }

    private String text(@Nullable Tree type, boolean readable) {
        if (type instanceof AnnotatedTypeTree annotated) {
            String inner = text(annotated.getUnderlyingType(), readable);
            return readable ? nullness(annotated.getAnnotations()) + inner : inner;
        }
        if (type instanceof ParameterizedTypeTree generic) {
            return text(generic.getType(), readable) + all("<", generic.getTypeArguments(), ">", readable);
        }
        if (type instanceof ArrayTypeTree array) {
            return text(array.getType(), readable) + "[]";
        }
        if (type instanceof WildcardTree wildcard) {
            String bound = wildcard.getBound() == null ? "" : text(wildcard.getBound(), readable);
            return switch (wildcard.getKind()) {
                case EXTENDS_WILDCARD -> "? extends " + bound;
                case SUPER_WILDCARD -> "? super " + bound;
                default -> "?";
            };
        }
        if (type instanceof MemberSelectTree select && !readable) {
            return text(select.getExpression(), false) + "." + select.getIdentifier();
        }
        if (type instanceof IdentifierTree name && !readable) {
            return meant(name.getName().toString());
        }
        return type == null ? "" : type.toString();
    }

    private String all(String open, List<? extends Tree> types, String close, boolean readable) {
        return types.stream().map(t -> text(t, readable)).collect(Collectors.joining(", ", open, close));
    }

    /** Type parameters with their bounds; empty where there are none. */
    String parameters(List<? extends TypeParameterTree> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.stream().map(this::parameter).collect(Collectors.joining(", ", "<", ">"));
    }

    private String parameter(TypeParameterTree parameter) {
        String bounds = parameter.getBounds().stream().map(this::of).collect(Collectors.joining(" & "));
        return parameter.getName() + (bounds.isEmpty() ? "" : " extends " + bounds);
    }

    /** {@code "@Nullable "} where it is among annotations, or else nothing. */
    static String nullness(List<? extends AnnotationTree> annotations) {
        return annotations.stream()
                        .anyMatch(a -> a.getAnnotationType().toString().equals("Nullable"))
                ? "@Nullable "
                : "";
    }
}
