package io.github.groundplan.sim.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.random.Distribution.Constant;
import io.github.groundplan.sim.random.Distribution.Exponential;
import io.github.groundplan.sim.random.Distribution.HyperExponential;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every queue, whatever its model. */
class QueueModelTest {

  /** A model with its number of workers. */
  private record Case(QueueModel model, int workers) {
    @Override
    public String toString() {
      return model.notation();
    }
  }

  static List<Case> models() {
    return List.of(
        new Case(new Mm1(3, 4), 1),
        new Case(new Mmc(3, 4, 1), 1),
        new Case(new Mmc(3, 2, 2), 2),
        new Case(new Mmc(45, 2, 25), 25),
        new Case(new Mmck(3, 4, 1, 1), 1),
        new Case(new Mmck(5, 4, 1, 6), 1),
        new Case(new Mmck(4, 4, 1, 9), 1),
        new Case(new Mmck(9, 4, 3, 10), 3),
        new Case(new MgcLoss(9, new Constant(0.5), 4), 4),
        new Case(new Mg1(3, new Constant(0.25)), 1),
        new Case(new Mg1(3, new HyperExponential(0.25, 3)), 1),
        new Case(new FiniteSource(1, 2, 4, 1), 1),
        new Case(new FiniteSource(20, 2, 4, 1), 1),
        new Case(new FiniteSource(30, 2, 4, 3), 3),
        new Case(new FiniteSource(3, 2, 4, 5), 5),
        new Case(
            new PriorityMg1(
                List.of(
                    new PriorityClass(1, new Exponential(0.25)),
                    new PriorityClass(2, new Constant(0.3)))),
            1),
        new Case(new ErlangA(3, 1, 2, 4), 2),
        new Case(new ErlangA(3, 1, 7, 0.1), 7),
        new Case(new ProcessorSharing(3, new Constant(0.25), 1), 1),
        new Case(new ProcessorSharing(3, new Constant(0.5), 4), 4),
        new Case(new LastComeFirstServed(new Mmc(3, 2, 2)), 2),
        new Case(new PowerOfChoices(0.9, 1, 1), 1),
        new Case(new PowerOfChoices(0.9, 1, 2), 1));
  }

  @ParameterizedTest
  @MethodSource("models")
  void littlesLawHoldsForTheQueueAndTheSystem(Case one) {
    QueueFigures figures = one.model.figures();
    assertNear(figures.admittedRate() * figures.meanWait(), figures.meanQueue());
    assertNear(figures.admittedRate() * figures.meanResponse(), figures.meanInSystem());
  }

  @ParameterizedTest
  @MethodSource("models")
  void whoIsInTheSystemWaitsOrIsServed(Case one) {
    QueueFigures figures = one.model.figures();
    assertNear(figures.meanQueue() + one.workers * figures.utilisation(), figures.meanInSystem());
    assertTrue(figures.utilisation() > 0 && figures.utilisation() < 1);
    assertTrue(figures.meanQueue() >= 0);
    assertTrue(figures.throughput() <= figures.admittedRate() * (1 + 1e-15));
  }

  static List<TimedQueueModel> timedModels() {
    return models().stream()
        .map(Case::model)
        .filter(TimedQueueModel.class::isInstance)
        .map(TimedQueueModel.class::cast)
        .toList();
  }

  /** The mean of a time that is not negative is the area under its tail. */
  @ParameterizedTest
  @MethodSource("timedModels")
  void tailsHaveTheMeansThatTheFiguresState(TimedQueueModel model) {
    assertEquals(model.figures().meanWait(), areaUnder(model.waitTail()), 1e-9);
    assertEquals(model.figures().meanResponse(), areaUnder(model.responseTail()), 1e-9);
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
  void percentilesInvertTheTail(TimedQueueModel model) {
    for (Tail tail : List.of(model.waitTail(), model.responseTail())) {
      double last = 0;
      for (double percent : new double[] {1, 50, 90, 99, 99.9}) {
        double time = tail.percentile(percent);
        assertTrue(time >= last);
        if (time > 0) {
          assertEquals(1 - percent / 100, tail.above(time), 1e-12);
        } else {
          assertTrue(tail.above(0) <= 1 - percent / 100);
        }
        last = time;
      }
    }
  }

  @ParameterizedTest
  @MethodSource("timedModels")
  void everybodyIsServedForSomeTimeAndNobodyForEver(TimedQueueModel model) {
    assertEquals(1, model.responseTail().above(0), 1e-15);
    assertEquals(0, model.responseTail().above(1e12));
    assertEquals(0, model.waitTail().above(1e12));
  }

  private static void assertNear(double expected, double actual) {
    assertEquals(expected, actual, 1e-13 * Math.abs(expected));
  }
}
