package io.github.groundplan.site;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rules of the site builder; each guards against passing on no classes at all. */
class ArchitectureTest {
  private static final String ROOT = "io.github.groundplan.site";
  private static final List<String> STAGES =
      List.of("scan", "parse", "resolve", "render", "check", "write");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void stagesDependForwardOnly() {
    for (int i = 0; i < STAGES.size(); i++) {
      atLeast(1, STAGES.get(i));
      for (String later : STAGES.subList(i + 1, STAGES.size())) {
        noClasses()
            .that()
            .resideInAPackage(in(STAGES.get(i)))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(in(later))
            .because("a stage knows nothing of what its result is used for")
            .check(CLASSES);
      }
    }
  }

  @Test
  void stagesSeeOnlyTheDataOfStagesBefore() {
    DescribedPredicate<JavaClass> workers =
        describe("workers", type -> !type.isRecord() && !type.isInterface() && !type.isEnum());
    for (String stage : STAGES) {
      for (String other : STAGES) {
        if (!stage.equals(other)) {
          noClasses()
              .that()
              .resideInAPackage(in(stage))
              .should()
              .dependOnClassesThat(resideInAPackage(in(other)).and(workers))
              .because("what a stage hands on is data")
              .check(CLASSES);
        }
      }
    }
  }

  @Test
  void noStageDependsOnThePipelineOrTheCommandLine() {
    atLeast(30, "");
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT, in("cli"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT, in("cli"))
        .because("stages are put together in one place")
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCycle() {
    atLeast(30, "");
    slices()
        .matching(ROOT + ".(*)..")
        .should()
        .beFreeOfCycles()
        .because("a package can be understood with those below it alone")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLinePrintsOrExits() {
    atLeast(3, "cli");
    noClasses()
        .that()
        .resideOutsideOfPackage(in("cli"))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(PrintStream.class)
        .because("all else can run in a test, or behind a server")
        .check(CLASSES);
  }

  @Test
  void theBrowserStaysOutside() {
    atLeast(30, "");
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.teavm..", "io.github.groundplan.demo.browser.."))
        .because("the builder runs on a JVM")
        .check(CLASSES);
  }

  @Test
  void everyLibraryStaysInItsPackage() {
    Map<String, String> homes =
        Map.of(
            "com.vladsch.flexmark..", "parse",
            "org.fife..", "code",
            "org.snakeyaml..", "yaml",
            "com.github.mustachejava..", "render",
            "org.jsoup..", "check,book",
            "io.methvin..", "serve",
            "picocli..", "cli");
    homes.forEach(
        (library, listed) -> {
          String[] home =
              Arrays.stream(listed.split(",", -1)).map(ArchitectureTest::in).toArray(String[]::new);
          assertTrue(
              CLASSES.stream()
                  .filter(resideInAnyPackage(home))
                  .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                  .anyMatch(use -> resideInAPackage(library).test(use.getTargetClass())),
              library + " is not used in " + listed);
          noClasses()
              .that()
              .resideOutsideOfPackages(home)
              .should()
              .dependOnClassesThat()
              .resideInAPackage(library)
              .because("a library can be changed for another in one place")
              .check(CLASSES);
        });
  }

  private void atLeast(int count, String name) {
    String identifier = name.isEmpty() ? ROOT + ".." : in(name);
    long found = CLASSES.stream().filter(resideInAPackage(identifier)).count();
    assertTrue(found >= count, identifier + " has " + found + " classes");
  }

  private static String in(String name) {
    return ROOT + "." + name + "..";
  }
}
