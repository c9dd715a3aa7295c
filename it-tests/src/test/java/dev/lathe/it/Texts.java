package dev.lathe.it;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts: such as stand in messages, and such as break things. */
final class Texts {
    private static final String ASTRAL = new String(Character.toChars(0x1F6F3));
    private static final String LONE_HIGH = "\uD83D";
    private static final String LONE_LOW = "\uDEF3";

    private Texts() {}

    /** Texts of a format; with none, any letters. */
    static Arbitrary<String> of(String format) {
        return switch (format) {
            case "uri" -> letters().map(path -> "tides://north-pier/" + path);
            case "uri-template" -> letters().map(name -> "tides://{" + name + "}");
            case "byte" -> letters().map(Texts::base64);
            default -> Arbitraries.oneOf(letters(), Arbitraries.strings().ofMaxLength(8), peculiar());
        };
    }

    /** Texts with surrogates, alone and in pairs, controls, and what JSON escapes. */
    static Arbitrary<String> hostile() {
        return Arbitraries.of(
                        ASTRAL,
                        LONE_HIGH,
                        LONE_LOW,
                        LONE_LOW + LONE_HIGH,
                        "\u0000",
                        "\"",
                        "\\",
                        "\\u0041",
                        "/",
                        "\u007f",
                        "\u2028",
                        "\uFEFF",
                        "\uFFFF",
                        "a")
                .list()
                .ofMaxSize(5)
                .map(parts -> String.join("", parts));
    }

    /** Names for members that no schema names. */
    static Arbitrary<String> names() {
        return Arbitraries.oneOf(letters().map(name -> "example.org/" + name), peculiarNames());
    }

    private static Arbitrary<String> letters() {
        return Arbitraries.strings().withCharRange('a', 'z').ofMaxLength(8);
    }

    private static Arbitrary<String> peculiar() {
        return Arbitraries.of("", " ", "null", "0", "60s", ASTRAL, "\"\\/\b\f\n\r\t", "{\"type\":\"text\"}", "é\u0301");
    }

    private static Arbitrary<String> peculiarNames() {
        return Arbitraries.of("", " ", "__proto__", "$ref", "a/b~c", "@class", "class", ASTRAL, "\u0000", "a.b", "[0]");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
