package dev.lathe.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.Seeds;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PrintableTest {

    @Property(seed = Seeds.OF_THE_BUILD)
    void isOneLineWithoutAnythingThatControlsATerminal(@ForAll String text) {
        assertThat(Printable.line(text).codePoints()).noneMatch(PrintableTest::isHidden);
        assertThat(Printable.quote(text).codePoints()).noneMatch(PrintableTest::isHidden);
    }

    /** In the words of the Unicode standard, unlike the code under test. */
    private static boolean isHidden(int c) {
        return Character.toString(c).matches("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
    }

    @Example
    void leavesTextAsItIs() {
        String text = "/$defs/T\u00e4sk \"x\" \\u0041 \u65e5\u672c \ud83d\ude00 e\u0301";

        assertThat(Printable.line(text)).isEqualTo(text);
    }

    @Example
    void writesWhatCannotBeSeenAsEscapes() {
        assertThat(Printable.line("a\r\n\t\u001b[31m\u007f\u0085"))
                .isEqualTo("a\\u000d\\u000a\\u0009\\u001b[31m\\u007f\\u0085");
        assertThat(Printable.line("\u202e\u2066\ufeff\u00ad")).isEqualTo("\\u202e\\u2066\\ufeff\\u00ad");
        assertThat(Printable.line("\u2028\u2029")).isEqualTo("\\u2028\\u2029");
        assertThat(Printable.line("\ud800x")).isEqualTo("\\ud800x");
    }

    @Example
    void writesEscapesOfFourDigitsOnly() {
        // a tag character, outside of the first plane
        assertThat(Printable.line("\udb40\udc411")).isEqualTo("\\udb40\\udc411");
    }

    @Example
    void quotesUpToSixtyCharacters() {
        assertThat(Printable.quote("")).isEqualTo("\"\"");
        assertThat(Printable.quote("x".repeat(60))).isEqualTo('"' + "x".repeat(60) + '"');
        assertThat(Printable.quote("x".repeat(61))).isEqualTo('"' + "x".repeat(60) + "\u2026\"");
    }

    @Example
    void neverCutsACharacterInHalf() {
        assertThat(Printable.quote("\ud83d\ude00".repeat(61))).isEqualTo('"' + "\ud83d\ude00".repeat(60) + "\u2026\"");
    }
}
