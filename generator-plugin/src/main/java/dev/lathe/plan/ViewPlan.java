package dev.lathe.plan;

/** A method of a class that looks at its properties. */
public sealed interface ViewPlan {
    /** The method's name. */
    String name();

    /** A view that gives a point in time. */
    sealed interface InTime extends ViewPlan {
        /** Whether it gives null where a property is absent or null. */
        boolean mayReturnNull();
    }

    /** An ISO 8601 text as {@code Instant}; null where the property is. */
    record InstantView(String name, PropertyPlan of) implements InTime {
        @Override
        public boolean mayReturnNull() {
            return of.presence().mayReturnNull();
        }
    }

    /** An ISO 8601 text and milliseconds after it as {@code Instant}; null where either is. */
    record PlusView(String name, PropertyPlan of, PropertyPlan plus) implements InTime {
        @Override
        public boolean mayReturnNull() {
            return of.presence().mayReturnNull() || plus.presence().mayReturnNull();
        }
    }

    /** Milliseconds as {@code Duration}; null where the property is. */
    record MillisView(String name, PropertyPlan of) implements ViewPlan {}
}
