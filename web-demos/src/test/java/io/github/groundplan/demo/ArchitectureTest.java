package io.github.groundplan.demo;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules that the demos are built by, each over classes that are there. */
class ArchitectureTest {
  private static final Set<String> EXACT_MATHS =
      Set.of("abs", "min", "max", "sqrt", "floor", "ceil");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.groundplan.demo");

  /** Models and views: all but what touches a browser, the compiler or the two's limits. */
  private static final DescribedPredicate<JavaClass> PURE =
      DescribedPredicate.describe(
          "models and views",
          type ->
              !type.getPackageName().endsWith(".browser")
                  && !type.getPackageName().endsWith(".teavm")
                  && !type.getPackageName().endsWith(".laboratory")
                  && !type.getSimpleName().endsWith("Main"));

  @Test
  void thereAreClassesToJudge() {
    assertTrue(CLASSES.that(PURE).size() >= 40);
    assertTrue(CLASSES.size() > CLASSES.that(PURE).size());
  }

  @Test
  void modelsAndViewsArePlainJava() {
    noClasses()
        .that(PURE)
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "are neither ours nor of java.lang, java.util or java.util.function",
                type ->
                    !type.isPrimitive()
                        && !type.isArray()
                        && !type.getPackageName().startsWith("io.github.groundplan.")
                        && !Set.of(
                                "java.lang",
                                "java.lang.invoke",
                                "java.lang.runtime",
                                "java.util",
                                "java.util.function",
                                "java.util.stream")
                            .contains(type.getPackageName())))
        .check(CLASSES);
  }

  @Test
  void modelsAndViewsUseExactMathsOnly() {
    noClasses()
        .that(PURE)
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe(
                "Math is used beyond " + EXACT_MATHS,
                (JavaAccess<?> access) ->
                    (access.getTargetOwner().getName().equals("java.lang.Math")
                            && !EXACT_MATHS.contains(access.getName()))
                        || access.getTargetOwner().getName().equals("java.lang.StrictMath")))
        .check(CLASSES);
  }

  @Test
  void onlyTheBrowserPackageAndTheStartersKnowTeaVm() {
    noClasses()
        .that(PURE)
        .should()
        .dependOnClassesThat(resideInAPackage("org.teavm.."))
        .check(CLASSES);
  }

  @Test
  void sharedPartsKnowNoDemo() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "..demo.view..",
            "..demo.chart..",
            "..demo.stage..",
            "..demo.film..",
            "..demo.instrument..",
            "..demo.browser..",
            "..demo.laboratory..")
        .should()
        .dependOnClassesThat(resideInAPackage("..demo.sendrequest.."))
        .check(CLASSES);
  }

  @Test
  void noPackagesStandInACircle() {
    slices().matching("io.github.groundplan.demo.(**)").should().beFreeOfCycles().check(CLASSES);
  }
}
