package dev.lathe.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.lathe.plan.ClassHelpers.DelegatePlan;
import dev.lathe.plan.ClassPlan;
import dev.lathe.plan.PropertyPlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the predicates that a class asks of its properties' enums. */
final class DelegateEmitter {
    private DelegateEmitter() {}

    static List<MethodSpec> methods(ClassPlan plan) {
        return plan.helpers().delegates().stream().map(DelegateEmitter::method).toList();
    }

    private static MethodSpec method(DelegatePlan delegate) {
        PropertyPlan property = delegate.property();
        String asked = property.accessor();
        List<String> values = delegate.values().stream()
                .map(value -> CommentText.code('"' + CommentText.shortened(value.wireValue()) + '"'))
                .toList();
        String which = values.isEmpty() ? "nothing" : Sentences.or(values);
        boolean mayBeNull = property.presence().mayReturnNull();
        String otherwise = mayBeNull ? "; no where it is null or not known}" : "; no for a value that is not known}";
        MethodSpec.Builder method = MethodSpec.methodBuilder(delegate.name())
                .addJavadoc(Javadoc.of("{@return whether {@link #" + asked + "()} is " + which + otherwise))
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN);
        return mayBeNull
                ? method.addStatement("return $1N != null && $1N.$2N()", asked, delegate.name())
                        .build()
                : method.addStatement("return $N.$N()", asked, delegate.name()).build();
    }
}
