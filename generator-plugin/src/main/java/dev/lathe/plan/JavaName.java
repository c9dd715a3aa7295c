package dev.lathe.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * The name of a generated class.
 *
 * @param packageName its package
 * @param simpleNames its own simple name, last, after those of the classes around it
 */
public record JavaName(String packageName, List<String> simpleNames) {

    /** Copies what it is given. */
    public JavaName {
        simpleNames = List.copyOf(simpleNames);
    }

    /** The name of a top-level class. */
    public static JavaName topLevel(String packageName, String simpleName) {
        return new JavaName(packageName, List.of(simpleName));
    }

    /** The name of a class nested in this one. */
    public JavaName nested(String simpleName) {
        List<String> names = new ArrayList<>(simpleNames);
        names.add(simpleName);
        return new JavaName(packageName, names);
    }

    /** Whether it is nested in no other. */
    public boolean isTopLevel() {
        return simpleNames.size() == 1;
    }

    /** The last of its simple names. */
    public String simpleName() {
        return simpleNames.get(simpleNames.size() - 1);
    }

    /** Its simple names with dots, as in source within the package: {@code Tool.InputSchema}. */
    public String inPackage() {
        return String.join(".", simpleNames);
    }

    /** Its package and simple names with dots. */
    @Override
    public String toString() {
        return packageName + "." + inPackage();
    }
}
