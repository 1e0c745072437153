package io.github.groundplan.sim;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What sim-core may use, so that a run is the same on every platform to the last bit. */
class RulesTest {
  private static final Set<String> EXACT_MATH =
      Set.of("abs", "min", "max", "sqrt", "floor", "ceil");

  private static final JavaClasses SHIPPED =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.groundplan.sim");

  private static void check(ArchRule rule) {
    assertTrue(SHIPPED.size() >= 30, () -> "only " + SHIPPED.size() + " classes were found");
    rule.check(SHIPPED);
  }

  @Test
  void onlyThreePackagesOfTheJdkAreUsed() {
    check(
        classes()
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage(
                        "io.github.groundplan.sim..",
                        "java.lang",
                        "java.util",
                        "java.util.function")
                    // What javac itself writes: lambdas, and the methods of records.
                    .or(resideInAnyPackage("java.lang.invoke", "java.lang.runtime"))
                    .or(primitiveArrays()))
            .because("TeaVM has no more, and I/O, reflection and threads have no place in a run"));
  }

  private static DescribedPredicate<JavaClass> primitiveArrays() {
    return describe("arrays of primitives", type -> type.getBaseComponentType().isPrimitive());
  }

  @Test
  void noClockNoThreadAndNoHostMathIsUsed() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(
                StrictMath.class,
                Thread.class,
                ThreadLocal.class,
                Runtime.class,
                Process.class,
                java.util.Random.class,
                java.util.UUID.class,
                java.util.Date.class,
                java.util.Calendar.class,
                java.util.Timer.class,
                java.util.Locale.class,
                java.util.Formatter.class)
            .because("a run depends on its seed alone, and locales weigh much in a browser"));
    check(
        noClasses()
            .should()
            .accessTargetWhere(ownedBy(System.class, Set.of("arraycopy")))
            .because("the wall clock and the surroundings are no part of a run"));
  }

  @Test
  void onlyTheExactFunctionsOfMathAreUsed() {
    check(
        noClasses()
            .should()
            .accessTargetWhere(ownedBy(Math.class, EXACT_MATH))
            .because("browsers bring their own logarithms, and TeaVM rounds another way"));
  }

  /** An access of a class but for the members allowed. */
  private static DescribedPredicate<JavaAccess<?>> ownedBy(Class<?> owner, Set<String> allowed) {
    return describe(
        owner.getSimpleName() + " but for " + allowed.stream().sorted().toList(),
        access ->
            access.getTargetOwner().isEquivalentTo(owner) && !allowed.contains(access.getName()));
  }

  @Test
  void noDoubleIsTurnedIntoTextByTheJdk() {
    check(
        noClasses()
            .should()
            .accessTargetWhere(describe("a double's or float's text", RulesTest::printsADouble))
            .because("the text differs between JDK 17, JDK 19 and TeaVM: Decimals writes doubles"));
  }

  private static boolean printsADouble(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getFullName();
    String call = access.getTarget().getFullName();
    boolean isText = Set.of("append", "insert", "valueOf", "toString").contains(access.getName());
    boolean isOfDouble = call.contains("double") || call.contains("float");
    return isText
        && ((isOfDouble && List.of("java.lang.StringBuilder", "java.lang.String").contains(owner))
            || List.of("java.lang.Double", "java.lang.Float").contains(owner));
  }

  @Test
  void formatIsNotUsed() {
    check(
        noClasses()
            .should()
            .accessTargetWhere(
                describe(
                    "String.format",
                    access ->
                        access.getTargetOwner().isEquivalentTo(String.class)
                            && Set.of("format", "formatted", "matches", "replaceAll", "split")
                                .contains(access.getName())))
            .because("formats and patterns pull half a library into the browser"));
  }

  @Test
  void packagesFormNoCycle() {
    check(slices().matching("io.github.groundplan.sim.(*)..").should().beFreeOfCycles());
  }

  @Test
  void theRulesSeeWhatTheyForbid() {
    JavaClass wrong = new ClassFileImporter().importClass(Wrong.class);
    assertAccesses(wrong, describe("a double's text", RulesTest::printsADouble));
    assertAccesses(wrong, ownedBy(Math.class, EXACT_MATH));
    assertAccesses(wrong, ownedBy(System.class, Set.of("arraycopy")));
  }

  private static void assertAccesses(JavaClass type, DescribedPredicate<JavaAccess<?>> what) {
    assertTrue(type.getAccessesFromSelf().stream().anyMatch(what), what.getDescription());
  }

  private static final class Wrong {
    @Override
    public String toString() {
      return "x" + Math.log((double) System.nanoTime());
    }
  }
}
