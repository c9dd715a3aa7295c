package dev.lathe.emit;

import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.lathe.plan.ClassPlan;
import dev.lathe.plan.PropertyPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * A field of a generated class.
 *
 * @param name its name, that of the accessor
 * @param type its type, with annotations
 * @param isNonObject whether it holds a value that is no object
 */
record Slot(String name, TypeName type, boolean isNonObject) {
    /** Java allows 255 for parameters, {@code this} included; {@code long} and {@code double} take two. */
    private static final int MOST_OF_A_CONSTRUCTOR = 250;

    /** The name of the field that holds a value that is no object. */
    static final String NON_OBJECT = "nonObject";

    /** A field of members. */
    Slot(String name, TypeName type) {
        this(name, type, false);
    }

    /**
     * The fields of a class: those of its properties, in the order of the schema, that of a value that is no object, then
     * those of all other members.
     */
    static List<Slot> of(ClassPlan plan) {
        List<Slot> slots = new ArrayList<>();
        for (PropertyPlan property : plan.properties()) {
            if (!property.isFixed()) {
                slots.add(of(property));
            }
            if (!property.presenceAccessor().isEmpty()) {
                slots.add(new Slot(property.presenceAccessor(), TypeName.BOOLEAN));
            }
        }
        if (!plan.onlyObjects()) {
            slots.add(nonObject());
        }
        plan.maps().forEach(map -> slots.add(new Slot(map.accessor(), Types.of(map.values()))));
        return slots;
    }

    /** The field of a property that has one. */
    static Slot of(PropertyPlan property) {
        return new Slot(property.accessor(), Types.accessor(property.type(), property.presence()));
    }

    /** Whether fields are too many for the parameters of one constructor. */
    static boolean areTooMany(List<Slot> slots) {
        return slots.stream().mapToInt(Slot::width).sum() > MOST_OF_A_CONSTRUCTOR;
    }

    /** The field of a value that is no object. */
    static Slot nonObject() {
        return new Slot(NON_OBJECT, Types.nullable(ClassName.get(JsonNode.class)), true);
    }

    /** What the field holds where its member is not there. */
    String absent() {
        return type.equals(TypeName.BOOLEAN) ? "false" : type.isPrimitive() ? "0" : "null";
    }

    private int width() {
        return type.equals(TypeName.LONG) || type.equals(TypeName.DOUBLE) ? 2 : 1;
    }
}
