package dev.lathe.plan;

import dev.lathe.bindings.Bindings;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.shape.EnumShape;
import dev.lathe.shape.ObjectShape;
import dev.lathe.shape.Shape;
import dev.lathe.shape.Shapes;
import dev.lathe.shape.UnionShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides what Java the shapes become. */
public final class Planner {
    private final Shapes shapes;
    private final Outline outline;
    private final TypeNames names;
    private final TypeRefs types;
    private final ClassPlanner classes;
    private final UnionPlanner unions;
    private final EnumPlanner enums;
    private final OperationMessages messages;
    private final Decisions decisions = new Decisions();

    private Planner(
            Shapes shapes, Bindings bindings, String packageName, DocumentNames documents, Diagnostics diagnostics) {
        this.shapes = shapes;
        this.outline = Outliner.outline(shapes, bindings, decisions);
        this.names =
                TypeNamer.name(outline, bindings, packageName, documents, shapes.definitions(), diagnostics, decisions);
        this.types = new TypeRefs(shapes, bindings, outline, names, decisions);
        this.enums = new EnumPlanner(bindings, names, diagnostics);
        this.messages = new OperationMessages(bindings, outline);
        this.classes = new ClassPlanner(bindings, outline, names, types, enums, messages, diagnostics, decisions);
        this.unions = new UnionPlanner(bindings, outline, names, types, classes, messages, diagnostics, decisions);
    }

    /**
     * Plans everything that is going to be generated.
     *
     * @param documents what the shapes come from, the first of those that are generated from at the front
     * @param packageName the Java package of all types
     * @param diagnostics takes bindings that do not fit and unions whose arms cannot be told apart
     */
    public static ModelPlan plan(
            List<ModelPlan.SchemaIdentity> documents,
            Shapes shapes,
            Bindings bindings,
            String packageName,
            Diagnostics diagnostics) {
        ModelPlan.SchemaIdentity schema = documents.get(0);
        DocumentNames documentNames = new DocumentNames(schema.location());
        Planner planner = new Planner(shapes, bindings, packageName, documentNames, diagnostics);
        BindingTargets.check(planner.outline, bindings, diagnostics);
        List<TypePlan> types =
                planner.outline.topLevel().stream().map(planner::type).toList();
        return new ModelPlan(
                packageName,
                schema,
                documents.subList(1, documents.size()),
                types,
                planner.definitions(),
                planner.names.support(),
                planner.operations(bindings, diagnostics),
                planner.decisions.all());
    }

    private TypePlan type(TypeSite site) {
        List<TypePlan> nested = outline.nestedIn(site).stream().map(this::type).toList();
        Shape shape = site.shape();
        if (shape instanceof ObjectShape) {
            return classes.plan(site, unions.unionsOf(site), nested);
        }
        if (shape instanceof UnionShape) {
            return unions.plan(site, nested);
        }
        if (shape instanceof EnumShape) {
            return enums.plan(site, unions.unionsOf(site));
        }
        throw new IllegalStateException("no type for " + shape.getClass());
    }

    private @Nullable OperationsPlan operations(Bindings bindings, Diagnostics diagnostics) {
        return names.operations() == null
                ? null
                : new OperationPlanner(shapes, outline, types, messages, diagnostics)
                        .plan(bindings, names.operations());
    }

    private Map<String, DefinitionPlan> definitions() {
        Map<String, DefinitionPlan> definitions = new LinkedHashMap<>();
        List<String> addresses = new ArrayList<>(shapes.named().keySet());
        addresses.retainAll(shapes.definitions());
        addresses.forEach(address -> definitions.put(address, definition(address)));
        return definitions;
    }

    private DefinitionPlan definition(String address) {
        TypeRef type = types.of(shapes.at(address));
        TypeSite site = outline.at(address);
        if (site != null && type instanceof TypeRef.Named named) {
            DefinitionPlan.Kind kind = switch (named.kind()) {
                case CLASS -> DefinitionPlan.Kind.CLASS;
                case UNION -> DefinitionPlan.Kind.UNION;
                case ENUM -> DefinitionPlan.Kind.ENUM;
            };
            return new DefinitionPlan(kind, named.name().inPackage());
        }
        String java = JavaSpelling.of(type);
        decisions.add(
                "is " + java,
                "it says nothing that this type does not",
                shapes.at(address).source());
        return new DefinitionPlan(DefinitionPlan.Kind.ALIAS, java);
    }
}
