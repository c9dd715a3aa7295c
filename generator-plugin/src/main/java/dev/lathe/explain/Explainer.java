package dev.lathe.explain;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.bindings.Bindings;
import dev.lathe.diagnostics.Source;
import dev.lathe.emit.GeneratedFile;
import dev.lathe.plan.ArmPlan;
import dev.lathe.plan.ClassPlan;
import dev.lathe.plan.Decision;
import dev.lathe.plan.DefinitionPlan;
import dev.lathe.plan.EnumPlan;
import dev.lathe.plan.ModelPlan;
import dev.lathe.plan.Presence;
import dev.lathe.plan.PropertyPlan;
import dev.lathe.plan.TypePlan;
import dev.lathe.plan.UnionPlan;
import dev.lathe.schema.Pointers;
import dev.lathe.schema.SchemaDocument;
import dev.lathe.schema.SchemaNode;
import dev.lathe.shape.Documentation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers what is known of every type of a model: the rules, the choices, the bindings, schema and Java. */
public final class Explainer {
    private final ModelPlan plan;
    private final Map<String, SchemaNode> documents = new HashMap<>();
    private final AppliedBindings bindings;
    private final TypeLinks links;
    private final DecisionsByPlace decisions;
    private final Map<String, String> files = new HashMap<>();
    private final List<ExplainedType> types = new ArrayList<>();

    private Explainer(ModelPlan plan, Bindings bindings, List<SchemaDocument> documents, List<GeneratedFile> files) {
        this.plan = plan;
        documents.forEach(
                document -> this.documents.put(Pointers.document(document.root().pointer()), document.root()));
        this.bindings = new AppliedBindings(bindings);
        List<TypePlan> all = plan.types().stream().flatMap(TypePlan::withNested).toList();
        this.links = new TypeLinks(all);
        this.decisions = new DecisionsByPlace(plan.decisions(), places(all), bindings);
        files.forEach(file -> this.files.put(file.path(), file.content()));
    }

    /**
     * Explains a model.
     *
     * @param plan what was decided
     * @param bindings what was bound
     * @param documents what was read, corrected
     * @param files what is generated
     */
    public static Explanation explain(
            ModelPlan plan, Bindings bindings, List<SchemaDocument> documents, List<GeneratedFile> files) {
        Explainer explainer = new Explainer(plan, bindings, documents, files);
        plan.types().forEach(type -> explainer.add(type, null));
        plan.definitions().forEach(explainer::addAlias);
        return new Explanation(plan.packageName(), plan.schema(), explainer.types);
    }

    private List<Source> places(List<TypePlan> all) {
        List<Source> places = new ArrayList<>();
        for (TypePlan type : all) {
            places.add(type.source());
            if (type instanceof ClassPlan plan) {
                plan.properties().forEach(property -> places.add(property.source()));
            }
        }
        plan.definitions().keySet().forEach(address -> places.add(place(address)));
        return places;
    }

    private void add(TypePlan type, @Nullable String owner) {
        String name = type.name().inPackage();
        types.add(new ExplainedType(
                name,
                kind(type),
                type.name().toString(),
                type.source(),
                type.documentation(),
                TypeReasons.of(type, owner, decisions.at(type.source())),
                members(type),
                type instanceof UnionPlan union ? DispatchTrees.of(union.dispatch()) : null,
                bindings.at(type.source()),
                links.uses(name),
                links.usedBy(name),
                owner,
                schema(type.source()),
                owner == null ? code(name) : null));
        type.nested().forEach(nested -> add(nested, name));
    }

    private static DefinitionPlan.Kind kind(TypePlan type) {
        if (type instanceof ClassPlan) {
            return DefinitionPlan.Kind.CLASS;
        }
        return type instanceof UnionPlan ? DefinitionPlan.Kind.UNION : DefinitionPlan.Kind.ENUM;
    }

    private ExplainedType.@Nullable Code code(String name) {
        String path = plan.packageName().replace('.', '/') + "/" + name + ".java";
        String text = files.get(path);
        return text == null ? null : new ExplainedType.Code(path, text);
    }

    private List<ExplainedMember> members(TypePlan type) {
        if (type instanceof ClassPlan plan) {
            return plan.properties().stream().map(this::property).toList();
        }
        if (type instanceof UnionPlan plan) {
            return plan.arms().stream().map(arm -> arm(arm, type.source())).toList();
        }
        return ((EnumPlan) type)
                .values().stream()
                        .map(value -> new ExplainedMember(
                                value.wireValue(), value.constantName(), type.source(), List.of(), List.of()))
                        .toList();
    }

    private ExplainedMember property(PropertyPlan property) {
        List<Decision> reasons = new ArrayList<>(MemberReasons.of(
                property, bindings.namesMember(property.source().pointer())));
        reasons.addAll(decisions.at(property.source()));
        String java = property.isFixed()
                ? "static " + JavaTypes.of(property.type(), Presence.REQUIRED) + " " + property.constantName()
                : JavaTypes.of(property.type(), property.presence()) + " " + property.accessor() + "()";
        return new ExplainedMember(
                property.wireName(), java, property.source(), reasons, bindings.at(property.source()));
    }

    private static ExplainedMember arm(ArmPlan arm, Source source) {
        String java = arm instanceof ArmPlan.Wrapping
                ? "record " + arm.name().simpleName() + "(" + JavaTypes.plain(arm.value()) + " value)"
                : JavaTypes.plain(arm.value());
        return new ExplainedMember(arm.name().inPackage(), java, source, List.of(), List.of());
    }

    private void addAlias(String address, DefinitionPlan definition) {
        if (definition.kind() != DefinitionPlan.Kind.ALIAS) {
            return;
        }
        Source source = place(address);
        types.add(new ExplainedType(
                Pointers.isRoot(address) ? "(root)" : Pointers.lastToken(address),
                DefinitionPlan.Kind.ALIAS,
                definition.java(),
                source,
                Documentation.NONE,
                decisions.at(source),
                List.of(),
                null,
                bindings.at(source),
                List.of(),
                List.of(),
                null,
                schema(source),
                null));
    }

    private Source place(String address) {
        SchemaNode node = node(address);
        return node == null ? new Source(plan.schema().location(), 0, 0, address) : node.source();
    }

    private @Nullable JsonNode schema(Source source) {
        SchemaNode node = node(source.pointer());
        return node == null ? null : node.json();
    }

    private @Nullable SchemaNode node(String address) {
        SchemaNode root = documents.get(Pointers.document(address));
        return root == null ? null : Pointers.find(root, Pointers.within(address));
    }
}
