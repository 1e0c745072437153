package io.github.groundplan.site.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FigureMistakesTest {
  private final Computed computed = new Computed();

  @Test
  void figuresOfAnOverloadAreToldUnlessTheyAreMeant() {
    assertMistakes(
        """
        a.md:1:1: error: app cannot keep up: 120/s come to 1 worker that manages 100/s at most (utilisation 1.2); its queue grows without end, and the figures depend on the length of the run
            1 | sim(busy).latency.mean
              | ^^^^^^^^^
          hint: give it less to do, or say that this is meant: sim(busy, overloaded)
        a.md:1:1: error: this scenario keeps up with its load
            1 | sim(shop, overloaded).throughput
              | ^^^^^^^^^^^^^^^^^^^^^
          hint: write sim(shop)
        a.md:1:1: error: nothing but the word overloaded can stand behind the name of a scenario
            1 | sim(busy, full).throughput
              | ^^^^^^^^^^^^^^^
          hint: as in sim(busy, overloaded)
        """,
        "sim(busy).latency.mean",
        "sim(shop, overloaded).throughput",
        "sim(busy, full).throughput");
    assertEquals("", computed.mistakes("sim(busy, overloaded).throughput"));
  }

  @Test
  void whatIsUnknownIsToldWithWhatMayBeMeant() {
    assertMistakes(
        """
        a.md:1:1: error: there is no function "erlangc"
            1 | erlangc(3, 2.4)
              | ^^^^^^^
          hint: did you mean "erlangC"?
        a.md:1:5: error: "mss" stands here for nothing
            1 | 200 mss
              |     ^^^
          hint: did you mean "ms"?
        a.md:1:5: error: there is no unit "sec"
            1 | 3 * sec
              |     ^^^
          hint: did you mean "s"?
        a.md:1:1: error: there is no unit "s-2"
            1 | s-2
              | ^^^
          hint: put spaces around a minus
        a.md:1:1: error: there is no unit "erlangC"
            1 | erlangC
              | ^^^^^^^
          hint: a function has parentheses: erlangC(…)
        a.md:1:10: error: there is no figure "respose" here
            1 | mm1(0.9).respose
              |          ^^^^^^^
          hint: did you mean "response"?
        a.md:1:19: error: there is no figure "p98" here
            1 | sim(shop).latency.p98
              |                   ^^^
          hint: did you mean "p90"?
        a.md:1:5: error: there is no scenario "shpo"
            1 | sim(shpo).throughput
              |     ^^^^
          hint: did you mean "shop"?
        a.md:1:6: error: there is no demo "send-reqest"
            1 | demo(send-reqest).p99
              |      ^^^^^^^^^^^
          hint: did you mean "send-request"?
        a.md:1:1: error: seed takes a whole number from 0 to 4294967295, not "x"
            1 | demo(percentiles, "seed=x").p99
              | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        a.md:1:10: error: there is no unit "MiiB"
            1 | 10 MB in MiiB
              |          ^^^^
          hint: did you mean "MiB"?
        a.md:1:4: error: "m" stands here for nothing
            1 | 10 m
              |    ^
          hint: did you mean "min"?
        a.md:1:4: error: "sec" stands here for nothing
            1 | 40 sec
              |    ^^^
          hint: did you mean "s"?
        """,
        "erlangc(3, 2.4)",
        "200 mss",
        "3 * sec",
        "s-2",
        "erlangC",
        "mm1(0.9).respose",
        "sim(shop).latency.p98",
        "sim(shpo).throughput",
        "demo(send-reqest).p99",
        "demo(percentiles, \"seed=x\").p99",
        "10 MB in MiiB",
        "10 m",
        "40 sec");
  }

  @Test
  void argumentsAreCountedAndMustFit() {
    assertMistakes(
        """
        a.md:1:1: error: "erlangC" does not take 1 argument
            1 | erlangC(3)
              | ^^^^^^^^^^
          hint: erlangC(workers, offered)
        a.md:1:1: error: "mm1" does not take 3 arguments
            1 | mm1(1, 2, 3)
              | ^^^^^^^^^^^^
          hint: mm1(utilisation) or mm1(arrivals, service)
        a.md:1:9: error: "workers" takes a whole number, not 2.5
            1 | erlangC(2.5, 2)
              |         ^^^
        a.md:1:10: error: "availability" takes a share, not 99.99
            1 | downtime(99.99, year)
              |          ^^^^^
          hint: a share is 0 to 1, or 0 % to 100 %
        a.md:1:19: error: "period" takes a time, not 12
            1 | downtime(99.99 %, 12)
              |                   ^^
        a.md:1:8: error: "arrivals" takes a rate, not 100
            1 | mmc(2, 100, 10 ms)
              |        ^^^
          hint: as in 100/s
        a.md:1:5: error: "name" takes a name, or a text in quotes
            1 | sim(1 + 2).throughput
              |     ^^^^^
        a.md:1:1: error: the means must all have one unit, or none
            1 | hops(95, 1 s, 2)
              | ^^^^^^^^^^^^^^^^
        """,
        "erlangC(3)",
        "mm1(1, 2, 3)",
        "erlangC(2.5, 2)",
        "downtime(99.99, year)",
        "downtime(99.99 %, 12)",
        "mmc(2, 100, 10 ms)",
        "sim(1 + 2).throughput",
        "hops(95, 1 s, 2)");
  }

  @Test
  void whatHasNoResultIsToldWithTheReason() {
    assertMistakes(
        """
        a.md:1:1: error: unstable: 1 worker at 1/s cannot keep up with 1.2/s (utilisation 1.2)
            1 | mm1(1.2).response
              | ^^^^^^^^
        a.md:1:1: error: unstable: 2 workers at 100/s each cannot keep up with 300/s (utilisation 1.5)
            1 | mmc(2, 300/s, 10 ms).wait
              | ^^^^^^^^^^^^^^^^^^^^
        a.md:1:1: error: unstable: 2 workers at 1/s each cannot keep up with 2/s (utilisation 1)
            1 | erlangC(2, 2)
              | ^^^^^^^^^^^^^
        a.md:1:1: error: this comes to no finite number
            1 | 1 / 0
              | ^^^^^
        a.md:1:1: error: there is no square root of less than nothing
            1 | sqrt(0 - 1)
              | ^^^^^^^^^^^
        a.md:1:1: error: cannot add or compare 1 s and 1
            1 | 1 s + 1
              | ^^^^^^^
        a.md:1:1: error: the exponent must be a plain number
            1 | 2 ^ (1 s)
              | ^^^^^^^^
        a.md:1:1: error: these are several figures
            1 | mm1(0.9)
              | ^^^^^^^^
          hint: choose of: response, wait, queue, inSystem, utilisation, throughput, p50, p90, p95, p99, p999, waitP50, waitP90, waitP95, waitP99, waitP999
        a.md:1:3: error: this is one figure, of which there is no "response"
            1 | 3.response
              |   ^^^^^^^^
        a.md:1:7: error: this is one figure, of which there is no "response"
            1 | (1 s).response
              |       ^^^^^^^^
        a.md:1:1: error: a text is no figure
            1 | "a"
              | ^^^
        a.md:1:1: error: this is a number of s^2, which is written in no unit
            1 | 1 s * 1 s
              | ^^^^^^^^^
          hint: is a factor missing, or one too many?
        a.md:1:8: error: this is a time, and cannot be told in this unit
            1 | 1 s in MB
              |        ^^
        a.md:1:26: error: there is no figure "nothing" here
            1 | sim(shop).nodes.idle-one.nothing
              |                          ^^^^^^^
          hint: known here: arrivals, completed, rejected, failed, abandoned, utilisation, queueMean, queueMax, waitMean, serviceMean, inSystemMean, servingMean
        a.md:1:1: error: these are several figures
            1 | sim(shop).nodes.app
              | ^^^^^^^^^^^^^^^^^^^
          hint: choose of: arrivals, completed, rejected, failed, abandoned, utilisation, queueMean, queueMax, waitMean, serviceMean, inSystemMean, servingMean, 1, 2
        """,
        "mm1(1.2).response",
        "mmc(2, 300/s, 10 ms).wait",
        "erlangC(2, 2)",
        "1 / 0",
        "sqrt(0 - 1)",
        "1 s + 1",
        "2 ^ (1 s)",
        "mm1(0.9)",
        "3.response",
        "(1 s).response",
        "\"a\"",
        "1 s * 1 s",
        "1 s in MB",
        "sim(shop).nodes.idle-one.nothing",
        "sim(shop).nodes.app");
  }

  @Test
  void whatCannotBeReadIsToldWhereItStands() {
    assertMistakes(
        """
        a.md:1:1: error: here should be a number, a unit or a function, not the end
            1 |\s
              | ^
        a.md:1:4: error: here should be a number, a unit or a function, not the end
            1 | 1 +
              |    ^
        a.md:1:3: error: this comma separates nothing
            1 | 10,000 / s
              |   ^
          hint: a number has no commas: 10000, or 10_000
        a.md:1:7: error: here should be ")", not the end
            1 | (1 + 2
              |       ^
        a.md:1:3: error: "2" stands here for nothing
            1 | 1 2
              |   ^
        a.md:1:8: error: here should be "," or ")", not the end
            1 | mm1(0.9
              |        ^
        a.md:1:10: error: here should be the name of a figure, not the end
            1 | mm1(0.9).
              |          ^
        a.md:1:3: error: "|" means nothing in a figure
            1 | 1 | 2 digits
              |   ^
          hint: say how it is written by words: in ms, to 2 digits
        a.md:1:6: error: a figure has 1 to 9 digits
            1 | 1 to 0 digits
              |      ^
        a.md:1:7: error: here should be digits or decimals, not the end
            1 | 1 to 2
              |       ^
        a.md:1:6: error: here should be a number of digits, not "two"
            1 | 1 to two digits
              |      ^^^
        a.md:1:8: error: here should be digits or decimals, not "places"
            1 | 1 to 2 places
              |        ^^^^^^
        a.md:1:1: error: this text never ends
            1 | "a
              | ^^
          hint: close it with "
        a.md:1:5: error: here should be a unit, not the end
            1 | 1 in
              |     ^
        a.md:1:1: error: "§" means nothing in a figure
            1 | § 3
              | ^
        a.md:1:1: error: this number is too large
            1 | 1e999
              | ^^^^^
        """,
        "",
        "1 +",
        "10,000 / s",
        "(1 + 2",
        "1 2",
        "mm1(0.9",
        "mm1(0.9).",
        "1 | 2 digits",
        "1 to 0 digits",
        "1 to 2",
        "1 to two digits",
        "1 to 2 places",
        "\"a",
        "1 in",
        "§ 3",
        "1e999");
  }

  @Test
  void whatWasReportedWhereItStandsIsNotToldAgain() {
    assertEquals("", computed.mistakes("sim(broken).throughput"));
  }

  private void assertMistakes(String expected, String... expressions) {
    assertEquals(
        expected,
        List.of(expressions).stream().map(computed::mistakes).collect(Collectors.joining()));
  }
}
