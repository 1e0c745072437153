package io.github.groundplan.site.scenario;

import io.github.groundplan.sim.scenario.Quantity;
import io.github.groundplan.sim.scenario.Section;

/** What the reference says besides its tables. */
final class ReferenceText {
  static final String BEGINNING =
      """
      # The scenario language

      A scenario says in YAML what a system is made of, who asks it for what, what goes wrong, and
      how long to watch. The command line runs one, and so does a lesson's page:

      ```
      java -jar groundplan.jar sim run FILE.yaml
      ```

      One that shows much of the language:

      ```yaml
      {{example}}```

      This page is made from the table that the reader is tested against, and so is
      `scenario.schema.json`, which editors complete and check by.

      ## How it is written

      A file holds one scenario, in UTF-8, of at most 1,000,000 bytes, nested at most 100 deep. It
      is YAML 1.2 (core schema) without aliases and tags; JSON is YAML too. Words, names and
      quantities are texts, counts are numbers: `"8"` in quotes is no count.

      A quantity is a number with its unit, without a space: `10ms`, `1.5h`, `100/s`, `20%`, `4x`,
      `10MB/s`. Numbers may have a fraction and an exponent (`1e3/s`). `kB` is 1000 bytes, `KiB` is
      1024. A share is written in percent: `90%`, not `0.9`. What is larger or smaller than a
      quantity can be is refused, for time must move on in a run and end.
      """;

  static final String END =
      """

      ## What it all means

      - A request at a node waits for a worker, is served, calls `to` while holding its worker, and
        returns. A queue (a broker) acknowledges at once and does the work later.
      - `replicas` are nodes with queues of their own. A node that is called without a balancer
        before it spreads over its replicas in turn; a balancer chooses among all replicas of all
        nodes in `to`.
      - A link's `latency` is one way and is paid both ways. Only who calls and who is called can be
        linked.
      - Calls form no circle, lead through at most 100 nodes, and one request makes at most 100,000
        of them.
      - After a timeout the work that was asked for goes on.
      - A fault may begin after the run has ended; then nothing comes of it.
      - Latency is measured from the client's send to the answer, over completed requests. Means are
        over the time after `warmup`. Each request sent after it has exactly one outcome:
        `arrivals = completed + failed + timedOut + rejected + inFlight`.
      """;

  private ReferenceText() {}

  static String name(Quantity quantity) {
    return switch (quantity) {
      case DURATION -> "duration";
      case RATE -> "rate";
      case SHARE -> "share";
      case RATIO -> "share of a retry budget";
      case FACTOR -> "factor";
      case SIZE -> "size";
      case BANDWIDTH -> "bandwidth";
    };
  }

  static String of(Section section) {
    return switch (section) {
      case SCENARIO -> "The whole.";
      case CLIENTS -> "A population of clients that behave alike.";
      case ARRIVALS -> "When clients send: exactly one pattern.";
      case WAVE -> "A rate that rises and falls.";
      case SPIKE -> "A rate that is another for a while.";
      case KEYS -> "What clients ask for.";
      case RETRY -> "Trying again.";
      case BREAKER -> "A circuit breaker. In `breaker: {}` everything is left out.";
      case NODE -> "What every node may have, whatever its kind.";
      case LIMIT -> "A rate limiter.";
      case SHED -> "Load shedding.";
      case SERVER -> "A node of `kind: server` works on calls. It has besides:";
      case SCALE -> "An auto-scaler.";
      case DATABASE -> "A node of `kind: database` may have followers. It has besides:";
      case REPLICA -> "The followers of a database.";
      case CACHE ->
          "A node of `kind: cache` answers what it holds, and calls `to` for the rest. It has"
              + " besides:";
      case BALANCER -> "A node of `kind: balancer` passes each call on. It has besides:";
      case HEALTH -> "Health checks.";
      case RESOLVER ->
          "A node of `kind: resolver` (DNS) looks a name up and passes the call on. It has"
              + " besides:";
      case QUEUE -> "A node of `kind: queue` is a broker with consumers. It has besides:";
      case EXTERNAL -> "A node of `kind: external` is somebody else's service. It has besides:";
      case DISTRIBUTION ->
          "Where a duration may be left to chance: exactly one of these. A bare duration is a"
              + " constant.";
      case UNIFORM -> "Anything between two durations.";
      case ERLANG -> "A sum of exponential stages.";
      case LOGNORMAL -> "A long tail.";
      case PARETO -> "A very long tail.";
      case HYPEREXP -> "Mostly short, sometimes long.";
      case LINK -> "What it costs to call a node.";
      case FAULT ->
          "Something that goes wrong: exactly one of `kill`, `revive`, `slow`, `partition` and"
              + " `errors`.";
      case RUN -> "How long to watch: for a time or for a number of requests.";
    };
  }
}
