package dev.lathe.diff;

import dev.lathe.plan.AdditionalPlan;
import dev.lathe.plan.ArmPlan;
import dev.lathe.plan.ClassPlan;
import dev.lathe.plan.EnumPlan;
import dev.lathe.plan.ModelPlan;
import dev.lathe.plan.PropertyPlan;
import dev.lathe.plan.TypePlan;
import dev.lathe.plan.TypeRef;
import dev.lathe.plan.UnionPlan;
import dev.lathe.schema.Pointers;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells which place of the schema a type or a member comes from. */
final class JavaPlaces {
    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, String> values = new HashMap<>();

    static JavaPlaces of(ModelPlan plan) {
        JavaPlaces places = new JavaPlaces();
        plan.types().forEach(places::add);
        plan.types().forEach(places::addArms);
        return places;
    }

    /** The address of what a type comes from; null: no place of the schema, as the classes that all share. */
    @Nullable
    String ofType(String type) {
        String around = type;
        while (!addresses.containsKey(around) && around.contains(".")) {
            around = around.substring(0, around.lastIndexOf('.'));
        }
        return addresses.get(around);
    }

    /** The address of what a member comes from; null: the bindings, or nothing in particular. */
    @Nullable
    String ofMember(String type, String member) {
        return addresses.get(type + "#" + member);
    }

    /** What a constant is on the wire, or the constant itself. */
    String value(String type, String constant) {
        return values.getOrDefault(type + "#" + constant, constant);
    }

    private void add(TypePlan type) {
        String name = type.name().toString();
        String address = type.source().pointer();
        addresses.put(name, address);
        if (type instanceof ClassPlan plan) {
            plan.properties().forEach(property -> add(name, property));
            plan.parts().forEach(part -> put(name, part.accessor(), address));
            for (AdditionalPlan map : plan.maps()) {
                put(name, map.accessor(), address);
                put(name + ".Builder", map.accessor(), address);
                put(name + ".Builder", map.singleSetter(), address);
            }
            put(name + ".Builder", "from", address);
        } else if (type instanceof EnumPlan plan) {
            plan.values().forEach(value -> add(name, value, address));
        } else if (type instanceof UnionPlan plan) {
            plan.hoisted().forEach(hoisted -> put(name, hoisted.accessor(), address));
            plan.hoisted().forEach(hoisted -> put(plan.unknown().toString(), hoisted.accessor(), address));
        }
        type.nested().forEach(this::add);
    }

    /** Arms are called in reports as the definition is that they are, or by the values that they hold. */
    private void addArms(TypePlan type) {
        if (type instanceof UnionPlan union) {
            for (ArmPlan arm : union.arms()) {
                String key = union.name() + "#" + arm.name().simpleName();
                addresses.put(key, union.source().pointer());
                put(union.name().toString(), "of", union.source().pointer());
                String address = addresses.get(arm.name().toString());
                values.put(key, address == null ? words(arm.value()) : Pointers.lastToken(address));
            }
        }
        type.nested().forEach(this::addArms);
    }

    private static String words(TypeRef type) {
        if (type instanceof TypeRef.ListOf) {
            return "list of ";
        }
        if (type instanceof TypeRef.MapOf) {
            return "map of ";
        }
        if (type instanceof TypeRef.Scalar scalar) {
            return scalar.kind().jsonType();
        }
        return "anything";
    }

    private void add(String type, PropertyPlan property) {
        String address = property.source().pointer();
        put(type, property.accessor(), address);
        put(type + ".Builder", property.accessor(), address);
        if (!property.presenceAccessor().isEmpty()) {
            put(type, property.presenceAccessor(), address);
            put(type + ".Builder", "without" + property.presenceAccessor().substring("has".length()), address);
        }
        put(type, property.constantName(), address);
    }

    private void add(String type, EnumPlan.Value value, String address) {
        for (String owner : new String[] {type, type + ".Known"}) {
            put(owner, value.constantName(), address);
            values.put(owner + "#" + value.constantName(), value.wireValue());
        }
    }

    private void put(String type, String member, String address) {
        addresses.put(type + "#" + member, address);
    }
}
