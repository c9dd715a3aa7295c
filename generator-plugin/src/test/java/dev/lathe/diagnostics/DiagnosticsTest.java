package dev.lathe.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void saysWhereAndWhatInOneLine() {
        diagnostics.report(
                Code.UNRESOLVED_REFERENCE, new Source("path/schema.json", 212, 9, "/$defs/A"), "no such definition");

        assertThat(lines()).containsExactly("path/schema.json:212:9: error LATHE-012: no such definition");
    }

    @Test
    void namesTheFileAloneWhereItIsAboutTheWholeOfIt() {
        diagnostics.report(Code.UNKNOWN_DIALECT, Source.whole("schema.json"), "no dialect");

        assertThat(lines()).containsExactly("schema.json: warning LATHE-010: no dialect");
    }

    @Test
    void staysInOneLineWhateverItQuotes() {
        diagnostics.report(Code.DEAD_ADDRESS, new Source("a\nb.json", 1, 2, ""), "nothing at /x\r\n\u001b[31m\u2028y");

        assertThat(lines())
                .containsExactly("a\\u000ab.json:1:2: error LATHE-041: nothing at /x\\u000d\\u000a\\u001b[31m\\u2028y");
    }

    @Test
    void ordersByFileThenLineThenColumnWhateverTheOrderOfReports() {
        List<Source> ordered = List.of(
                Source.whole("a.json"),
                new Source("a.json", 2, 10, ""),
                new Source("a.json", 10, 1, ""),
                new Source("a.json", 10, 2, ""),
                new Source("b.json", 1, 1, ""));
        List<Source> reported = new ArrayList<>(ordered);
        Collections.shuffle(reported, new Random(1));

        reported.forEach(source -> diagnostics.report(Code.DEAD_ADDRESS, source, "dead"));

        assertThat(diagnostics.all()).extracting(Diagnostic::source).containsExactlyElementsOf(ordered);
    }

    @Test
    void ordersWhatIsAboutOnePlaceByPointerThenCodeThenMessage() {
        Source outer = new Source("a.yaml", 1, 1, "");
        Source inner = new Source("a.yaml", 1, 1, "/a");
        diagnostics.report(Code.UNFIT_BINDING, inner, "b");
        diagnostics.report(Code.UNFIT_BINDING, inner, "a");
        diagnostics.report(Code.UNKNOWN_BINDING, inner, "z");
        diagnostics.report(Code.NAME_CLASH, outer, "x");

        assertThat(lines())
                .containsExactly(
                        "a.yaml:1:1: error LATHE-043: x",
                        "a.yaml:1:1: error LATHE-040: z",
                        "a.yaml:1:1: error LATHE-042: a",
                        "a.yaml:1:1: error LATHE-042: b");
    }

    @Test
    void countsTheSameFindingOnce() {
        Source place = new Source("a.json", 1, 1, "");
        diagnostics.report(Code.UNKNOWN_KEYWORD, place, "odd");
        diagnostics.report(Code.UNKNOWN_KEYWORD, place, "odd");
        diagnostics.report(Code.UNUSED_KEYWORD, place, "odd");

        assertThat(lines()).containsExactly("a.json:1:1: warning LATHE-020: odd", "a.json:1:1: warning LATHE-021: odd");
    }

    @Test
    void letsTheRunGoOnInSpiteOfWarnings() {
        diagnostics.report(Code.UNKNOWN_KEYWORD, Source.whole("a.json"), "odd");

        assertThat(diagnostics.hasErrors()).isFalse();
        assertThatCode(diagnostics::throwIfErrors).doesNotThrowAnyException();
    }

    @Test
    void endsTheRunWithAllThatWasFound() {
        diagnostics.report(Code.UNRESOLVED_REFERENCE, new Source("a.json", 2, 1, ""), "broken");
        diagnostics.report(Code.UNKNOWN_KEYWORD, new Source("a.json", 1, 1, ""), "odd");

        assertThat(diagnostics.hasErrors()).isTrue();
        LatheException thrown = catchThrowableOfType(LatheException.class, diagnostics::throwIfErrors);
        assertThat(thrown).hasMessage("a.json:1:1: warning LATHE-021: odd\na.json:2:1: error LATHE-012: broken");
        assertThat(thrown.diagnostics()).isEqualTo(diagnostics.all());
    }

    @Test
    void showsNoStackTraceForWhatIsWrongWithTheInput() {
        diagnostics.report(Code.UNRESOLVED_REFERENCE, new Source("a.json", 2, 1, ""), "broken");
        LatheException thrown = catchThrowableOfType(LatheException.class, diagnostics::throwIfErrors);
        StringWriter printed = new StringWriter();

        thrown.printStackTrace(new PrintWriter(printed));

        assertThat(printed.toString())
                .isEqualToIgnoringNewLines("dev.lathe.diagnostics.LatheException: a.json:2:1: error LATHE-012: broken");
    }

    @Test
    void handsOutWhatNobodyCanChange() {
        diagnostics.report(Code.UNKNOWN_KEYWORD, Source.whole("a.json"), "odd");
        List<Diagnostic> before = diagnostics.all();
        diagnostics.report(Code.UNKNOWN_KEYWORD, Source.whole("b.json"), "odd");

        assertThat(before).hasSize(1);
        assertThatThrownBy(before::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    private List<String> lines() {
        return diagnostics.all().stream().map(Diagnostic::toString).toList();
    }
}
