package io.github.groundplan.demo.scaling;

import static io.github.groundplan.demo.instrument.Settled.settled;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.Printed;
import io.github.groundplan.demo.instrument.Message;
import io.github.groundplan.demo.instrument.RunDemo;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.State;
import io.github.groundplan.sim.run.Report.RequestFigures;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a reader of tests sits: opens addresses, presses, and reads what the page shows. */
final class Desk {
  static final Scaling DEMO = new Scaling();

  private Desk() {}

  static Session<Growth> open(String query) {
    return settled(DEMO, DEMO.open(State.parse(DEMO, Map.of(), query)));
  }

  /** The run of an address, seen to its end. */
  static Session<Growth> over(String query) {
    return DEMO.finished(open("run=run&" + query));
  }

  /** A run at a time in seconds, at rest. */
  static Session<Growth> at(double seconds, String query) {
    return open("run=run&events=999999999&at=" + (long) (seconds * 1e6) + "&" + query);
  }

  static Session<Growth> press(Session<Growth> session, String action) {
    return settled(DEMO, DEMO.update(session, new Message.Press(action)));
  }

  static Session<Growth> seek(Session<Growth> session, double seconds) {
    return change(session, RunDemo.AT, Long.toString((long) (seconds * 1e6)));
  }

  static Session<Growth> change(Session<Growth> session, String action, String value) {
    return settled(DEMO, DEMO.update(session, new Message.Change(action, value)));
  }

  static String html(Session<Growth> session) {
    return Printed.html(DEMO.view(session, "demo-scaling"));
  }

  /** The raw value of a readout, which must be there. */
  static double metric(Session<Growth> session, String name) {
    Matcher found =
        Pattern.compile("data-metric=\"" + name + "\" data-value=\"([^\"]*)\"")
            .matcher(html(session));
    assertTrue(found.find(), name);
    return Double.parseDouble(found.group(1));
  }

  static RequestFigures requests(Session<Growth> session) {
    return session.watch().orElseThrow().run().film().report().requests();
  }

  static int dropped(Session<Growth> session) {
    RequestFigures requests = requests(session);
    return requests.arrivals() - requests.inFlight() - requests.completed();
  }

  /** So many times the same thing done at a time. */
  static String deeds(double seconds, String verb, int times) {
    StringBuilder deeds = new StringBuilder();
    for (int i = 0; i < times; i++) {
      deeds.append(i == 0 ? "" : ",").append((long) (seconds * 1e6)).append('.').append(verb);
      deeds.append(".app");
    }
    return "deeds=" + deeds;
  }
}
