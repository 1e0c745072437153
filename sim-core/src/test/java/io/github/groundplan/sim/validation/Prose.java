package io.github.groundplan.sim.validation;

import java.util.List;
import java.util.Locale;

/** The sentences of the page. */
final class Prose {
  private static final String INTRODUCTION =
      """
      # Validation

      <!-- Written by WholeValidationTest of sim-core: do not edit. -->

      The simulation, held against queueing theory: %s experiments with %s billion requests give
      %s figures for which theory has a value.

      - %s of their 99 %% intervals do not hold that value. Of 1,000 suites that are right, one would
        have more than %s.
      - None is off by more than 5 standard errors. The farthest is off by %s.
      - No interval's half-width is more than 1 %% of the theoretical value, or 2 %% from a load of
        0.9 up.

      All three are asserted. Figures of one experiment come from the same runs and so depend on each
      other: misses come in groups, and the bound, which takes them for independent, is stricter than
      it looks.

      ## How to read it

      Each experiment is one scenario, run %s times with seeds of its own. A tenth of each run's
      measured time goes before it, to warm up. The interval is Student's, of the means of the runs.
      Where it is too wide, all is run again with longer runs and other seeds. The length follows
      from the seeds alone, so everyone gets this page to the last byte. Services take a second on
      average where nothing else is said, and times are in seconds.

      - **case**: the scenario; "at 0.8" is its load, offered load where requests can be lost.
      - **± 99 %%**: the half-width of the interval.
      - **off, in SE**: measured less theory, in standard errors. What is allowed is not taken off.
      - **allowed**: how far the figure may be off for another reason than chance. *Histogram*: a
        percentile is the middle of a cell that is at most 0.8 %% wide. *Limit*: the formula is exact
        in a limit only. *Ends*: a law does not see what is under way as a run begins and ends.
        Rounding of 10⁻⁹ is allowed everywhere.
      - **requests**: sent by clients after the warm-up, of all runs together.

      A figure is not asked for where few requests tell of it: waits where fewer than %s %% wait, and
      shares lost below %s %%.

      Every build runs %s of the experiments and compares their rows with this page. All are run by

      ```
      ./mvnw -pl sim-core -Pvalidation test
      ```

      which compares the whole page, and leaves what it measured in `sim-core/target/validation.md`.
      """;

  static final String BROKEN_ON_PURPOSE =
      """
      ## Broken on purpose

      Does the suite notice a mistake? Each of these was made once, for one run of the part that
      every build runs, of 189 figures; each turned it red.

      | mistake | what came of it |
      | --- | --- |
      | of events of one time and priority, the last added comes first | 1 missed, by far: half of the requests of D/D/1/1 fail |
      | of events of one time, the higher priority number comes first | no request of D/D/1/1 is answered: the run has no mean |
      | a worker is not given back, once in 5,000 | 15 missed, then a queue that answers nothing |
      | one draw in sixteen is used twice | 68 missed |
      | all random streams are one and the same | 69 missed |
      | levels are averaged over the warm-up too | 44 missed |
      | one attempt more than allowed | 14 missed, by hundreds of standard errors |
      """;

  static final String WITHOUT_CLOSED_FORM =
      """
      ## Without a closed form

      Of these no formula is known, or none that is exact and short. They are held by unit tests, by
      properties over random scenarios (requests are conserved, no worker is busy twice, time does
      not run back), and by the laws of the section before.

      - **Queues**: general services or gaps at several workers with a queue; priorities there, but
        for one exponential service; percentiles of other orders than first come, first served, and
        of lognormal and Pareto services; patience that is neither exponential nor constant, or at a
        bounded queue.
      - **Arrivals**: waves and spikes at a queue.
      - **Balancing**: least connections; power of two choices among few; waits by weight; shares of
        a consistent hash, which depend on where the ring is cut; slow start.
      - **Calls**: retries, timeouts and second copies that add to the load of a queue; a breaker
        before a node that fails now and then; bulkheads before a queue.
      - **Networks**: workers held by calls that wait in a queue themselves, with several workers;
        three or more queues side by side; queues behind links of limited bandwidth.
      - **Caches**: more than two places for the latest keys (Che's approximation stands above);
        limited places and limited time together; old answers in place of errors.
      - **Faults**: work in hand when a node is killed; failovers and health checks under load;
        partitions between nodes.
      - **Scaling**: the auto-scaler. The Universal Scalability Law describes measurements and not a
        mechanism; no part of the model follows it.
      """;

  private Prose() {}

  static String introduction(List<List<Finding>> findings) {
    List<Finding> all = Document.flat(findings);
    Verdict verdict = Verdict.of(all);
    double requests = findings.stream().mapToDouble(some -> some.get(0).requests()).sum();
    double farthest = all.stream().mapToDouble(Finding::standardErrorsOff).max().orElseThrow();
    return INTRODUCTION.formatted(
        findings.size(),
        Row.digits(requests / 1e9, 2),
        String.format(Locale.ROOT, "%,d", verdict.count()),
        verdict.misses(),
        verdict.allowed(),
        Row.digits(farthest, 2),
        Laboratory.RUNS,
        Row.digits(100 * WorkerQueues.OFTEN, 2),
        Row.digits(100 * LossSystems.SELDOM, 2),
        Catalogue.QUICK.size());
  }
}
