package dev.lathe.plan;

import dev.lathe.bindings.Bindings;
import dev.lathe.bindings.BoundUnion;
import dev.lathe.bindings.TypeBinding;
import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Printable;
import dev.lathe.diagnostics.Source;
import dev.lathe.schema.Pointers;
import dev.lathe.shape.ConstantShape;
import dev.lathe.shape.EnumShape;
import dev.lathe.shape.ObjectShape;
import dev.lathe.shape.PropertyShape;
import dev.lathe.shape.Shape;
import dev.lathe.shape.UnionShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives every class its name: the bindings' first, then the definitions', then those of inline schemas. A name that is
 * taken gives way to a longer one from the words around it.
 */
final class TypeNamer {
    /** What generated types declare within them, and arms have from their union. */
    private static final Set<String> GENERATED = Set.of("Builder", "Reader", "Writer", "Known", "Unknown");

    private static final List<String> WRAPPERS =
            List.of("StringValue", "IntegerValue", "NumberValue", "BooleanValue", "ListValue", "MapValue");

    /** Longer, a name is more than readers and file systems can take. */
    private static final int LONGEST_WAY = 60;

    private static final int DEEP = 4;

    private final Outline outline;
    private final Bindings bindings;
    private final String packageName;
    private final DocumentNames documents;
    private final Set<String> definitions;
    private final Diagnostics diagnostics;
    private final Decisions decisions;
    private final Map<String, JavaName> names = new LinkedHashMap<>();
    private final NameScope topLevel = new NameScope(List.of());

    private TypeNamer(
            Outline outline,
            Bindings bindings,
            String packageName,
            DocumentNames documents,
            Set<String> definitions,
            Diagnostics diagnostics,
            Decisions decisions) {
        this.definitions = definitions;
        this.outline = outline;
        this.bindings = bindings;
        this.packageName = packageName;
        this.documents = documents;
        this.diagnostics = diagnostics;
        this.decisions = decisions;
    }

    /**
     * Names the types of an outline.
     *
     * @param documents the names for roots that have no title
     * @param definitions the addresses whose last word is the schema's own name
     */
    static TypeNames name(
            Outline outline,
            Bindings bindings,
            String packageName,
            DocumentNames documents,
            Set<String> definitions,
            Diagnostics diagnostics,
            Decisions decisions) {
        return new TypeNamer(outline, bindings, packageName, documents, definitions, diagnostics, decisions).name();
    }

    private TypeNames name() {
        nameTopLevel();
        ModelPlan.SupportPlan support = new ModelPlan.SupportPlan(
                top("JsonReading"),
                top("JsonWriting"),
                top("JsonTrees"),
                top("JsonLookahead"),
                top("JsonMismatch"),
                top("Copies"),
                top("NamePattern"));
        OperationNames operations = bindings.operations().isEmpty() ? null : operationNames();
        outline.topLevel().stream().filter(site -> site.apartFrom() == null).forEach(this::nameNested);
        Map<String, JavaName> codecs = new LinkedHashMap<>();
        for (TypeSite site : outline.sites().values()) {
            if (site.shape() instanceof UnionShape) {
                JavaName union = named(site);
                codecs.put(site.address(), top(String.join("", union.simpleNames()) + "Codec"));
            }
        }
        return new TypeNames(names, codecs, support, operations);
    }

    private JavaName named(TypeSite site) {
        return Objects.requireNonNull(names.get(site.address()), site.address());
    }

    private OperationNames operationNames() {
        return new OperationNames(
                top("Operations", "OperationCatalogue"),
                top("Operation", "ProtocolOperation"),
                top("RequestOperation", "ProtocolRequest"),
                top("TaskRequestOperation", "ProtocolTaskRequest"),
                top("NotificationOperation", "ProtocolNotification"),
                top("Sender", "MessageSender"));
    }

    private JavaName top(String... candidates) {
        return JavaName.topLevel(packageName, topLevel.give(List.of(candidates)));
    }

