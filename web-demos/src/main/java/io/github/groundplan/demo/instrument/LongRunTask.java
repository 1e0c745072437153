package io.github.groundplan.demo.instrument;

import io.github.groundplan.sim.run.Run;
import io.github.groundplan.sim.scenario.RunSpec;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.Map;

/** A long run that is done bit by bit, wherever there is time for it. */
public final class LongRunTask {
  private final Run run;
  private final String query;

  private LongRunTask(Run run, String query) {
    this.run = run;
    this.query = query;
  }

  /**
   * The long run of a demo, about to start. Its trace is hashed.
   *
   * @param query the demo's state, as it stands in an address
   * @throws IllegalArgumentException if the demo has none in this state
   */
  public static <M> LongRunTask of(Demo<M> demo, String query) {
    M model = demo.open(State.parse(demo, Map.of(), query));
    Scenario scenario =
        demo.longRun(model)
            .orElseThrow(() -> new IllegalArgumentException(demo.id() + " has no long run"));
    return new LongRunTask(Run.of(counted(scenario, LongRun.REQUESTS)), query);
  }

  /** The scenario, measured for so many requests; its warm-up stays. */
  public static Scenario counted(Scenario scenario, int requests) {
    return scenario.with(RunSpec.forRequests(scenario.run().warmupSeconds(), requests));
  }

  /**
   * Goes on by some events, and says whether there are more to come.
   *
   * @param most how many at most
   */
  public boolean advance(int most) {
    return run.advance(most);
  }

  /** How much is done, from 0 to 1. */
  public double share() {
    return run.progress();
  }

  /**
   * What was measured, for {@link LongRunResult#read}.
   *
   * @param engine what ran it, for the reader
   */
  public String result(String engine) {
    return LongRunResult.write(run.report(), engine, query);
  }
}
