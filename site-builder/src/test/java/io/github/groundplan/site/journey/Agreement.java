package io.github.groundplan.site.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.stream.IntStream;

/** Compares what two platforms say, line by line. */
final class Agreement {
  private Agreement() {}

  /**
   * Fails on the first line that differs, and tells it: lines {@code call = result} of the JVM and
   * of the platform.
   *
   * @param what was run
   */
  static void assertSame(Platform platform, String what, String onTheJvm, String there) {
    if (onTheJvm.equals(there)) {
      return;
    }
    List<String> expected = onTheJvm.lines().toList();
    List<String> actual = there.lines().toList();
    assertEquals(expected.size(), actual.size(), platform + ": lines of " + what);
    List<Integer> differing =
        IntStream.range(0, expected.size())
            .filter(line -> !expected.get(line).equals(actual.get(line)))
            .boxed()
            .toList();
    int first = differing.get(0);
    fail(
        "%s differs in %d of %d lines, first in%n  JVM:   %s%n  there: %s%n  in %s"
            .formatted(
                platform,
                differing.size(),
                expected.size(),
                expected.get(first),
                actual.get(first),
                what));
  }
}
