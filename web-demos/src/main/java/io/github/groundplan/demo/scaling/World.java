package io.github.groundplan.demo.scaling;

import io.github.groundplan.demo.instrument.Seed;
import io.github.groundplan.demo.instrument.Setting.Amount;
import io.github.groundplan.demo.instrument.Setting.Choice;
import io.github.groundplan.demo.instrument.Setting.Option;
import io.github.groundplan.demo.instrument.Setting.Toggle;
import io.github.groundplan.demo.instrument.Settings;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.sim.model.Admission;
import io.github.groundplan.sim.model.Arrivals;
import io.github.groundplan.sim.model.Discipline;
import io.github.groundplan.sim.model.Keys;
import io.github.groundplan.sim.model.Path;
import io.github.groundplan.sim.model.Work;
import io.github.groundplan.sim.policy.CallPolicy;
import io.github.groundplan.sim.policy.Routing;
import io.github.groundplan.sim.policy.ScaleRule;
import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.scenario.ClientSpec;
import io.github.groundplan.sim.scenario.Kind;
import io.github.groundplan.sim.scenario.LinkSpec;
import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.scenario.RunSpec;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.List;
import java.util.Optional;

/** Clients, a balancer and its servers: what can be set of them, and all that is assumed. */
final class World {
  static final String PATTERN = "pattern";
  static final String LOAD = "load";
  static final String AUTO_SCALER = "auto-scaler";
  static final String DRAIN = "drain";
  static final String BOOT_TIME = "boot-time";

  static final String STEADY = "steady";
  static final String WAVE = "wave";
  static final String SPIKE = "spike";

  static final String APP = "app";
  static final int MOST_SERVERS = 10;
  static final int LARGEST_SIZE = 8;

  static final int WORKERS = 4;

  /** How many may wait at one server. */
  static final int PLACES = 40;

  /** The mean of a request's work on a machine of size 1. */
  static final double SERVICE_SECONDS = 0.2;

  static final double RUN_SECONDS = 60;
  static final double SPIKE_AT = 15;
  static final double SPIKE_FOR = 15;
  static final double SPIKE_FACTOR = 50;
  static final double NIGHT_SHARE = 0.1;

  static final double ADD_ABOVE = 0.7;
  static final double REMOVE_BELOW = 0.3;

  static final double LOOK_SECONDS = 3;
  static final double COOL_DOWN_SECONDS = 6;
  static final double TO_BALANCER_SECONDS = 0.06;
  static final double TO_SERVER_SECONDS = 0.02;

  /** How long the messages of a request travel, there and back. */
  static final double TRAVEL_SECONDS = 2 * (TO_BALANCER_SECONDS + TO_SERVER_SECONDS);

  static final Settings SETTINGS =
      Settings.of(
          Seed.setting(7),
          new Choice(
              PATTERN,
              "Pattern",
              List.of(
                  new Option(STEADY, "Steady"),
                  new Option(WAVE, "A day's wave, in a minute"),
                  new Option(SPIKE, "A spike of 50 times")),
              SPIKE),
          new Amount(LOAD, "Highest load", "/s", 5, 200, 5, 0, 150),
          new Amount(BOOT_TIME, "Boot time", "s", 1, 30, 1, 0, 10),
          new Toggle(AUTO_SCALER, "Auto-scaler", true),
          new Toggle(DRAIN, "Drain what goes", true));

  private World() {}

  /** What is watched: one server of size 1, and room for more. */
  static Scenario watched(Values settings) {
    boolean isAutomatic = settings.isOn(AUTO_SCALER);
    // By hand only: nothing is busier than entirely, nor idler than not at all.
    ScaleRule rule =
        new ScaleRule(
            1,
            MOST_SERVERS,
            isAutomatic ? ADD_ABOVE : 1,
            isAutomatic ? REMOVE_BELOW : 0,
            LOOK_SECONDS,
            COOL_DOWN_SECONDS,
            settings.amount(BOOT_TIME),
            settings.isOn(DRAIN));
    return scenario(settings, arrivals(settings), Optional.of(rule), 1, 1)
        .with(RunSpec.forSeconds(0, RUN_SECONDS));
  }

  /** The highest load without an end, for so many servers of a size that nobody changes. */
  static Scenario steady(Values settings, int servers, int size) {
    Arrivals arrivals = new Arrivals.Poisson(settings.amount(LOAD));
    return scenario(settings, arrivals, Optional.empty(), servers, size);
  }

  private static Arrivals arrivals(Values settings) {
    double highest = settings.amount(LOAD);
    return switch (settings.text(PATTERN)) {
      case WAVE -> new Arrivals.Wave(highest * NIGHT_SHARE, highest, RUN_SECONDS);
      case SPIKE -> new Arrivals.Spike(highest / SPIKE_FACTOR, highest, SPIKE_AT, SPIKE_FOR);
      default -> new Arrivals.Poisson(highest);
    };
  }

  private static Scenario scenario(
      Values settings, Arrivals arrivals, Optional<ScaleRule> rule, int servers, int size) {
    Work work =
        new Work(
            WORKERS,
            PLACES,
            Discipline.FIFO,
            new Distribution.Exponential(SERVICE_SECONDS),
            size,
            0);
    return new Scenario(
        "One server, scaled",
        Seed.of(settings),
        List.of(
            new ClientSpec(
                Scenario.CLIENTS,
                arrivals,
                "lb",
                0,
                Keys.MANY,
                Optional.empty(),
                CallPolicy.plain())),
        List.of(
            node("lb", balancer(), 1, Work.none(), List.of(APP)),
            node(APP, new Kind.Server(rule), servers, work, List.of())),
        List.of(
            link(Scenario.CLIENTS, "lb", TO_BALANCER_SECONDS), link("lb", APP, TO_SERVER_SECONDS)),
        List.of(),
        RunSpec.DEFAULT);
  }

  /** By lot: then each server meets a Poisson stream of its own, and theory knows all of it. */
  private static Kind balancer() {
    return new Kind.Balancer(Routing.RANDOM, List.of(), Optional.empty());
  }

  private static NodeSpec node(String name, Kind kind, int count, Work work, List<String> to) {
    return new NodeSpec(name, kind, count, work, Admission.open(), to, false, CallPolicy.plain());
  }

  private static LinkSpec link(String from, String to, double seconds) {
    return new LinkSpec(from, to, Path.of(new Distribution.Constant(seconds)));
  }
}
