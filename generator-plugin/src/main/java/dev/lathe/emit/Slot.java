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
 */
record Slot(String name, TypeName type) {
    /** Java allows 255 for parameters, {@code this} included; {@code long} and {@code double} take two. */
    private static final int MOST_OF_A_CONSTRUCTOR = 250;

    /** The name of the field that holds a value that is no object. */
    static final String NON_OBJECT = "nonObject";

    /**
     * The fields of a class: those of its properties, in the order of the schema, that of a value that is no object, then
     * that of all other members.
     */
    static List<Slot> of(ClassPlan plan) {
        List<Slot> slots = new ArrayList<>();
        for (PropertyPlan property : plan.properties()) {
            if (!property.isFixed()) {
                slots.add(new Slot(property.accessor(), Types.accessor(property.type(), property.presence())));
            }
            if (!property.presenceAccessor().isEmpty()) {
                slots.add(new Slot(property.presenceAccessor(), TypeName.BOOLEAN));
            }
        }
        if (!plan.onlyObjects()) {
            slots.add(new Slot(NON_OBJECT, Types.nullable(ClassName.get(JsonNode.class))));
        }
        slots.add(new Slot(
                plan.additional().accessor(), Types.of(plan.additional().values())));
        return slots;
    }

    /** Whether fields are too many for the parameters of one constructor. */
    static boolean areTooMany(List<Slot> slots) {
        return slots.stream().mapToInt(Slot::width).sum() > MOST_OF_A_CONSTRUCTOR;
    }

    /** Whether this is the field of a value that is no object. */
    boolean isNonObject() {
        return name.equals(NON_OBJECT) && type.equals(Types.nullable(ClassName.get(JsonNode.class)));
    }

    /** What the field holds where its member is not there. */
    String absent() {
        return type.equals(TypeName.BOOLEAN) ? "false" : type.isPrimitive() ? "0" : "null";
    }

    private int width() {
        return type.equals(TypeName.LONG) || type.equals(TypeName.DOUBLE) ? 2 : 1;
    }
}
