package dev.lathe.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.lathe.plan.ClassPlan;
import dev.lathe.plan.PropertyPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is different in a class with more members than a constructor takes: their values stand in a nested class, which
 * class and builder share, and code about all of them is split into groups that methods and classes can hold.
 */
final class LargeClass {
    /** Little enough for a method that the JVM compiles to machine code, which ends at 8,000 bytes. */
    private static final int GROUP = 100;

    private final ClassPlan plan;
    private final ClassName type;
    private final String members;
    private final String field;

    private LargeClass(ClassPlan plan) {
        this.plan = plan;
        this.type = Types.className(plan.name());
        this.members = freeName(plan);
        NameAllocator fields = new NameAllocator();
        Slot.of(plan).forEach(slot -> fields.newName(slot.name(), slot));
        this.field = fields.newName("members");
    }

    /** A name that no class around has, and none beside, also with a number. */
    private static String freeName(ClassPlan plan) {
        List<String> taken = new ArrayList<>(plan.name().simpleNames());
        plan.nested().forEach(nested -> taken.add(nested.name().simpleName()));
        String name = "Members";
        while (taken.stream().anyMatch(startsWith(name))) {
            name += "_";
        }
        return name;
    }

    private static Predicate<String> startsWith(String prefix) {
        return name -> name.startsWith(prefix);
    }

    /** What is different in a class; null where nothing is. */
    static @Nullable LargeClass of(ClassPlan plan) {
        return Slot.areTooMany(Slot.of(plan)) ? new LargeClass(plan) : null;
    }

    /** Splits what would be too much for one method or class. */
    static <T> List<List<T>> groups(List<T> all) {
        return Groups.of(all, GROUP);
    }

    /** The nested class that holds the values. */
    ClassName members() {
        return type.nestedClass(members);
    }

    /** The class for a group of members within another; the first has the number 1. */
    ClassName group(ClassName owner, int number) {
        return owner.nestedClass(members + number);
    }

    /** The field of the class, and of its builder, that holds the values. */
    String field() {
        return field;
    }

    /** The fields of the class: the values, those of them that helpers of the bindings read, and the maps of all other members. */
    List<Slot> slots() {
        List<Slot> slots = new ArrayList<>(List.of(new Slot(field, members())));
        List<Slot> all = Slot.of(plan);
        copied().forEach(property -> slots.add(Slot.of(property)));
        if (!plan.onlyObjects()) {
            slots.add(Slot.nonObject());
        }
        slots.addAll(all.subList(all.size() - plan.maps().size(), all.size()));
        return slots;
    }

    /**
     * The arguments of the constructor, without the maps.
     *
     * @param values gives the values
     * @param variable holds the same values
     */
    CodeBlock arguments(String values, String variable) {
        CodeBlock.Builder arguments = CodeBlock.builder().add("$L", values);
        copied().forEach(property -> arguments.add(", $N.$N", variable, property.accessor()));
        return arguments.add(plan.onlyObjects() ? "" : ", null").build();
    }

    /** The properties that helpers of the bindings read: these have fields of their own. */
    private List<PropertyPlan> copied() {
        return plan.helpers().readProperties().stream()
                .filter(property -> !property.isFixed())
                .toList();
    }
}
