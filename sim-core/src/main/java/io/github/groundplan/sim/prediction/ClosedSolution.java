package io.github.groundplan.sim.prediction;

import io.github.groundplan.sim.theory.ClosedNetwork;
import io.github.groundplan.sim.theory.ClosedStation;
import io.github.groundplan.sim.theory.FiniteSource;
import io.github.groundplan.sim.theory.MeanValueAnalysis;
import io.github.groundplan.sim.theory.QueueFigures;
import io.github.groundplan.sim.theory.Tail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The long run of a closed system.
 *
 * @param model in words or in Kendall's notation
 * @param source of the model
 * @param throughput requests answered a second
 * @param meanResponse from a request to its answer, in seconds
 * @param names of the nodes of the stations; a node with several machines stands several times
 * @param figures of each station
 * @param tail of the response, where it is known
 */
record ClosedSolution(
    String model,
    String source,
    double throughput,
    double meanResponse,
    List<String> names,
    List<QueueFigures> figures,
    Optional<Tail> tail) {
  /** Beyond it the convolution takes seconds. */
  private static final double MOST_STEPS = 1e8;

  private static final int MOST_OF_TAILS = 10_000;

  ClosedSolution {
    names = List.copyOf(names);
    figures = List.copyOf(figures);
  }

  /**
   * By the simplest model that fits.
   *
   * @param thinkMean of a user between two requests, in seconds
   * @param wayMean where no request waits for another, in seconds a request
   * @throws IllegalArgumentException if there are too many users or stations to sum over
   */
  static ClosedSolution of(
      int users,
      double thinkMean,
      double wayMean,
      List<ClosedStation> stations,
      List<String> names) {
    double away = thinkMean + wayMean;
    if (stations.isEmpty()) {
      return new ClosedSolution(
          "no queue", Sources.LITTLE, users / away, wayMean, names, List.of(), Optional.empty());
    }
    if (stations.size() == 1 && away > 0) {
      return single(users, thinkMean, away, stations.get(0), names);
    }
    boolean isSimple = isOneWorkerEach(stations);
    double steps = (double) users * stations.size();
    if (steps * (isSimple ? 1 : steps) > MOST_STEPS) {
      throw new IllegalArgumentException(
          "too many users and stations to sum over: " + users + " and " + stations.size());
    }
    if (isSimple) {
      MeanValueAnalysis model = new MeanValueAnalysis(users, away, stations);
      List<QueueFigures> figures = new ArrayList<>();
      for (int i = 0; i < stations.size(); i++) {
        figures.add(model.figures(i));
      }
      return of(
          "closed network",
          Sources.MEAN_VALUES,
          users,
          thinkMean,
          model.throughput(),
          names,
          figures);
    }
    ClosedNetwork model = new ClosedNetwork(users, away, stations);
    List<QueueFigures> figures = new ArrayList<>();
    for (int i = 0; i < stations.size(); i++) {
      figures.add(model.figures(i));
    }
    return of(
        "closed network",
        Sources.CLOSED_NETWORK,
        users,
        thinkMean,
        model.throughput(),
        names,
        figures);
  }

  /** One station only: all else is as good as thinking, but for how often it is come to. */
  private static ClosedSolution single(
      int users, double thinkMean, double away, ClosedStation station, List<String> names) {
    FiniteSource model =
        new FiniteSource(
            users, away / station.visits(), 1 / station.serviceMean(), station.workers());
    double throughput = model.figures().throughput() / station.visits();
    ClosedSolution solution =
        of(
            model.notation(),
            Sources.FINITE_SOURCE,
            users,
            thinkMean,
            throughput,
            names,
            List.of(model.figures()));
    // Where the one visit is all of the response.
    boolean isTailKnown = away == thinkMean && station.visits() == 1 && users <= MOST_OF_TAILS;
    return isTailKnown ? solution.with(model.responseTail()) : solution;
  }

  /** The response by the law R = N / X - Z. */
  private static ClosedSolution of(
      String model,
      String source,
      int users,
      double thinkMean,
      double throughput,
      List<String> names,
      List<QueueFigures> figures) {
    return new ClosedSolution(
        model,
        source,
        throughput,
        users / throughput - thinkMean,
        names,
        figures,
        Optional.empty());
  }

  private ClosedSolution with(Tail other) {
    return new ClosedSolution(
        model, source, throughput, meanResponse, names, figures, Optional.of(other));
  }

  private static boolean isOneWorkerEach(List<ClosedStation> stations) {
    for (ClosedStation station : stations) {
      if (station.workers() != 1) {
        return false;
      }
    }
    return true;
  }
}
