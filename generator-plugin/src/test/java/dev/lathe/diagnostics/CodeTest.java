package dev.lathe.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CodeTest {

    /** Whoever looks up a number of an old log must find what it meant then. */
    @ParameterizedTest
    @CsvSource({
        "LATHE-001, UNREADABLE_INPUT, error",
        "LATHE-002, INPUT_TOO_LARGE, error",
        "LATHE-003, DUPLICATE_MEMBER, error",
        "LATHE-004, MALFORMED_KEYWORD, warning",
        "LATHE-010, UNKNOWN_DIALECT, warning",
        "LATHE-012, UNRESOLVED_REFERENCE, error",
        "LATHE-013, REMOTE_REFERENCE, error",
        "LATHE-014, CIRCULAR_REFERENCE, warning",
        "LATHE-020, UNUSED_KEYWORD, warning",
        "LATHE-021, UNKNOWN_KEYWORD, warning",
        "LATHE-022, CONTRADICTION, warning",
        "LATHE-031, AMBIGUOUS_UNION, warning",
        "LATHE-040, UNKNOWN_BINDING, error",
        "LATHE-041, DEAD_ADDRESS, error",
        "LATHE-042, UNFIT_BINDING, error",
        "LATHE-043, NAME_CLASH, error",
        "LATHE-050, UNSAFE_OUTPUT, error",
        "LATHE-051, UNWRITABLE_OUTPUT, error",
        "LATHE-052, EDITED_OUTPUT, warning",
        "LATHE-060, UNFIT_PARAMETER, error",
        "LATHE-080, CHANGED_SCHEMA, error",
        "LATHE-081, DRIFTED_SOURCES, error",
        "LATHE-082, CHANGED_API, error",
    })
    void keepsItsNumber(String id, Code code, String severity) {
        assertThat(code.id()).isEqualTo(id);
        assertThat(code.severity().label()).isEqualTo(severity);
    }

    @ParameterizedTest
    @EnumSource
    void hasANumberOfItsOwn(Code code) {
        assertThat(Arrays.stream(Code.values()).filter(other -> other.id().equals(code.id())))
                .containsExactly(code);
    }

    @Test
    void isTheSameInEveryCountry() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Code.UNRESOLVED_REFERENCE.id()).isEqualTo("LATHE-012");
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Severity.WARNING.label()).isEqualTo("warning");
            assertThat(Severity.INFO.label()).isEqualTo("info");
        } finally {
            Locale.setDefault(before);
        }
    }
}
