package dev.lathe.emit;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import javax.lang.model.element.Modifier;

/** The nested classes {@code Reader} and {@code Writer}, through which databind finds static methods. */
final class JacksonAdapters {
    private JacksonAdapters() {}

    /**
     * The reader of a type.
     *
     * @param reading the class of the support that reads
     * @param read a reference to the method that reads the type from a parser
     */
    static TypeSpec.Builder reader(ClassName type, ClassName reading, CodeBlock read) {
        return TypeSpec.classBuilder("Reader")
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(ClassName.get(JsonDeserializer.class), type))
                .addMethod(MethodSpec.methodBuilder("deserialize")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(type)
                        .addParameter(JsonParser.class, "parser")
                        .addParameter(DeserializationContext.class, "context")
                        .addException(IOException.class)
                        .addStatement("return $T.root(parser, $L)", reading, read)
                        .build());
    }

    /** The writer of a type, which has a static {@code write(value, generator)} within reach. */
    static TypeSpec.Builder writer(ClassName type) {
        return TypeSpec.classBuilder("Writer")
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(ClassName.get(JsonSerializer.class), type))
                .addMethod(MethodSpec.methodBuilder("serialize")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(type, "value")
                        .addParameter(JsonGenerator.class, "generator")
                        .addParameter(SerializerProvider.class, "provider")
                        .addException(IOException.class)
                        .addStatement("write(value, generator)")
                        .build());
    }
}
