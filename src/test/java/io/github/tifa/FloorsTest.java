package io.github.tifa;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;

/** A floor of the house imports only from the floors below it. */
@AnalyzeClasses(packages = "io.github.tifa", importOptions = ImportOption.DoNotIncludeTests.class)
final class FloorsTest {

  @ArchTest
  static final ArchRule floors =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("faces")
          .definedBy("io.github.tifa.cli..", "io.github.tifa.spark..", "io.github.tifa.lucene..")
          .layer("façade")
          .definedBy("io.github.tifa")
          .layer("export")
          .definedBy("io.github.tifa.export..")
          .layer("facts")
          .definedBy("io.github.tifa.facts..")
          .layer("recognisers")
          .definedBy(
              "io.github.tifa.entities..",
              "io.github.tifa.terms..",
              "io.github.tifa.keyphrases..",
              "io.github.tifa.article..")
          .layer("words")
          .definedBy("io.github.tifa.tokenize..", "io.github.tifa.tagging..")
          .layer("lexicon")
          .definedBy("io.github.tifa.lexicon..")
          .layer("ground")
          .definedBy("io.github.tifa.document..", "io.github.tifa.text..")
          .whereLayer("faces")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("façade")
          .mayOnlyBeAccessedByLayers("faces")
          .whereLayer("export")
          .mayOnlyBeAccessedByLayers("façade", "faces")
          .whereLayer("facts")
          .mayOnlyBeAccessedByLayers("export", "façade", "faces")
          .whereLayer("recognisers")
          .mayOnlyBeAccessedByLayers("facts", "export", "façade", "faces")
          .whereLayer("words")
          .mayOnlyBeAccessedByLayers("recognisers", "facts", "export", "façade", "faces")
          .whereLayer("lexicon")
          .mayOnlyBeAccessedByLayers("words", "recognisers", "facts", "export", "façade", "faces");

  /** Whoever made a file could run code by it. */
  @ArchTest
  static final ArchRule noObjectsAreReadFromFiles =
      noClasses().should().dependOnClassesThat().areAssignableTo(ObjectInputStream.class);

  @ArchTest
  static final ArchRule noCycles =
      slices().matching("io.github.tifa.(*)..").should().beFreeOfCycles();
}
