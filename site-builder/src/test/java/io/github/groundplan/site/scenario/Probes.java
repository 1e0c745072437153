package io.github.groundplan.site.scenario;

import java.util.List;
import java.util.Set;

/** Values of all kinds, right for some keys and wrong for most. */
final class Probes {
  static final List<String> VALUES =
      List.of(
          "5",
          "0",
          "-1",
          "2.5",
          "1e3",
          "1e400",
          "1000000000000",
          "'5'",
          "5ms",
          "0s",
          "0.0e5s",
          "-5ms",
          "1.5e-3h",
          "5 ms",
          "5",
          "1e400s",
          "20%",
          "0%",
          "150%",
          "0.5",
          "100/s",
          "0/s",
          "2x",
          "0x",
          "2kB",
          "0B",
          "10MB/s",
          "''",
          "x",
          "app",
          "app.1",
          "app.01",
          "clients",
          "true",
          "unbounded",
          "null",
          "[]",
          "[app]",
          "[app, db]",
          "[1]",
          "{}",
          "{a: 1}",
          "fifo",
          "full");

  /** Keys whose value depends on others, or on what is declared elsewhere. */
  private static final Set<String> DEPENDENT =
      Set.of("cap", "up", "down", "high", "min", "max", "think", "nodes", "links", "faults");

  private Probes() {}

  /** Whether a schema may accept what the reader refuses. */
  static boolean isBeyondSchema(Key key, String value) {
    boolean isName =
        key.type() instanceof ValueType.Simple simple
            && switch (simple) {
              case NAME, NODE, ONE_NODE, NODES, SOME_NODES, ADDRESS, PARTITION, WEIGHTS -> true;
              case TEXT, TRUTH, DISTRIBUTION, ALL_NODES -> false;
            };
    return isName
        || DEPENDENT.contains(key.name())
        // The validator takes whole numbers modulo 2^64, which makes this a zero.
        || value.equals("1e400")
        || value.equals("1e400s")
        || value.equals("150%");
  }
}
