package dev.lathe.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.bindings.Bindings;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.shape.AnyShape;
import dev.lathe.shape.ConstantShape;
import dev.lathe.shape.ObjectShape;
import dev.lathe.shape.PropertyShape;
import dev.lathe.shape.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Plans the members and parts of classes. */
final class ClassPlanner {
    private final TypeNames names;
    private final TypeRefs types;
    private final JavaLimits limits;
    private final Set<String> namesLikeConstants;
    private final MemberNamer memberNamer;
    private final PatternPlanner patterns;
    private final FormatPlanner formats;
    private final HelperPlanner helpers;
    private final OperationMessages operations;
    private final Decisions decisions;
    private final Map<String, List<PropertyPlan>> properties = new HashMap<>();

    ClassPlanner(
            Bindings bindings,
            Outline outline,
            TypeNames names,
            TypeRefs types,
            EnumPlanner enums,
            OperationMessages operations,
            Diagnostics diagnostics,
            Decisions decisions) {
        this.names = names;
        this.types = types;
        this.limits = new JavaLimits(diagnostics);
        this.namesLikeConstants = namesLikeConstants(names);
        Set<String> hiding = new HashSet<>(names.simpleNames());
        hiding.addAll(names.packageRoots());
        this.memberNamer = new MemberNamer(bindings, hiding, diagnostics);
        this.formats = new FormatPlanner(bindings);
        this.patterns = new PatternPlanner(bindings, types, diagnostics);
        this.helpers =
                new HelperPlanner(bindings, outline, names, types, enums, this::properties, diagnostics, decisions);
        this.operations = operations;
        this.decisions = decisions;
    }

    /** Plans a class without the unions that it belongs to and the types that are nested in it. */
    ClassPlan plan(TypeSite site, List<JavaName> unions, List<TypePlan> nested) {
        ObjectShape object = (ObjectShape) site.shape();
        List<PropertyPlan> members = properties(site);
        Set<String> taken = methodNames(site);
        List<AdditionalPlan> maps = patterns.plan(object.patterns(), taken, constantNames(site));
        maps.forEach(map -> taken.addAll(List.of(map.accessor(), map.singleSetter())));
        List<Shape> shapes = object.properties().values().stream()
                .map(property -> types.core(property.shape()))
                .toList();
        return new ClassPlan(
                names.of(site),
                object.source(),
                site.documentation(),
                unions,
                object.onlyObjects(),
                members,
                maps,
                additional(object.additional()),
                parts(object, members),
                helpers.plan(site, members, ownMethods(site, object)),
                formats.plan(members, shapes, taken),
                operations.constantName(site),
                nested);
    }

    /** The members of a class. */
    List<PropertyPlan> properties(TypeSite site) {
        List<PropertyPlan> known = properties.get(site.address());
        if (known == null) {
            known = planProperties(site, (ObjectShape) site.shape());
            properties.put(site.address(), known);
        }
        return known;
    }

    private void checkLimits(ObjectShape object) {
        limits.check(object);
        for (PropertyShape property : object.properties().values()) {
            limits.checkText(property.name(), property.source());
            JsonNode constant = constant(property.shape());
            if (constant != null) {
                limits.checkText(constant.asText(), property.source());
            }
        }
    }

    private List<PropertyPlan> planProperties(TypeSite site, ObjectShape object) {
        checkLimits(object);
        List<PropertyShape> shapes = List.copyOf(object.properties().values());
        Set<String> lists = shapes.stream()
                .filter(p -> types.of(p.shape()) instanceof TypeRef.ListOf)
                .map(PropertyShape::name)
                .collect(Collectors.toSet());
        Set<String> methods = ownMethods(site, object);
        methods.addAll(helpers.methodNames(site));
        Map<String, String> accessors = memberNamer.accessors(shapes, lists, methods);
        Set<String> tellingAbsence = shapes.stream()
                .filter(p -> presence(p) == Presence.OPTIONAL_NULLABLE)
                .map(PropertyShape::name)
                .collect(Collectors.toSet());
        Map<String, String> presences = MemberNamer.presences(accessors, tellingAbsence, methods);
        Map<String, String> constants = ConstantNames.of(object.properties().keySet(), namesLikeConstants);
        return shapes.stream()
                .map(p -> property(
                        p,
                        accessors.getOrDefault(p.name(), ""),
                        constants.getOrDefault(p.name(), ""),
                        presences.getOrDefault(p.name(), "")))
                .toList();
    }

    /** The methods that a class has besides those of its members and its helpers. */
    private Set<String> ownMethods(TypeSite site, ObjectShape object) {
        Set<String> methods = new LinkedHashSet<>(List.of("builder", "toBuilder"));
        methods.add(additional(object.additional()).accessor());
        if (!object.patterns().isEmpty()) {
            methods.add("keeper");
        }
        partSites(object).forEach(part -> methods.add(partAccessor(part)));
        if (operations.constantName(site) != null) {
            methods.add("operation");
        }
        if (!object.onlyObjects()) {
            methods.addAll(List.of("nonObject", "ofNonObject"));
        }
        return methods;
    }

