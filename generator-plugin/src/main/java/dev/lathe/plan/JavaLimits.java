package dev.lathe.plan;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Source;
import dev.lathe.shape.EnumShape;
import dev.lathe.shape.ObjectShape;
import java.nio.charset.StandardCharsets;

/** Reports what is more than a class file can hold, with some room for what else is in a method or constant. */
final class JavaLimits {
    private static final int MOST_MEMBERS = 5_000;
    private static final int MOST_BYTES = 60_000;

    private final Diagnostics diagnostics;

    JavaLimits(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Checks how long the values of an enum are. */
    void check(EnumShape shape) {
        shape.values().forEach(value -> checkText(value, shape.source()));
    }

    /** Checks how many members an object declares. */
    void check(ObjectShape shape) {
        int count = shape.properties().size();
        if (count > MOST_MEMBERS) {
            report(
                    shape.source(),
                    "the object declares " + count + " properties, and a Java class holds " + MOST_MEMBERS
                            + "; correct it to an object without properties in the bindings");
        }
    }

    /** Checks the length of a text that becomes a literal. */
    void checkText(String text, Source source) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MOST_BYTES) {
            report(
                    source,
                    "a name, constant or value here has " + bytes + " bytes, and a literal of Java holds " + MOST_BYTES
                            + "; correct the schema in the bindings");
        }
    }

    private void report(Source source, String message) {
        diagnostics.report(Code.INPUT_TOO_LARGE, source, message);
    }
}
