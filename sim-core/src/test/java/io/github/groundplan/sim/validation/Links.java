package io.github.groundplan.sim.validation;

import io.github.groundplan.sim.model.Path;
import io.github.groundplan.sim.policy.CallPolicy;
import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.run.Report.RequestFigures;
import io.github.groundplan.sim.scenario.LinkSpec;
import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.sim.theory.Mg1;
import java.util.ArrayList;
import java.util.List;

/** What lies between a caller and a node. */
final class Links {
  private static final String APP = "app";

  private Links() {}

  static Family links() {
    List<Experiment> experiments = new ArrayList<>();
    experiments.add(
        link("link of constant latency", Path.of(new Distribution.Constant(0.3)), 1.6, 1));
    experiments.add(
        link(
            "link of exponential latency",
            Path.of(new Distribution.Exponential(0.5)),
            2,
            Math.sqrt(1.5)));
    experiments.add(
        link(
            "link with jitter",
            new Path(new Distribution.Constant(1), 0.6, Double.POSITIVE_INFINITY, 0, 0),
            3,
            // Uniform from -0.6 to 0.6 each way: variance 0.36 / 3.
            Math.sqrt(1 + 2 * 0.12)));
    for (double load : Grid.LOADS) {
      experiments.add(bandwidth(load));
    }
    for (double loss : List.of(0.05, 0.3)) {
      experiments.add(loss(loss));
    }
    return new Family(
        "Links",
        "Latencies of both ways add to the service, and so do variances. Messages that take a"
            + " second each on the wire are an M/D/1 queue; back they come one by one. Of messages"
            + " lost each way with probability p, 1 - (1 - p)² of requests time out.",
        experiments);
  }

  private static Experiment link(String name, Path path, double mean, double deviation) {
    return Experiment.of(
            name,
            over(path, Parts.system(Parts.poisson(1, APP), Parts.external(APP, Grid.EXPONENTIAL))),
            0.5,
            1,
            mean)
        .expecting(
            Prediction.of("mean response", mean, Readings.meanResponse()),
            Prediction.of("deviation of response", deviation, Readings.responseDeviation()));
  }

  private static Experiment bandwidth(double load) {
    Mg1 theory = new Mg1(load, new Distribution.Constant(1));
    Path path = new Path(new Distribution.Constant(0), 0, 100, 100, 0);
    return Experiment.of(
            "link of so much bandwidth at " + Grid.text(load),
            over(path, Parts.system(Parts.poisson(load, APP), atOnce())),
            load,
            load,
            theory.figures().meanInSystem() + load)
        .expecting(
            Prediction.of(
                "mean response", theory.figures().meanResponse() + 1, Readings.meanResponse()));
  }

  private static Experiment loss(double loss) {
    Path path = new Path(new Distribution.Constant(0.1), 0, Double.POSITIVE_INFINITY, 0, loss);
    return Experiment.of(
            "link that loses " + Grid.text(loss),
            over(
                path,
                Parts.system(Parts.with(Parts.poisson(1, APP), CallPolicy.timeout(1)), atOnce())),
            0.5,
            1,
            1)
        .expecting(
            Prediction.of(
                "timed out",
                1 - (1 - loss) * (1 - loss),
                Readings.share(RequestFigures::timedOut)));
  }

  private static NodeSpec atOnce() {
    return Parts.external(APP, new Distribution.Constant(0));
  }

  private static Scenario over(Path path, Scenario scenario) {
    return Parts.over(List.of(new LinkSpec(Scenario.CLIENTS, APP, path)), scenario);
  }
}
