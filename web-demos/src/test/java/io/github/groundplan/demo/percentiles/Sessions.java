package io.github.groundplan.demo.percentiles;

import static io.github.groundplan.demo.instrument.Settled.settled;

import io.github.groundplan.demo.Printed;
import io.github.groundplan.demo.instrument.Message;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.State;
import java.util.Map;

/** Sessions as a reader brings them about. */
final class Sessions {
  static final PercentilesDemo DEMO = new PercentilesDemo();

  private Sessions() {}

  /** As it opens with an address. */
  static Session<Requests> open(String query) {
    return settled(DEMO, DEMO.open(State.parse(DEMO, Map.of(), query)));
  }

  /** Watched to its end: degraded, if the address doesn't say otherwise. */
  static Session<Requests> finished(String query) {
    return DEMO.finished(open(query));
  }

  static Session<Requests> press(Session<Requests> session, String action) {
    return settled(DEMO, DEMO.update(session, new Message.Press(action)));
  }

  static Session<Requests> set(Session<Requests> session, String key, String value) {
    return settled(DEMO, DEMO.update(session, new Message.Change(key, value)));
  }

  static Session<Requests> tick(Session<Requests> session, double seconds) {
    return settled(DEMO, DEMO.update(session, new Message.Tick(seconds)));
  }

  static Requests run(Session<Requests> session) {
    return session.watch().orElseThrow().run();
  }

  static Words words(Session<Requests> session) {
    return new Words(new Moment(session));
  }

  static String html(Session<Requests> session) {
    return Printed.html(DEMO.view(session, "demo-x"));
  }
}