    /** The names of all methods of a class and its builder, but for those of patterns and formats. */
    private Set<String> methodNames(TypeSite site) {
        Set<String> taken = new LinkedHashSet<>(MemberNamer.OWN_METHODS);
        taken.addAll(ownMethods(site, (ObjectShape) site.shape()));
        taken.addAll(helpers.methodNames(site));
        taken.addAll(names.simpleNames());
        for (PropertyPlan property : properties(site)) {
            taken.add(property.accessor());
            taken.add(property.presenceAccessor());
            taken.add(property.presenceAccessor().replaceFirst("^has", "without"));
        }
        return taken;
    }

    private Set<String> constantNames(TypeSite site) {
        Set<String> constants = new LinkedHashSet<>(namesLikeConstants);
        properties(site).forEach(property -> constants.add(property.constantName()));
        return constants;
    }

    private Presence presence(PropertyShape property) {
        return Presence.of(property.required(), types.isNullable(property.shape()));
    }

    /** A constant {@code URL} would hide a type that is called so; names of other forms cannot be mistaken. */
    private static Set<String> namesLikeConstants(TypeNames names) {
        return names.simpleNames().stream()
                .filter(name -> name.equals(name.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    private PropertyPlan property(
            PropertyShape property, String accessor, String constantName, String presenceAccessor) {
        return new PropertyPlan(
                property.name(),
                property.source(),
                accessor,
                constantName,
                types.of(property.shape()),
                presence(property),
                constant(property.shape()),
                presenceAccessor,
                property.documentation());
    }

    private @Nullable JsonNode constant(Shape shape) {
        return types.core(shape) instanceof ConstantShape constant ? constant.value() : null;
    }

    private AdditionalPlan additional(@Nullable Shape additional) {
        if (additional == null || types.core(additional) instanceof AnyShape) {
            TypeRef.MapOf values = new TypeRef.MapOf(new TypeRef.Json(), false);
            return new AdditionalPlan("unknownMembers", "unknownMember", values, null);
        }
        TypeRef values = types.of(additional);
        TypeRef.MapOf members = new TypeRef.MapOf(values, types.isNullable(additional));
        return new AdditionalPlan("additionalProperties", "additionalProperty", members, null);
    }

    private List<TypeSite> partSites(ObjectShape object) {
        Map<String, TypeSite> sites = new LinkedHashMap<>();
        for (String address : object.parts()) {
            TypeSite site = types.siteBehind(address);
            if (site != null && site.shape() instanceof ObjectShape) {
                sites.put(site.address(), site);
            }
        }
        return List.copyOf(sites.values());
    }

    private String partAccessor(TypeSite part) {
        return "as" + names.of(part).simpleName();
    }

    private List<PartPlan> parts(ObjectShape object, List<PropertyPlan> whole) {
        Map<String, PropertyPlan> byName = new LinkedHashMap<>();
        whole.forEach(p -> byName.put(p.wireName(), p));
        List<PartPlan> parts = new ArrayList<>();
        for (TypeSite site : partSites(object)) {
            List<PartPlan.Member> members = members(byName, properties(site));
            boolean hasPatterns = !((ObjectShape) site.shape()).patterns().isEmpty();
            if (members != null && !hasPatterns) {
                AdditionalPlan ofPart = additional(((ObjectShape) site.shape()).additional());
                boolean sharesAdditional = ofPart.equals(additional(object.additional()));
                parts.add(new PartPlan(names.of(site), partAccessor(site), members, sharesAdditional));
            } else {
                decisions.add(
                        "has no " + partAccessor(site) + "()",
                        hasPatterns
                                ? "members whose names match a pattern are not handed on"
                                : "a member is narrower here than in "
                                        + names.of(site).simpleName(),
                        object.source());
            }
        }
        return parts;
    }

    /** Null where the whole narrows a member to a type that cannot be widened again. */
    private static @Nullable List<PartPlan.Member> members(
            Map<String, PropertyPlan> whole, List<PropertyPlan> partProperties) {
        List<PartPlan.Member> members = new ArrayList<>();
        for (PropertyPlan part : partProperties) {
            PropertyPlan counterpart = whole.get(part.wireName());
            if (part.isFixed()) {
                continue;
            }
            if (counterpart == null) {
                return null;
            }
            boolean isSame = counterpart.type().equals(part.type());
            boolean toJson = !isSame && part.type() instanceof TypeRef.Json;
            if (!isSame && !toJson) {
                return null;
            }
            members.add(new PartPlan.Member(counterpart, part, toJson));
        }
        return members;
    }
}
