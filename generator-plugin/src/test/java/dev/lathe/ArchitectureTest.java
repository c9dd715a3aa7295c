package dev.lathe;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The table of stages in DESIGN.md, section 2, as law: a stage sees what it is handed, and nothing reaches back. */
@AnalyzeClasses(packages = "dev.lathe", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule seesOnlyEarlierStages = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("diagnostics")
            .definedBy("dev.lathe.diagnostics..")
            .layer("schema")
            .definedBy("dev.lathe.schema..")
            .layer("shape")
            .definedBy("dev.lathe.shape..")
            .layer("bindings")
            .definedBy("dev.lathe.bindings..")
            .layer("plan")
            .definedBy("dev.lathe.plan..")
            .layer("emit")
            .definedBy("dev.lathe.emit..")
            .layer("write")
            .definedBy("dev.lathe.write..")
            .layer("signature")
            .definedBy("dev.lathe.signature..")
            .layer("diff")
            .definedBy("dev.lathe.diff..")
            .layer("check")
            .definedBy("dev.lathe.check..")
            .layer("report")
            .definedBy("dev.lathe.report..")
            .layer("explain")
            .definedBy("dev.lathe.explain..")
            .layer("fetch")
            .definedBy("dev.lathe.fetch..")
            .layer("pipeline")
            .definedBy("dev.lathe")
            .layer("maven")
            .definedBy("dev.lathe.maven..")
            .whereLayer("diagnostics")
            .mayNotAccessAnyLayer()
            .whereLayer("schema")
            .mayOnlyAccessLayers("diagnostics")
            .whereLayer("shape")
            .mayOnlyAccessLayers("schema", "diagnostics")
            .whereLayer("bindings")
            .mayOnlyAccessLayers("shape", "schema", "diagnostics")
            .whereLayer("plan")
            .mayOnlyAccessLayers("bindings", "shape", "schema", "diagnostics")
            .whereLayer("emit")
            .mayOnlyAccessLayers("plan", "shape", "diagnostics")
            .whereLayer("write")
            .mayOnlyAccessLayers("emit", "plan", "diagnostics")
            .whereLayer("signature")
            .mayOnlyAccessLayers("diagnostics")
            .whereLayer("diff")
            .mayOnlyAccessLayers("signature", "plan", "shape", "schema", "diagnostics")
            .whereLayer("check")
            .mayOnlyAccessLayers("signature", "emit", "diagnostics")
            .whereLayer("report")
            .mayOnlyAccessLayers("plan", "diagnostics")
            .whereLayer("explain")
            .mayOnlyAccessLayers("emit", "plan", "bindings", "shape", "schema", "diagnostics")
            .whereLayer("fetch")
            .mayOnlyAccessLayers("schema", "diagnostics")
            .whereLayer("pipeline")
            .mayOnlyAccessLayers(
                    "diagnostics",
                    "schema",
                    "shape",
                    "bindings",
                    "plan",
                    "emit",
                    "write",
                    "report",
                    "signature",
                    "diff",
                    "check",
                    "explain",
                    "fetch")
            .whereLayer("maven")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule belongsToAStage = classes()
            .should()
            .resideInAnyPackage(
                    "dev.lathe",
                    "dev.lathe.diagnostics..",
                    "dev.lathe.schema..",
                    "dev.lathe.shape..",
                    "dev.lathe.bindings..",
                    "dev.lathe.plan..",
                    "dev.lathe.emit..",
                    "dev.lathe.write..",
                    "dev.lathe.report..",
                    "dev.lathe.explain..",
                    "dev.lathe.fetch..",
                    "dev.lathe.signature..",
                    "dev.lathe.diff..",
                    "dev.lathe.check..",
                    "dev.lathe.maven..")
            .because("a class outside of all stages would escape the law");

    @ArchTest
    static final ArchRule plansFromShapesNotFromDocuments = noClasses()
            .that()
            .resideInAPackage("dev.lathe.plan..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("dev\\.lathe\\.schema\\.Schema(Document|Graph|Loader|Resolver).*")
            .because("what a keyword means is settled in shape; the plan needs places and pointers only")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule emitsWithoutAskingTheSchema = noClasses()
            .that()
            .resideInAPackage("dev.lathe.emit..")
            .should()
            .dependOnClassesThat(resideInAPackage("dev.lathe.shape..")
                    .and(not(nameMatching("dev\\.lathe\\.shape\\.Documentation.*"))))
            .because("everything is decided in the plan; what the schema says for people goes through it as it is")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule usesMavenOnlyInItsGoals = noClasses()
            .that()
            .resideOutsideOfPackage("dev.lathe.maven..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.maven..", "org.codehaus.plexus..", "org.eclipse.aether..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule usesJavaPoetOnlyWhereItEmits = noClasses()
            .that()
            .resideOutsideOfPackage("dev.lathe.emit..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.palantir.javapoet..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule copiesIntoGeneratedCodeOnlyWhatStandsAlone = classes()
            .that()
            .resideInAPackage("dev.lathe.emit.support..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.lathe.emit.support..", "com.fasterxml.jackson..", "org.jspecify..", "java..")
            .because("its source becomes part of the model, whose dependencies are Jackson and JSpecify")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule hasNoCyclesAmongPackages =
            slices().matching("dev.lathe.(**)").should().beFreeOfCycles().allowEmptyShould(true);
}