    private void nameTopLevel() {
        List<TypeSite> sites = outline.topLevel();
        Map<String, GivenName> bound = new HashMap<>();
        for (TypeSite site : sites) {
            GivenName given = given(site);
            if (given != null) {
                String name = bound(given, topLevel);
                bound.put(name.toLowerCase(Locale.ROOT), given);
                names.put(site.address(), JavaName.topLevel(packageName, name));
            }
        }
        for (TypeSite site : sites) {
            if (site.apartFrom() == null) {
                checkDisplaced(site, bound);
                names.computeIfAbsent(site.address(), address -> topLevel(site, topLevelCandidates(site)));
            }
        }
    }

    /** A bound name may not take that of a definition in silence: users would have the one for the other. */
    private void checkDisplaced(TypeSite site, Map<String, GivenName> bound) {
        String name = candidates(site, topLevelWord(site)).get(0);
        GivenName given = bound.get(name.toLowerCase(Locale.ROOT));
        if (given != null && definitions.contains(site.address()) && !names.containsKey(site.address())) {
            diagnostics.report(
                    Code.NAME_CLASH,
                    given.source(),
                    Printable.quote(site.address()) + " is called " + Printable.quote(name)
                            + " already; choose another name, or give that one another");
        }
    }

    private NameScope scope(TypeSite owner, JavaName ownerName) {
        NameScope scope;
        if (owner.shape() instanceof UnionShape) {
            // arms have the union's nested types as their own: one that is called as a type of the package would hide
            // it
            scope = topLevel.within(ownerName.simpleNames());
            WRAPPERS.forEach(scope::take);
        } else {
            scope = new NameScope(ownerName.simpleNames());
        }
        GENERATED.forEach(scope::take);
        return scope;
    }

    private JavaName topLevel(TypeSite site, List<String> candidates) {
        return JavaName.topLevel(packageName, given(site, topLevel, candidates));
    }

    /** Where another document has the same name, the document says which is which. */
    private List<String> topLevelCandidates(TypeSite site) {
        String document = documents.of(site.address());
        List<String> candidates = new ArrayList<>(candidates(site, topLevelWord(site)));
        if (!Pointers.document(site.address()).isEmpty()) {
            String inDocument = Pointers.isRoot(site.address()) ? document : document + " " + topLevelWord(site);
            candidates.addAll(1, candidates(site, inDocument));
        }
        return candidates;
    }

    private String topLevelWord(TypeSite site) {
        if (Pointers.isRoot(site.address())) {
            String title = site.documentation().title();
            return title == null || title.length() > 60 ? documents.of(site.address()) : title;
        }
        if (definitions.contains(site.address()) || InlineNames.isNamed(site.address())) {
            return Pointers.lastToken(site.address());
        }
        String title = InlineNames.title(site.documentation());
        return title == null ? InlineNames.apart(documents.of(site.address()), site.address()) : title;
    }

    private void nameNested(TypeSite owner) {
        JavaName ownerName = named(owner);
        NameScope scope = scope(owner, ownerName);
        List<TypeSite> nested = outline.nestedIn(owner);
        for (TypeSite site : nested) {
            GivenName given = given(site);
            if (given != null) {
                names.put(site.address(), ownerName.nested(bound(given, scope)));
            }
        }
        for (TypeSite site : nested) {
            names.computeIfAbsent(
                    site.address(), address -> ownerName.nested(given(site, scope, nestedCandidates(owner, site))));
            nameNested(site);
        }
        for (TypeSite site : outline.apartFrom(owner)) {
            names.computeIfAbsent(site.address(), address -> topLevel(site, candidates(site, wayTo(site, owner))));
            nameNested(site);
        }
    }

    private String wayTo(TypeSite site, TypeSite owner) {
        List<String> around = named(owner).simpleNames();
        String words = String.join(" ", InlineNames.words(owner.address(), site.address()));
        String all = String.join(" ", around) + " " + words;
        return all.length() <= LONGEST_WAY ? all : around.get(around.size() - 1) + " " + words;
    }

