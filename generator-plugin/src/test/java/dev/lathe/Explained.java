package dev.lathe;

import dev.lathe.explain.Explanation;
import dev.lathe.explain.ExplanationText;
import dev.lathe.explain.Selection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Explanations of texts. */
final class Explained {
    private Explained() {}

    /** The explanation of a schema, as it is or as a file with bindings. */
    static Explanation of(Generation generation) {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            generation
                    .inputs()
                    .forEach((name, text) -> Generation.write(folder.path().resolve(name), text));
            List<String> names = new ArrayList<>(generation.inputs().keySet());
            return Lathe.explain(new GenerationRequest(
                    names.get(0),
                    names.size() == 1 ? null : names.get(1),
                    generation.packageName(),
                    Path.of(Generation.OUTPUT),
                    folder.path(),
                    Explained.class.getClassLoader()));
        }
    }

    /** What is printed about a part of it. */
    static List<String> lines(Generation generation, String what) {
        Explanation explanation = of(generation);
        List<Selection> selections = Selection.of(explanation, what);
        return selections.isEmpty() ? List.of(Selection.advice(explanation, what)) : ExplanationText.lines(selections);
    }
}
