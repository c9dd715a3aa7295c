package dev.lathe.shape;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that other generators read in schemas, and what says the same to Lathe. */
final class ForeignKeywords {
    private static final String NAME = "give it a \"name\" in the bindings";

    private static final Map<String, String> ADVICE = Map.ofEntries(
            Map.entry("nullable", "To allow null, add \"null\" to the type."),
            Map.entry("javaName", instead(NAME)),
            Map.entry("javaType", instead(NAME + "; a class of your own cannot stand in for a generated one")),
            Map.entry("existingJavaType", instead("wrap the generated class, or convert it, in your own code")),
            Map.entry(
                    "javaInterfaces", instead("an interface over several types comes from \"unions\" in the bindings")),
            Map.entry("extendsJavaClass", instead("classes are final and extend nothing; wrap them in your own")),
            Map.entry("extends", instead("write the other schema into an \"allOf\"")),
            Map.entry("javaEnumNames", instead("constants are called after the values")),
            Map.entry("javaEnums", instead("constants are called after the values")),
            Map.entry("javaJsonView", instead("write the views as schemas of their own")),
            Map.entry(
                    "customPattern", instead("texts stay as they are; \"formats\" in the bindings adds types to them")),
            Map.entry(
                    "customTimezone",
                    instead("texts stay as they are; \"formats\" in the bindings adds types to them")),
            Map.entry(
                    "customDateTimePattern",
                    instead("texts stay as they are; \"formats\" in the bindings adds types to them")),
            Map.entry(
                    "customDatePattern",
                    instead("texts stay as they are; \"formats\" in the bindings adds types to them")),
            Map.entry("excludedFromEqualsAndHashCode", instead("all members count when values are compared")));

    private ForeignKeywords() {}

    private static String instead(String instead) {
        return "It is a word of jsonschema2pojo; for Lathe, " + instead + ".";
    }

    /** What to do instead of a word; null where it is no such word. */
    static @Nullable String advice(String name) {
        return ADVICE.get(name);
    }
}
