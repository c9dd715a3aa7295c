package dev.lathe;

import dev.lathe.bindings.Addresses;
import dev.lathe.bindings.Bindings;
import dev.lathe.bindings.BindingsLoader;
import dev.lathe.bindings.Corrections;
import dev.lathe.bindings.UnionBinder;
import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.LatheException;
import dev.lathe.diagnostics.Printable;
import dev.lathe.diagnostics.Source;
import dev.lathe.emit.GeneratedFile;
import dev.lathe.emit.JavaEmitter;
import dev.lathe.explain.Explainer;
import dev.lathe.explain.Explanation;
import dev.lathe.plan.ModelPlan;
import dev.lathe.plan.Planner;
import dev.lathe.schema.Limits;
import dev.lathe.schema.SchemaGraph;
import dev.lathe.schema.SchemaLibrary;
import dev.lathe.schema.SchemaLocator;
import dev.lathe.schema.SchemaResolver;
import dev.lathe.shape.RootShapes;
import dev.lathe.shape.ShapeNormalizer;
import dev.lathe.shape.Shapes;
import dev.lathe.write.Manifest;
import dev.lathe.write.OutputFolder;
import dev.lathe.write.RunRecord;
import dev.lathe.write.WriteSummary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import javax.lang.model.SourceVersion;

/** Turns a JSON Schema into Java. */
public final class Lathe {
    private final GenerationRequest request;
    private final Diagnostics diagnostics = new Diagnostics();

    private Lathe(GenerationRequest request) {
        this.request = request;
    }

    /**
     * Reads the schema and its bindings, decides what they become, and writes it.
     *
     * @throws LatheException with everything that was found where anything of it is an error; nothing is written then
     */
    public static GenerationResult generate(GenerationRequest request) {
        return OwnStack.call(() -> new Lathe(request).generate());
    }

    /**
     * Reads the schemas and the bindings, and decides what they become; nothing is written.
     *
     * @throws LatheException with everything that was found where anything of it is an error
     */
    public static Draft draft(GenerationRequest request) {
        return OwnStack.call(() -> new Lathe(request).draft());
    }

    /**
     * Reads the schemas and the bindings, decides what they become, and says why; nothing is written.
     *
     * @throws LatheException with everything that was found where anything of it is an error
     */
    public static Explanation explain(GenerationRequest request) {
        return OwnStack.call(() -> new Lathe(request).explain());
    }

    /**
     * How many files a run would find as they are to be; empty where it has something to do: documents, parameters,
     * bindings or Lathe itself are others than in the last run, or a file that it wrote is.
     */
    public static OptionalInt upToDate(GenerationRequest request) {
        if (!SourceVersion.isName(request.packageName(), SourceVersion.RELEASE_17)) {
            return OptionalInt.empty();
        }
        Lathe lathe = new Lathe(request);
        RunRecord record = lathe.record();
        SortedMap<String, String> before = record.inputs();
        return before != null && lathe.inputs().areStill(before) ? OptionalInt.of(record.files()) : OptionalInt.empty();
    }

    private RunRecord record() {
        return new RunRecord(folder(), request.packageName());
    }

    private Inputs inputs() {
        return new Inputs(request, locator());
    }

    private Path folder() {
        return request.baseDirectory().resolve(request.outputDirectory());
    }

    private GenerationResult generate() {
        Draft draft = draft();
        WriteSummary summary = write(draft);
        return new GenerationResult(draft.plan(), summary, diagnostics.all());
    }

    private Draft draft() {
        Bindings bindings = bindings();
        SchemaGraph graph = graph(bindings);
        Shapes shapes = shapes(graph, bindings);
        ModelPlan plan = plan(graph, shapes, bindings);
        List<GeneratedFile> files = new ArrayList<>(JavaEmitter.emit(plan));
        files.add(Manifest.of(plan));
        return new Draft(graph.documents(), shapes, plan, files, diagnostics.all());
    }

    private Explanation explain() {
        Bindings bindings = bindings();
        SchemaGraph graph = graph(bindings);
        ModelPlan plan = plan(graph, shapes(graph, bindings), bindings);
        return Explainer.explain(plan, bindings, graph.documents(), JavaEmitter.emit(plan));
    }

    private Bindings bindings() {
        checkPackageName();
        String location = request.bindings();
        return location == null ? Bindings.NONE : BindingsLoader.load(location, locator(), diagnostics);
    }

    private SchemaLocator locator() {
        return new SchemaLocator(request.baseDirectory(), request.resources());
    }

    private SchemaGraph graph(Bindings bindings) {
        SchemaLibrary library = SchemaLibrary.open(
                request.schemas(),
                locator(),
                Limits.DEFAULT,
                document -> Corrections.apply(document, bindings, diagnostics),
                diagnostics);
        diagnostics.throwIfErrors();
        SchemaGraph graph = SchemaResolver.resolve(library, request.schemas().dialect(), diagnostics);
        Addresses.check(graph.documents(), bindings, diagnostics);
        diagnostics.throwIfErrors();
        return graph;
    }

    private void checkPackageName() {
        String name = request.packageName();
        if (!SourceVersion.isName(name, SourceVersion.RELEASE_17)) {
            diagnostics.report(
                    Code.UNFIT_PARAMETER,
                    Source.whole("parameter packageName"),
                    Printable.quote(name) + " is no Java package; write it as in com.example.model, without Java's"
                            + " reserved words");
        }
    }

    private Shapes shapes(SchemaGraph graph, Bindings bindings) {
        Shapes normal = RootShapes.wrapped(ShapeNormalizer.normalize(graph, diagnostics), graph);
        Shapes shapes = UnionBinder.bind(normal, bindings, diagnostics);
        diagnostics.throwIfErrors();
        return shapes;
    }

    private ModelPlan plan(SchemaGraph graph, Shapes shapes, Bindings bindings) {
        List<ModelPlan.SchemaIdentity> documents = graph.documents().stream()
                .map(document -> new ModelPlan.SchemaIdentity(document.location(), document.sha256()))
                .toList();
        ModelPlan plan = Planner.plan(documents, shapes, bindings, request.packageName(), diagnostics);
        diagnostics.throwIfErrors();
        return plan;
    }

    private WriteSummary write(Draft draft) {
        RunRecord record = record();
        // a run that ends half-way leaves none, and the next one does everything
        record.forget();
        WriteSummary summary = OutputFolder.write(folder(), draft.plan().packageName(), draft.files(), diagnostics);
        diagnostics.throwIfErrors();
        record.keep(inputs().of(draft.documents()));
        return summary;
    }
}