    private List<String> nestedCandidates(TypeSite owner, TypeSite site) {
        List<String> words = InlineNames.words(owner.address(), site.address());
        List<String> candidates = new ArrayList<>();
        if (words.isEmpty()) {
            candidates.addAll(armCandidates(site));
            String role = InlineNames.role(owner.address(), site.address());
            if (!role.isEmpty()) {
                candidates.addAll(candidates(site, role));
            }
        } else {
            String title = InlineNames.title(site.documentation());
            if (title != null && !isReserved(Words.typeName(title))) {
                candidates.add(Words.typeName(title));
            }
            candidates.addAll(candidates(site, words.get(words.size() - 1)));
        }
        // where every level is called the same, names that repeat those around them would double with each
        if (words.isEmpty() || named(owner).simpleNames().size() < DEEP) {
            String all = named(owner).simpleName() + " " + String.join(" ", words);
            candidates.addAll(candidates(site, all));
        }
        return candidates;
    }

    /** An inline arm is called by its title, by the constant that tells it apart, or by what it must have. */
    private static List<String> armCandidates(TypeSite site) {
        List<String> candidates = new ArrayList<>();
        String title = site.documentation().title();
        if (title != null && title.length() <= 60) {
            candidates.addAll(candidates(site, title));
        }
        if (site.shape() instanceof ObjectShape object) {
            for (PropertyShape property : object.properties().values()) {
                if (property.shape() instanceof ConstantShape constant
                        && constant.value().isTextual()) {
                    candidates.addAll(candidates(site, constant.value().textValue()));
                }
            }
            object.properties().values().stream()
                    .filter(PropertyShape::required)
                    .forEach(property -> candidates.addAll(candidates(site, "With " + property.name())));
        }
        return candidates;
    }

    private String given(TypeSite site, NameScope scope, List<String> candidates) {
        String name = scope.give(candidates);
        if (!name.equals(candidates.get(0))) {
            decisions.add(
                    "is called " + name,
                    "another type is called " + candidates.get(0),
                    site.shape().source());
        }
        return name;
    }

    private static List<String> candidates(TypeSite site, String word) {
        String name = Words.typeName(word);
        String kind = kind(site.shape());
        return isReserved(name) ? List.of(name + kind) : List.of(name, name + kind);
    }

    private static boolean isReserved(String name) {
        return ReservedNames.isReservedType(name) || GENERATED.contains(name);
    }

    private static String kind(Shape shape) {
        if (shape instanceof EnumShape) {
            return "Value";
        }
        return shape instanceof UnionShape ? "Choice" : "Object";
    }

    /** A name from the bindings, and where it stands there. */
    private record GivenName(String name, Source source) {}

    private @Nullable GivenName given(TypeSite site) {
        BoundUnion union = bindings.unionAt(site.address());
        if (union != null) {
            return new GivenName(union.name(), union.source());
        }
        TypeBinding binding = bindings.types().get(site.address());
        String name = binding == null ? null : binding.name();
        return binding == null || name == null || !isTypeName(name) ? null : new GivenName(name, binding.source());
    }

    /** Whether a bound name is that of a type; others are those of accessors. */
    static boolean isTypeName(String name) {
        return Character.isUpperCase(name.codePointAt(0));
    }

    private String bound(GivenName binding, NameScope scope) {
        String name = binding.name();
        if (isReserved(name)) {
            diagnostics.report(
                    Code.UNFIT_BINDING,
                    binding.source(),
                    "\"" + name + "\" would hide a type of Java or of the generated code; choose another name");
        } else if (!scope.isFree(name)) {
            diagnostics.report(
                    Code.NAME_CLASH,
                    binding.source(),
                    "the name \"" + name + "\" is given twice, or taken by a class around it; choose another");
        }
        scope.take(name);
        decisions.add("is called " + name, "the bindings say so", binding.source());
        return name;
    }
}
