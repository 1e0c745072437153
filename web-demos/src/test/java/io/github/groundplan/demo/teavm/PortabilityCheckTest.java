package io.github.groundplan.demo.teavm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.teavm.cache.IncrementalDependencyRegistration;
import org.teavm.diagnostics.AccumulationDiagnostics;
import org.teavm.diagnostics.Diagnostics;
import org.teavm.diagnostics.Problem;
import org.teavm.model.ClassHierarchy;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ReferenceCache;
import org.teavm.parsing.ClasspathClassHolderSource;

/** What stops the compilation for browsers, and what does not. */
class PortabilityCheckTest {
  private static final String FLOAT =
      "a float is not rounded to 24 bits in JavaScript: use a double";

  static final class OnFloats {
    private OnFloats() {}

    static boolean isHalf(double value) {
      return (float) value == 0.5f;
    }
  }

  static final class ReadsBits {
    private ReadsBits() {}

    static int exponent(double value) {
      return (Float.floatToRawIntBits((float) value) >>> 23) & 255;
    }

    static double power(int exponent) {
      return Float.intBitsToFloat((exponent + 127) << 23);
    }
  }

  static final class CatchesTheMachines {
    private CatchesTheMachines() {}

    static int first(int[] numbers) {
      try {
        return numbers[0];
      } catch (ArrayIndexOutOfBoundsException e) {
        return 0;
      }
    }

    static int length(String text) {
      try {
        return text.length();
      } catch (RuntimeException e) {
        return 0;
      }
    }
  }

  static final class CatchesOurs {
    private CatchesOurs() {}

    static int parse(String text, int[] count) {
      try {
        return Integer.parseInt(text);
      } catch (NumberFormatException e) {
        return 0;
      } finally {
        count[0]++;
      }
    }
  }

  @Test
  void floatsAreRefused() {
    assertEquals(List.of(FLOAT, FLOAT), problemsIn(OnFloats.class));
  }

  @Test
  void theBitsOfAFloatMayBeReadAndMade() {
    assertEquals(List.of(), problemsIn(ReadsBits.class));
  }

  @Test
  void whatTheMachineThrowsIsNotToBeCaught() {
    String advice = " is caught, which browsers do not throw: test for its cause";
    assertEquals(
        List.of(
            "java.lang.ArrayIndexOutOfBoundsException" + advice,
            "java.lang.RuntimeException" + advice),
        problemsIn(CatchesTheMachines.class));
  }

  @Test
  void whatOurCodeThrowsMayBeCaughtAndFinallyMayFollow() {
    assertEquals(List.of(), problemsIn(CatchesOurs.class));
  }

  private static List<String> problemsIn(Class<?> type) {
    ClassHolder parsed = new ClasspathClassHolderSource(new ReferenceCache()).get(type.getName());
    AccumulationDiagnostics diagnostics = new AccumulationDiagnostics();
    new PortabilityCheck().transformClass(parsed, new Context(diagnostics));
    return diagnostics.getSevereProblems().stream().map(Problem::getText).toList();
  }

  /** As much of a compilation as the check needs. */
  private record Context(Diagnostics diagnostics) implements ClassHolderTransformerContext {
    @Override
    public Diagnostics getDiagnostics() {
      return diagnostics;
    }

    @Override
    public ClassHierarchy getHierarchy() {
      throw new UnsupportedOperationException();
    }

    @Override
    public IncrementalDependencyRegistration getIncrementalCache() {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean isObfuscated() {
      return true;
    }

    @Override
    public boolean isStrict() {
      return false;
    }

    @Override
    public String getEntryPoint() {
      return "main";
    }

    @Override
    public void submit(ClassHolder type) {
      throw new UnsupportedOperationException();
    }
  }
}
