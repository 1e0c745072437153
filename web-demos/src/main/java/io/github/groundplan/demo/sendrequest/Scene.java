package io.github.groundplan.demo.sendrequest;

import io.github.groundplan.demo.instrument.Seed;
import io.github.groundplan.demo.instrument.Setting.Choice;
import io.github.groundplan.demo.instrument.Setting.Option;
import io.github.groundplan.demo.instrument.Setting.Toggle;
import io.github.groundplan.demo.instrument.Settings;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.sim.random.Distribution;
import java.util.List;

/**
 * The little world of this demo: its parts, its switches and what everything costs, in seconds.
 *
 * <p>The costs are plausible, not measured: a resolver of the reader's provider nearby that must
 * often ask others, a small service, a database on the same premises, and distances at about two
 * thirds of the speed of light in glass with the detours of real cables.
 */
final class Scene {
  static final String CLIENT = "client";
  static final String RESOLVER = "dns";
  static final String SERVER = "server";
  static final String DATABASE = "database";

  static final int SERVER_WORKERS = 4;
  static final int DATABASE_WORKERS = 8;

  /** One way to the resolver of the reader's provider. */
  static final Distribution TO_RESOLVER = new Distribution.Constant(0.005);

  static final Distribution LOOK_UP = new Distribution.Uniform(0.010, 0.110);

  /** One way between two machines of one building. */
  static final Distribution TO_DATABASE = new Distribution.Constant(0.0005);

  static final Distribution SERVER_WORK = new Distribution.LogNormal(0.012, 0.5);
  static final Distribution READ_FROM_DISK = new Distribution.LogNormal(0.008, 0.6);
  static final Distribution READ_FROM_MEMORY = new Distribution.LogNormal(0.0003, 0.3);

  /** TCP takes one round trip, TLS 1.3 another (RFC 9293, section 3.5; RFC 8446, section 2). */
  static final int SET_UP_ROUND_TRIPS = 2;

  /** A link's latency varies by this share up and down. */
  private static final double JITTER = 0.04;

  static final String DISTANCE = "distance";
  static final String NAME_CACHED = "dns-cached";
  static final String CONNECTION_OPEN = "reuse-connection";
  static final String CACHE_HIT = "cache-hit";
  static final String SERVER_DOWN = "server-down";
  static final String TIMEOUT = "timeout";

  static final Settings SETTINGS =
      Settings.of(
          Seed.setting(7),
          new Choice(
              DISTANCE,
              "Distance",
              List.of(
                  new Option("same-city", "Same city"),
                  new Option("same-continent", "Same continent"),
                  new Option("another-continent", "Another continent")),
              "another-continent"),
          new Toggle(NAME_CACHED, "DNS answer cached", false),
          new Toggle(CONNECTION_OPEN, "Connection already open", false),
          new Toggle(CACHE_HIT, "Row in database memory", false),
          new Toggle(SERVER_DOWN, "Server down", false),
          new Choice(
              TIMEOUT,
              "Client gives up after",
              List.of(
                  new Option("250ms", "250 ms"),
                  new Option("500ms", "500 ms"),
                  new Option("1s", "1 s"),
                  new Option("2s", "2 s"),
                  new Option("5s", "5 s")),
              "2s"));

  private Scene() {}

  /** One way from the client to the server, on average. */
  static double oneWay(Values settings) {
    return switch (settings.text(DISTANCE)) {
      case "same-city" -> 0.002;
      case "same-continent" -> 0.015;
      default -> 0.075;
    };
  }

  /** One way from the client to the server, as drawn for each message. */
  static Distribution toServer(Values settings) {
    double mean = oneWay(settings);
    return new Distribution.Uniform(mean * (1 - JITTER), mean * (1 + JITTER));
  }

  /** How long the client waits for an answer. */
  static double timeout(Values settings) {
    return switch (settings.text(TIMEOUT)) {
      case "250ms" -> 0.25;
      case "500ms" -> 0.5;
      case "1s" -> 1;
      case "5s" -> 5;
      default -> 2;
    };
  }

  /**
   * The mean of a request's total over many runs, in closed form: expectations add up, whatever the
   * distributions. Timeouts are left out of it.
   *
   * @param isWarm a later request of a run: name, connection and row were kept from the one before
   */
  static double expectedTotal(Values settings, boolean isWarm) {
    double name = isWarm || settings.isOn(NAME_CACHED) ? 0 : expectedLookUp();
    double connection =
        isWarm || settings.isOn(CONNECTION_OPEN) ? 0 : SET_UP_ROUND_TRIPS * 2 * oneWay(settings);
    Distribution read = isWarm || settings.isOn(CACHE_HIT) ? READ_FROM_MEMORY : READ_FROM_DISK;
    double work = SERVER_WORK.mean() + 2 * TO_DATABASE.mean() + read.mean();
    return name + connection + 2 * oneWay(settings) + work;
  }

  private static double expectedLookUp() {
    return 2 * TO_RESOLVER.mean() + LOOK_UP.mean();
  }
}
