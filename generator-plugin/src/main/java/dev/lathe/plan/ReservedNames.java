package dev.lathe.plan;

import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names that generated code may not use. */
final class ReservedNames {
    /**
     * The public types of {@code java.lang} up to JDK 25 that generated or hand-written code beside it would otherwise
     * mistake for its own. A fixed list: what is generated must not depend on the JDK that generates it.
     */
    private static final Set<String> JAVA_LANG = Set.of(
            "Appendable",
            "AutoCloseable",
            "Boolean",
            "Byte",
            "Character",
            "CharSequence",
            "Class",
            "ClassLoader",
            "ClassValue",
            "Cloneable",
            "Comparable",
            "Compiler",
            "Deprecated",
            "Double",
            "Enum",
            "Error",
            "Exception",
            "Float",
            "FunctionalInterface",
            "IO",
            "Integer",
            "Iterable",
            "Long",
            "MatchException",
            "Math",
            "Module",
            "ModuleLayer",
            "Number",
            "Object",
            "Override",
            "Package",
            "Process",
            "ProcessBuilder",
            "ProcessHandle",
            "Readable",
            "Record",
            "Runnable",
            "Runtime",
            "RuntimeException",
            "RuntimePermission",
            "SafeVarargs",
            "ScopedValue",
            "SecurityManager",
            "Short",
            "StackTraceElement",
            "StackWalker",
            "StrictMath",
            "String",
            "StringBuffer",
            "StringBuilder",
            "StringTemplate",
            "SuppressWarnings",
            "System",
            "Thread",
            "ThreadGroup",
            "ThreadLocal",
            "Throwable",
            "Void",
            "VirtualMachineError",
            "AssertionError",
            "LinkageError",
            "IllegalArgumentException",
            "IllegalStateException",
            "NullPointerException",
            "SecurityException");

    /** Types that readers and writers inherit from Jackson's classes; they would hide others of the name. */
    private static final Set<String> INHERITED = Set.of("None");

    /** Types of libraries that generated code makes use of; a type of the model may have such a name. */
    private static final Set<String> IMPORTED = Set.of(
            "ArrayList",
            "BigDecimal",
            "BigInteger",
            "Clock",
            "Collections",
            "DateTimeException",
            "DateTimeParseException",
            "DeserializationContext",
            "Duration",
            "Function",
            "Generated",
            "IOException",
            "Instant",
            "JsonDeserialize",
            "JsonDeserializer",
            "JsonGenerator",
            "JsonNode",
            "JsonNodeFactory",
            "JsonParser",
            "JsonSerialize",
            "JsonSerializer",
            "JsonToken",
            "JsonTokenId",
            "LinkedHashMap",
            "List",
            "LocalDate",
            "LocalTime",
            "Map",
            "NullMarked",
            "Nullable",
            "Objects",
            "OffsetDateTime",
            "OffsetTime",
            "SerializedString",
            "SerializerProvider",
            "Set",
            "URI",
            "UUID");

    private static final Set<String> OBJECT_METHODS =
            Set.of("getClass", "hashCode", "equals", "toString", "notify", "notifyAll", "wait", "clone", "finalize");

    /** Words that some Java up to 25 gives a meaning where a type's name may stand. */
    private static final Set<String> CONTEXTUAL = Set.of("var", "yield", "record", "sealed", "permits", "when");

    private ReservedNames() {}

    /** Whether a class may not have this simple name. */
    static boolean isReservedType(String name) {
        return JAVA_LANG.contains(name)
                || INHERITED.contains(name)
                || isReservedWord(name)
                || CONTEXTUAL.contains(name);
    }

    /** Whether a type of a library that generated code makes use of has this simple name. */
    static boolean isImported(String name) {
        return IMPORTED.contains(name);
    }

    /** Whether a method, field or parameter may not have this name. */
    static boolean isReservedMember(String name) {
        return isReservedWord(name) || OBJECT_METHODS.contains(name);
    }

    private static boolean isReservedWord(String name) {
        return SourceVersion.isKeyword(name, SourceVersion.RELEASE_17) || name.equals("_");
    }
}
