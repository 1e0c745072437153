package io.github.groundplan.demo.availability;

import io.github.groundplan.demo.Printed;
import io.github.groundplan.demo.instrument.Message;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.State;
import java.util.Map;

/** What a reader does with the demo. */
final class Trial {
  static final Nines DEMO = new Nines();

  private Trial() {}

  static Session<Year> open(String query) {
    return DEMO.open(State.parse(DEMO, Map.of(), query));
  }

  static Session<Year> press(Session<Year> session, String action) {
    return DEMO.update(session, new Message.Press(action));
  }

  static Session<Year> change(Session<Year> session, String action, String value) {
    return DEMO.update(session, new Message.Change(action, value));
  }

  static String parts(Session<Year> session) {
    return session.settings().text(Scene.PARTS);
  }

  static String html(Session<Year> session) {
    return Printed.html(DEMO.view(session, "demo-availability"));
  }

  static String query(Session<Year> session) {
    return DEMO.state(session).print(DEMO);
  }

  static Year year(String query) {
    return Year.of(open(query).settings());
  }
}
