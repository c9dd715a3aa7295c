package dev.lathe.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the bindings add to a class. */
public record ClassHelpers(
        List<FactoryPlan> factories, List<DelegatePlan> delegates, List<ViewPlan> views, List<StepPlan> steps) {

    /** Nothing is added. */
    public static final ClassHelpers NONE = new ClassHelpers(List.of(), List.of(), List.of(), List.of());

    /** How many methods and constants these are. */
    public int count() {
        return factories.size() + delegates.size() + views.size() + steps.size();
    }

    /** The properties whose values the methods of an instance read, in the order of those methods. */
    public Set<PropertyPlan> readProperties() {
        Set<PropertyPlan> read = new LinkedHashSet<>();
        delegates.forEach(delegate -> read.add(delegate.property()));
        views.forEach(view -> read.addAll(view.properties()));
        steps.forEach(step -> read.add(step.of()));
        return Collections.unmodifiableSet(read);
    }

    /**
     * A static method that makes an instance.
     *
     * @param description first sentence of its Javadoc
     */
    public record FactoryPlan(
            String name, List<PropertyPlan> parameters, List<SettingPlan> settings, String description) {}

    /**
     * A property that a factory sets by itself.
     *
     * @param literal the value; null: that of the parameter
     * @param parameter the parameter whose value it gets; null: the literal
     */
    public record SettingPlan(
            PropertyPlan property,
            @Nullable JsonNode literal,
            @Nullable PropertyPlan parameter) {}

    /**
     * A predicate of a property's enum, asked through the class.
     *
     * @param name the method's name here and there
     * @param values the values that answer with yes
     */
    public record DelegatePlan(String name, PropertyPlan property, List<EnumPlan.Value> values) {}

    /**
     * A method that gives the instance that follows a step of an enum.
     *
     * @param of the property that takes the step
     * @param type its enum, which has transitions
     * @param stamp the text that becomes the time of the step; null: none does
     */
    public record StepPlan(
            String name,
            PropertyPlan of,
            JavaName type,
            @Nullable PropertyPlan stamp) {}
}
