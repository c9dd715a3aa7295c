package dev.lathe.emit;

import com.palantir.javapoet.AnnotationSpec;

/** Annotations that keep checks quiet where generated code knows better. */
final class Suppressions {
    /** For code that has found out by other means than a comparison with null that something is there. */
    static final AnnotationSpec NULL_AWAY = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "$S", "NullAway")
            .build();

    /** For a model with something deprecated in it, which the rest of the model goes on using. */
    static final AnnotationSpec DEPRECATION = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "$S", "deprecation")
            .build();

    private Suppressions() {}
}
