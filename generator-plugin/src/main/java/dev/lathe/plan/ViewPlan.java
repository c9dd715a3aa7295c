package dev.lathe.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A method of a class that looks at its properties. */
public sealed interface ViewPlan {
    /** The method's name. */
    String name();

    /** The properties of the class that it reads. */
    default List<PropertyPlan> properties() {
        return List.of();
    }

    /** A view that gives a point in time. */
    sealed interface InTime extends ViewPlan {
        /** Whether it gives null where a property is absent or null. */
        boolean mayReturnNull();
    }

    /** An ISO 8601 text as {@code Instant}; null where the property is. */
    record InstantView(String name, PropertyPlan of) implements InTime {
        @Override
        public List<PropertyPlan> properties() {
            return List.of(of);
        }

        @Override
        public boolean mayReturnNull() {
            return of.presence().mayReturnNull();
        }
    }

    /** An ISO 8601 text and milliseconds after it as {@code Instant}; null where either is. */
    record PlusView(String name, PropertyPlan of, PropertyPlan plus) implements InTime {
        @Override
        public List<PropertyPlan> properties() {
            return List.of(of, plus);
        }

        @Override
        public boolean mayReturnNull() {
            return of.presence().mayReturnNull() || plus.presence().mayReturnNull();
        }
    }

    /** Milliseconds as {@code Duration}; null where the property is. */
    record MillisView(String name, PropertyPlan of) implements ViewPlan {
        @Override
        public List<PropertyPlan> properties() {
            return List.of(of);
        }
    }

    /** Milliseconds as {@code Duration}; what the caller hands in where the property is null, zero or less. */
    record MillisOrElseView(String name, PropertyPlan of) implements ViewPlan {
        @Override
        public List<PropertyPlan> properties() {
            return List.of(of);
        }
    }

    /** The {@code Duration} from now to a point in time, zero when it has passed; null where that is. */
    record UntilView(String name, InTime until) implements ViewPlan {}

    /** Whether a point in time has been reached; no where it is null. */
    record PastView(String name, InTime past) implements ViewPlan {}

    /** Whether there is a member, other than null, at the end of a path. */
    record PresentView(String name, PathPlan path) implements ViewPlan {
        @Override
        public List<PropertyPlan> properties() {
            return path.properties();
        }
    }

    /**
     * The member at the end of a path.
     *
     * @param orElse a value of its type, for where it or anything on the way is absent or null; null: null is answered
     */
    record PathView(String name, PathPlan path, @Nullable JsonNode orElse) implements ViewPlan {
        @Override
        public List<PropertyPlan> properties() {
            return path.properties();
        }
    }
}
