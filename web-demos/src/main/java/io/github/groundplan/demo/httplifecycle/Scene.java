package io.github.groundplan.demo.httplifecycle;

import io.github.groundplan.demo.httplifecycle.Mode.Connection;
import io.github.groundplan.demo.httplifecycle.Mode.Protocol;
import io.github.groundplan.demo.instrument.Seed;
import io.github.groundplan.demo.instrument.Setting.Choice;
import io.github.groundplan.demo.instrument.Setting.Option;
import io.github.groundplan.demo.instrument.Settings;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.sim.random.Distribution.Uniform;
import java.util.ArrayList;
import java.util.List;

/**
 * Who takes part, what can be set and what everything costs, in seconds.
 *
 * <p>The ranges are those of lesson 3, made for teaching: plausible, not measured. All travel to
 * the server rests on one round trip a run. What a resumed handshake computes takes far less than a
 * millisecond and counts as nothing.
 */
final class Scene {
  static final String BROWSER = "browser";
  static final String RESOLVER = "resolver";
  static final String NAME_SERVERS = "name servers";
  static final String WEB_SERVER = "server";
  static final String DATABASE = "database";

  static final Uniform NAME = new Uniform(0.020, 0.120);
  static final Uniform ROUND_TRIP = new Uniform(0.010, 0.100);
  static final Uniform KEYS = new Uniform(0.020, 0.050);
  static final Uniform SERVER = new Uniform(0.010, 0.500);
  static final Uniform RENDERING = new Uniform(0.050, 0.300);

  static final String PROTOCOL = "protocol";
  static final String CONNECTION = "connection";

  static final Settings SETTINGS =
      Settings.of(
          Seed.setting(3710),
          new Choice(PROTOCOL, "Protocol", protocols(), Protocol.HTTP_2.key()),
          new Choice(CONNECTION, "Connection", connections(), Connection.COLD.key()));

  private Scene() {}

  private static List<Option> protocols() {
    List<Option> options = new ArrayList<>();
    for (Protocol each : Protocol.values()) {
      options.add(new Option(each.key(), each.label()));
    }
    return options;
  }

  private static List<Option> connections() {
    List<Option> options = new ArrayList<>();
    for (Connection each : Connection.values()) {
      options.add(new Option(each.key(), each.label()));
    }
    return options;
  }

  /** What a party is called on the screen. */
  static String name(String party) {
    return switch (party) {
      case BROWSER -> "Browser";
      case RESOLVER -> "Resolver";
      case NAME_SERVERS -> "Name servers";
      case WEB_SERVER -> "Server";
      default -> "Database";
    };
  }

  /** What was set. */
  static Mode mode(Values settings) {
    Protocol protocol = Protocol.HTTP_2;
    for (Protocol each : Protocol.values()) {
      protocol = each.key().equals(settings.text(PROTOCOL)) ? each : protocol;
    }
    Connection connection = Connection.COLD;
    for (Connection each : Connection.values()) {
      connection = each.key().equals(settings.text(CONNECTION)) ? each : connection;
    }
    return new Mode(protocol, connection);
  }

  /** What a phase can take that goes well. */
  static Range range(Mode mode, Phase phase) {
    Range roundTrip = Range.of(ROUND_TRIP);
    return switch (phase) {
      case DNS -> mode.isWarm() ? Range.NONE : Range.of(NAME);
      case TCP -> roundTrip.times(mode.transportRoundTrips());
      case TLS ->
          roundTrip
              .times(mode.keyRoundTrips())
              .and(mode.isCertificateChecked() ? Range.of(KEYS) : Range.NONE);
      case REQUEST, RESPONSE -> roundTrip.times(0.5);
      case SERVER -> Range.of(SERVER);
      case RENDERING -> Range.of(RENDERING);
    };
  }

  /** What all phases can take together. Its mean is that of many requests: means add up. */
  static Range total(Mode mode) {
    Range total = Range.NONE;
    for (Phase phase : Phase.values()) {
      total = total.and(range(mode, phase));
    }
    return total;
  }
}
