package io.github.groundplan.demo.httplifecycle;

import io.github.groundplan.demo.Printed;
import io.github.groundplan.demo.httplifecycle.Mode.Connection;
import io.github.groundplan.demo.httplifecycle.Mode.Protocol;
import io.github.groundplan.demo.instrument.Message;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Modes, runs and sessions to test with. */
final class Samples {
  static final HttpLifecycle DEMO = new HttpLifecycle();
  static final Mode USUAL = new Mode(Protocol.HTTP_2, Connection.COLD);

  /** Every input at its low end, and at its high end. */
  static final Draw LOWEST = new Draw(0.020, 0.010, 0.020, 0.010, 0.050);

  static final Draw HIGHEST = new Draw(0.120, 0.100, 0.050, 0.500, 0.300);

  private Samples() {}

  static List<Mode> modes() {
    List<Mode> modes = new ArrayList<>();
    for (Protocol protocol : Protocol.values()) {
      for (Connection connection : Connection.values()) {
        modes.add(new Mode(protocol, connection));
      }
    }
    return modes;
  }

  /** The run of a seed in which all goes well. */
  static Run run(long seed, Mode mode) {
    return Run.of(mode, new Draws(seed).next(), Optional.empty());
  }

  static Run broken(long seed, Mode mode, Phase phase) {
    return Run.of(mode, new Draws(seed).next(), Optional.of(phase));
  }

  static Session<Run> open(String query) {
    return DEMO.open(State.parse(DEMO, Map.of(), query));
  }

  static Session<Run> press(Session<Run> session, String... actions) {
    Session<Run> pressed = session;
    for (String action : actions) {
      pressed = DEMO.update(pressed, new Message.Press(action));
    }
    return pressed;
  }

  static Session<Run> change(Session<Run> session, String action, String value) {
    return DEMO.update(session, new Message.Change(action, value));
  }

  static String html(Session<Run> session) {
    return Printed.html(DEMO.view(session, "demo-http-lifecycle"));
  }

  /** The raw value of a metric; empty if none is known. */
  static Optional<String> metric(Session<Run> session, String name) {
    String html = html(session);
    String before = "data-metric=\"" + name + "\" data-value=\"";
    int start = html.indexOf(before);
    return start < 0
        ? Optional.empty()
        : Optional.of(
            html.substring(start + before.length(), html.indexOf('"', start + before.length())));
  }
}
