package dev.lathe;

import dev.lathe.signature.MemberSignature;
import dev.lathe.signature.TypeSignature;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Writes a class that does with every public type all that a caller can do. */
final class Caller {
    private final SortedMap<String, TypeSignature> types;
    private final String packageName;
    private final StringBuilder out = new StringBuilder();
    private int number;

    private Caller(SortedMap<String, TypeSignature> types, String packageName) {
        this.types = types;
        this.packageName = packageName;
    }

    /** The source of a class {@code caller.NAME} that calls all of a package. */
    static String of(String name, SortedMap<String, TypeSignature> types, String packageName) {
        Caller caller = new Caller(types, packageName);
        caller.types.values().forEach(caller::use);
        return "package caller;\nimport " + packageName + ".*;\nclass " + name + " {\n" + caller.out + "}\n";
    }

    private void use(TypeSignature type) {
        if (type.kind().equals("interface") && !type.permitted().isEmpty()) {
            line("int %s(" + type.name() + " it) { return switch (it) {"
                    + cases(type.permitted().stream().map(arm -> arm + " arm").toList()) + " }; }");
        }
        List<String> constants = type.members().values().stream()
                .filter(member -> member.kind() == MemberSignature.Kind.CONSTANT)
                .map(MemberSignature::name)
                .toList();
        if (!constants.isEmpty()) {
            line("int %s(" + type.name() + " it) { return switch (it) {" + cases(constants) + " }; }");
        }
        for (String above : type.supertypes()) {
            line(above + " %s(" + type.name() + " it) { return it; }");
        }
        type.members().values().forEach(member -> use(type, member));
    }

    private static String cases(List<String> labels) {
        StringBuilder cases = new StringBuilder();
        labels.forEach(label -> cases.append(" case ").append(label).append(" -> 1;"));
        return cases.toString();
    }

    private void use(TypeSignature type, MemberSignature member) {
        if (!member.typeParameters().isEmpty()) {
            return;
        }
        List<String> parameters = new ArrayList<>();
        List<String> arguments = new ArrayList<>();
        for (String parameter : member.parameters()) {
            arguments.add("p" + parameters.size());
            parameters.add(parameter + " p" + parameters.size());
        }
        String target = member.isStatic() ? type.name() : "it";
        String call = target + "." + member.name();
        switch (member.kind()) {
            case CONSTRUCTOR ->
                line("Object %s(" + String.join(", ", parameters) + ") { return new " + type.name() + "("
                        + String.join(", ", arguments) + "); }");
            case CONSTANT, FIELD ->
                line(member.result() + " %s() { return " + type.name() + "." + member.name() + "; }");
            case METHOD -> {
                parameters.add(0, type.name() + " it");
                method(member, parameters, call, arguments);
            }
        }
    }

    private void method(MemberSignature member, List<String> parameters, String call, List<String> arguments) {
        String all = "(" + String.join(", ", parameters) + ") throws Exception { ";
        String value = call + "(" + String.join(", ", arguments) + ")";
        boolean isVoid = member.result().equals("void");
        line(member.result() + " %s" + all + (isVoid ? "" : "return ") + value + "; }");
        String kept = Map.of("long", "int v = (int) %;", "double", "int v = (int) %;", "Long", "boolean v = % == null;")
                .getOrDefault(member.result(), "");
        if (!kept.isEmpty()) {
            line("void %s" + all + kept.replace("%", value) + " }");
        }
        String simple = Map.of(
                        "long", "5", "double", "5", "boolean", "true", "Long", "null", "Double", "null", "Boolean",
                        "null")
                .getOrDefault(
                        member.parameters().size() == 1 ? member.parameters().get(0) : "", "");
        if (!simple.isEmpty()) {
            line("void %s" + all + call + "(" + simple + "); }");
        }
    }

    private void line(String text) {
        out.append("  ").append(text.replace("%s", "use" + number++)).append('\n');
    }
}
