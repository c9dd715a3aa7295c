package dev.lathe.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the bindings add to a class. */
public record ClassHelpers(List<FactoryPlan> factories, List<DelegatePlan> delegates, List<ViewPlan> views) {

    /** Nothing is added. */
    public static final ClassHelpers NONE = new ClassHelpers(List.of(), List.of(), List.of());

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

    /** A property seen as something richer. */
    public sealed interface ViewPlan {
        /** The method's name. */
        String name();

        /** The property that is looked at. */
        PropertyPlan of();
    }

    /** An ISO 8601 text as {@code Instant}; null where the property is. */
    public record InstantView(String name, PropertyPlan of) implements ViewPlan {}

    /** Milliseconds as {@code Duration}; null where the property is. */
    public record MillisView(String name, PropertyPlan of) implements ViewPlan {}

    /** An ISO 8601 text and milliseconds after it as {@code Instant}; null where either is. */
    public record PlusView(String name, PropertyPlan of, PropertyPlan plus) implements ViewPlan {}
}
