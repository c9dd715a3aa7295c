package dev.lathe.signature;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Reads the declarations of types. */
final class TypeReader {
    private static final Set<Modifier> SEEN_BY_CALLERS =
            Set.of(Modifier.STATIC, Modifier.FINAL, Modifier.ABSTRACT, Modifier.SEALED);

    private final TypeText types;
    private final Map<String, TypeSignature> found;
    private final String prefix;

    TypeReader(TypeText types, Map<String, TypeSignature> found, String prefix) {
        this.types = types;
        this.found = found;
        this.prefix = prefix;
    }

    void readTopLevel(ClassTree type) {
        if (type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
            read(type, type.getSimpleName().toString());
        }
    }

    private void read(ClassTree type, String name) {
        types.enter(type, name);
        TreeMap<String, MemberSignature> members = new TreeMap<>();
        for (MemberSignature member : members(type)) {
            members.put(member.key(), member);
        }
        List<String> supertypes = new ArrayList<>();
        Tree extended = type.getExtendsClause();
        if (extended != null) {
            supertypes.add(types.of(extended));
        }
        type.getImplementsClause().forEach(one -> supertypes.add(types.of(one)));
        List<String> permitted = type.getPermitsClause().stream().map(types::of).toList();
        found.put(prefix + name, new TypeSignature(name, kind(type), modifiers(type), supertypes, permitted, members));
        for (Tree member : type.getMembers()) {
            if (member instanceof ClassTree nested && isVisible(type, nested.getModifiers())) {
                read(nested, name + "." + nested.getSimpleName());
            }
        }
        types.leave();
    }

    private static String kind(ClassTree type) {
        return switch (type.getKind()) {
            case INTERFACE -> "interface";
            case ENUM -> "enum";
            case RECORD -> "record";
            case ANNOTATION_TYPE -> "annotation";
            default -> "class";
        };
    }

    private static Set<String> modifiers(ClassTree type) {
        return type.getModifiers().getFlags().stream()
                .filter(SEEN_BY_CALLERS::contains)
                .map(Modifier::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What an interface declares is public without saying so. */
    private static boolean isVisible(ClassTree owner, ModifiersTree modifiers) {
        Set<Modifier> flags = modifiers.getFlags();
        boolean inInterface = owner.getKind() == Tree.Kind.INTERFACE || owner.getKind() == Tree.Kind.ANNOTATION_TYPE;
        return flags.contains(Modifier.PUBLIC)
                || flags.contains(Modifier.PROTECTED)
                || (inInterface && !flags.contains(Modifier.PRIVATE));
    }

    private List<MemberSignature> members(ClassTree type) {
        List<MemberSignature> members = new ArrayList<>();
        boolean isRecord = type.getKind() == Tree.Kind.RECORD;
        List<VariableTree> components = new ArrayList<>();
        boolean hasConstructor = false;
        for (Tree member : type.getMembers()) {
            if (member instanceof VariableTree field) {
                boolean isStatic = field.getModifiers().getFlags().contains(Modifier.STATIC);
                if (isRecord && !isStatic) {
                    components.add(field);
                } else if (isVisible(type, field.getModifiers())) {
                    members.add(field(type, field));
                }
            } else if (member instanceof MethodTree method) {
                hasConstructor |= method.getReturnType() == null;
                if (isVisible(type, method.getModifiers())) {
                    members.add(method(type, method));
                }
            }
        }
        if (isRecord) {
            components.forEach(component -> members.add(accessor(component)));
            members.add(constructor(type, components));
        } else if (type.getKind() == Tree.Kind.CLASS && !hasConstructor) {
            members.add(constructor(type, List.of()));
        }
        return members;
    }

    private MemberSignature field(ClassTree owner, VariableTree field) {
        boolean isConstant = owner.getKind() == Tree.Kind.ENUM
                && field.getType() != null
                && field.getType().toString().equals(owner.getSimpleName().toString())
                && field.getModifiers().getFlags().contains(Modifier.STATIC)
                && field.getModifiers().getFlags().contains(Modifier.FINAL);
        boolean isStatic = owner.getKind() == Tree.Kind.INTERFACE
                || field.getModifiers().getFlags().contains(Modifier.STATIC);
        String name = field.getName().toString();
        String text = (isStatic && !isConstant ? "static " : "") + readable(field.getModifiers(), field.getType()) + " "
                + name;
        return new MemberSignature(
                isConstant ? MemberSignature.Kind.CONSTANT : MemberSignature.Kind.FIELD,
                name,
                isStatic,
                "",
                List.of(),
                types.of(field.getType()),
                text);
    }

    private MemberSignature accessor(VariableTree component) {
        String name = component.getName().toString();
        String text = readable(component.getModifiers(), component.getType()) + " " + name + "()";
        return new MemberSignature(
                MemberSignature.Kind.METHOD, name, false, "", List.of(), types.of(component.getType()), text);
    }

    private MemberSignature constructor(ClassTree type, List<VariableTree> parameters) {
        String name = type.getSimpleName().toString();
        return new MemberSignature(
                MemberSignature.Kind.CONSTRUCTOR,
                name,
                false,
                "",
                typesOf(parameters),
                "",
                name + readable(parameters));
    }

    private MemberSignature method(ClassTree owner, MethodTree method) {
        boolean isConstructor = method.getReturnType() == null;
        boolean isStatic = method.getModifiers().getFlags().contains(Modifier.STATIC);
        String name = isConstructor
                ? owner.getSimpleName().toString()
                : method.getName().toString();
        String typeParameters = types.parameters(method.getTypeParameters());
        String head = (isStatic ? "static " : "") + (typeParameters.isEmpty() ? "" : typeParameters + " ");
        String result = isConstructor ? "" : readable(method.getModifiers(), method.getReturnType()) + " ";
        return new MemberSignature(
                isConstructor ? MemberSignature.Kind.CONSTRUCTOR : MemberSignature.Kind.METHOD,
                name,
                isStatic,
                typeParameters,
                typesOf(method.getParameters()),
                isConstructor ? "" : types.of(method.getReturnType()),
                head + result + name + readable(method.getParameters()));
    }

    private List<String> typesOf(List<? extends VariableTree> parameters) {
        return parameters.stream()
                .map(parameter -> types.of(parameter.getType()))
                .toList();
    }

    private String readable(List<? extends VariableTree> parameters) {
        return parameters.stream()
                .map(parameter -> readable(parameter.getModifiers(), parameter.getType()) + " " + parameter.getName())
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private String readable(ModifiersTree modifiers, @Nullable Tree type) {
        return TypeText.nullness(modifiers.getAnnotations()) + types.readable(type);
    }
}
