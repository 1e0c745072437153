package io.github.groundplan.sim.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.random.Distribution.Constant;
import io.github.groundplan.sim.random.Distribution.Erlang;
import io.github.groundplan.sim.random.Distribution.Exponential;
import io.github.groundplan.sim.random.Distribution.HyperExponential;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every queue, whatever its model. */
class QueueModelTest {

  /**
   * A number of workers and how to make the model: each test makes its own, so that a tool that
   * maps tests to code sees which test runs which constructor.
   */
  private record Case(int workers, Supplier<QueueModel> maker) {
    QueueModel model() {
      return maker.get();
    }

    TimedQueueModel timed() {
      return (TimedQueueModel) maker.get();
    }

    @Override
    public String toString() {
      return model().notation();
    }
  }

  static List<Case> models() {
    return List.of(
        new Case(1, () -> new Mm1(3, 4)),
        new Case(1, () -> new Mmc(3, 4, 1)),
        new Case(2, () -> new Mmc(3, 2, 2)),
        new Case(25, () -> new Mmc(45, 2, 25)),
        new Case(1, () -> new Mmck(3, 4, 1, 1)),
        new Case(1, () -> new Mmck(5, 4, 1, 6)),
        new Case(1, () -> new Mmck(4, 4, 1, 9)),
        new Case(3, () -> new Mmck(9, 4, 3, 10)),
        new Case(4, () -> new MgcLoss(9, new Constant(0.5), 4)),
        new Case(1, () -> new Mg1(3, new Constant(0.25))),
        new Case(1, () -> new Mg1(3, new HyperExponential(0.25, 3))),
        new Case(1, () -> new FiniteSource(1, 2, 4, 1)),
        new Case(1, () -> new FiniteSource(20, 2, 4, 1)),
        new Case(3, () -> new FiniteSource(30, 2, 4, 3)),
        new Case(5, () -> new FiniteSource(3, 2, 4, 5)),
        new Case(
            1,
            () ->
                new PriorityMg1(
                    List.of(
                        new PriorityClass(1, new Exponential(0.25)),
                        new PriorityClass(2, new Constant(0.3))))),
        new Case(2, () -> new ErlangA(3, 1, 2, 4)),
        new Case(7, () -> new ErlangA(3, 1, 7, 0.1)),
        new Case(1, () -> new ProcessorSharing(3, new Constant(0.25), 1)),
        new Case(4, () -> new ProcessorSharing(3, new Constant(0.5), 4)),
        new Case(2, () -> new LastComeFirstServed(new Mmc(3, 2, 2))),
        new Case(1, () -> new Gm1(new Constant(0.5), 3)),
        new Case(1, () -> new Gm1(new Erlang(3, 0.5), 2.5)),
        new Case(1, () -> new TimedMg1(3, new Constant(0.25))),
        new Case(1, () -> new TimedMg1(1, new Constant(0.25))),
        new Case(1, () -> new TimedMg1(3, new Erlang(4, 0.25))),
        new Case(1, () -> new TimedMg1(3, new HyperExponential(0.25, 2))),
        new Case(1, () -> new Mg1k(3, new Constant(0.5), 5)),
        new Case(1, () -> new Mg1k(3, new HyperExponential(0.25, 2), 5)),
        new Case(2, () -> new FixedPatience(3, 2, 2, 0.4)),
        new Case(2, () -> new FixedPatience(7, 2, 2, 0.4)),
        new Case(1, () -> new PowerOfChoices(0.9, 1, 1)),
        new Case(1, () -> new PowerOfChoices(0.9, 1, 2)));
  }

  @ParameterizedTest
  @MethodSource("models")
  void littlesLawHoldsForTheQueueAndTheSystem(Case one) {
    QueueFigures figures = one.model().figures();
    assertNear(figures.admittedRate() * figures.meanWait(), figures.meanQueue());
    assertNear(figures.admittedRate() * figures.meanResponse(), figures.meanInSystem());
  }

  @ParameterizedTest
  @MethodSource("models")
  void whoIsInTheSystemWaitsOrIsServed(Case one) {
    QueueFigures figures = one.model().figures();
    assertNear(figures.meanQueue() + one.workers * figures.utilisation(), figures.meanInSystem());
    assertTrue(figures.utilisation() > 0 && figures.utilisation() < 1);
    assertTrue(figures.meanQueue() >= 0);
    assertTrue(figures.throughput() <= figures.admittedRate() * (1 + 1e-15));
  }

  static List<Case> timedModels() {
    return models().stream().filter(one -> one.model() instanceof TimedQueueModel).toList();
  }

  /** The mean of a time that is not negative is the area under its tail. */
  @ParameterizedTest
  @MethodSource("timedModels")
  void tailsHaveTheMeansThatTheFiguresState(Case one) {
    TimedQueueModel model = one.timed();
    double wait = model.figures().meanWait();
    assertEquals(wait, areaUnder(model.waitTail()), 1e-6 * wait);
    // The response of M/D/1 is the wait and a constant: a step, which this rule cannot integrate.
    if (!model.notation().equals("M/D/1")) {
      double response = model.figures().meanResponse();
      assertEquals(response, areaUnder(model.responseTail()), 1e-6 * response);
    }
  }

  /** By Simpson's rule, until less than 1e-13 is left above. */
  private static double areaUnder(Tail tail) {
    int steps = 4000;
    double width = tail.percentile(100 - 1e-11) / steps;
    double sum = tail.above(0) + tail.above(steps * width);
    for (int i = 1; i < steps; i++) {
      sum += tail.above(i * width) * (i % 2 == 0 ? 2 : 4);
    }
    return sum * width / 3;
  }

  @ParameterizedTest
  @MethodSource("timedModels")
  void percentilesInvertTheTail(Case one) {
    TimedQueueModel model = one.timed();
    for (Tail tail : List.of(model.waitTail(), model.responseTail())) {
      double last = 0;
      for (double percent : new double[] {1, 50, 90, 99, 99.9}) {
        double time = tail.percentile(percent);
        assertTrue(time >= last);
        assertTrue(tail.above(time) <= 1 - percent / 100 + 1e-13);
        assertTrue(time == 0 || tail.above(time * (1 - 1e-12)) >= 1 - percent / 100 - 1e-13);
        last = time;
      }
    }
  }

  @ParameterizedTest
  @MethodSource("timedModels")
  void everybodyIsServedForSomeTimeAndNobodyForEver(Case one) {
    TimedQueueModel model = one.timed();
    assertEquals(1, model.responseTail().above(0), 1e-15);
    assertEquals(0, model.responseTail().above(1e12));
    assertEquals(0, model.waitTail().above(1e12));
  }

  private static void assertNear(double expected, double actual) {
    assertEquals(expected, actual, 1e-13 * Math.abs(expected));
  }
}
