package dev.lathe.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.diagnostics.Diagnostic;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.signature.SignatureReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApiListingTest {
    private static final String TASK =
            "package p; public final class Task { private Task() {} public @Nullable String id() { return null; } public static Task of(String id) { return null; } }";

    @Test
    void listsATypeOrAMemberALineSorted() {
        assertThat(listing(TASK)).isEqualTo("""
                p.Task has @Nullable String id()
                p.Task has static Task of(String id)
                p.Task is final class
                """);
    }

    @Test
    void hasNothingToSayOfTheSameApi() {
        assertThat(check(listing(TASK), listing(TASK))).isEmpty();
    }

    @Test
    void showsWhatIsGoneAndWhatIsNew() {
        assertThat(check(listing(TASK), listing(TASK.replace("String id()", "long id()"))))
                .hasSize(1)
                .first()
                .asString()
                .contains("; - p.Task has @Nullable String id();")
                .contains("; + p.Task has @Nullable long id();");
    }

    private static String listing(String source) {
        return ApiListing.of(SignatureReader.read(Map.of("p/Task.java", source), new Diagnostics()));
    }

    private static List<String> check(String committed, String actual) {
        Diagnostics diagnostics = new Diagnostics();
        ApiListing.check("api.txt", committed, actual, diagnostics);
        return diagnostics.all().stream().map(Diagnostic::toString).toList();
    }
}
