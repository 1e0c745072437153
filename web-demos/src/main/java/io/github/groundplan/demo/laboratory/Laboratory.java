package io.github.groundplan.demo.laboratory;

import io.github.groundplan.sim.run.Repeat;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSMethod;

/**
 * What tests call in a browser, and call on the JVM to compare.
 *
 * <p>Each call returns lines {@code what argument … = result}; numbers stand as the hexadecimal
 * bits of their doubles, so that equal text means equal bits.
 */
public final class Laboratory {
  private Laboratory() {}

  /** Nothing happens until an exported method is called. */
  public static void main(String[] args) {}

  /**
   * Calls of the simulation's own mathematics.
   *
   * @param seed of the arguments
   * @param count how often each function is called, 0 or more
   */
  @JSExport
  @JSMethod("groundplanMath")
  public static String math(int seed, int count) {
    return MathCalls.lines(seed, count);
  }

  /**
   * Java's own arithmetic, in the forms that a compiler to JavaScript may read differently.
   *
   * @param seed of the operands
   * @param count how often each form is evaluated on random operands, 0 or more; each is evaluated
   *     on extreme ones besides
   */
  @JSExport
  @JSMethod("groundplanArithmetic")
  public static String arithmetic(int seed, int count) {
    Operands operands = new Operands(seed);
    Lines lines = new Lines();
    DoubleForms.evaluateCorners(lines);
    IntForms.evaluateCorners(lines);
    for (int i = 0; i < count; i++) {
      DoubleForms.evaluate(lines, operands);
      IntForms.evaluate(lines, operands);
      LongForms.evaluate(lines, operands);
      TextForms.evaluate(lines, operands);
    }
    return lines.text();
  }

  /**
   * Runs a scenario to its end, its trace hashed.
   *
   * @param scenario as JSON
   * @return the report as JSON
   */
  @JSExport
  @JSMethod("groundplanRun")
  public static String run(String scenario) {
    return Repeat.run(scenario);
  }

  /**
   * Runs a scenario to its end as fast as can be, without a trace, to be timed.
   *
   * @param scenario as JSON
   * @return the report as JSON
   */
  @JSExport
  @JSMethod("groundplanRunUntraced")
  public static String runUntraced(String scenario) {
    return Repeat.runUntraced(scenario);
  }
}
