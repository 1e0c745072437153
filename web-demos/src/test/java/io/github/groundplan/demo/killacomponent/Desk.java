package io.github.groundplan.demo.killacomponent;

import static io.github.groundplan.demo.instrument.Settled.settled;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.Printed;
import io.github.groundplan.demo.film.Cue;
import io.github.groundplan.demo.film.Cues;
import io.github.groundplan.demo.film.Film;
import io.github.groundplan.demo.instrument.Message;
import io.github.groundplan.demo.instrument.RunDemo;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.State;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.demo.stage.Switchboard;
import io.github.groundplan.sim.scenario.RunSpec;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a reader of tests sits: runs films, opens addresses, presses, and reads the page. */
final class Desk {
  static final KillAComponent DEMO = new KillAComponent();

  private Desk() {}

  static Values settings(String query) {
    return State.parse(DEMO, Map.of(), query).settings();
  }

  /** The film of these deeds, as a reader would see it. */
  static Film film(String query, Cues cues) {
    Values settings = settings(query);
    return Film.of(World.watched(settings, cues), cues, Outage.WINDOW_SECONDS);
  }

  /** A film of another length. */
  static Film film(String query, Cues cues, double seconds) {
    RunSpec length = RunSpec.forSeconds(0, seconds);
    return Film.of(World.scenario(settings(query)).with(length), cues, Outage.WINDOW_SECONDS);
  }

  /** Machines killed one after another: {@code 10, "app.2", 12.5, "lb.1"}. */
  static Cues kills(Object... timesAndMachines) {
    Cues cues = Cues.none();
    for (int i = 0; i < timesAndMachines.length; i += 2) {
      double seconds = ((Number) timesAndMachines[i]).doubleValue();
      cues = cues.with(Cue.at(seconds, Cue.KILL, (String) timesAndMachines[i + 1]));
    }
    return cues;
  }

  static Session<Outage> open(String query) {
    return settled(DEMO, DEMO.open(State.parse(DEMO, Map.of(), query)));
  }

  /** A run at a time in seconds, at rest. */
  static Session<Outage> at(double seconds, String query) {
    return open("run=run&events=999999999&at=" + micros(seconds) + "&" + query);
  }

  private static String micros(double seconds) {
    return Long.toString((long) (seconds * 1e6));
  }

  static Session<Outage> press(Session<Outage> session, String action) {
    return settled(DEMO, DEMO.update(session, new Message.Press(action)));
  }

  /** Presses the button of a machine. */
  static Session<Outage> toggle(Session<Outage> session, String machine) {
    return change(session, Switchboard.ACTION, Switchboard.readable(machine));
  }

  static Session<Outage> seek(Session<Outage> session, double seconds) {
    return change(session, RunDemo.AT, micros(seconds));
  }

  static Session<Outage> change(Session<Outage> session, String action, String value) {
    return settled(DEMO, DEMO.update(session, new Message.Change(action, value)));
  }

  static Session<Outage> tick(Session<Outage> session, double seconds) {
    return settled(DEMO, DEMO.update(session, new Message.Tick(seconds)));
  }

  static double seconds(Session<Outage> session) {
    return session.watch().orElseThrow().playback().seconds();
  }

  static Film film(Session<Outage> session) {
    return session.watch().orElseThrow().run().film();
  }

  static boolean isDown(Session<Outage> session, String machine) {
    return KillAComponent.moment(session).orElseThrow().isDown(machine);
  }

  static String html(Session<Outage> session) {
    return Printed.html(DEMO.view(session, "demo-kill"));
  }

  /** The raw value of a readout, which must be there. */
  static double metric(Session<Outage> session, String name) {
    Matcher found =
        Pattern.compile("data-metric=\"" + name + "\" data-value=\"([^\"]*)\"")
            .matcher(html(session));
    assertTrue(found.find(), name);
    return Double.parseDouble(found.group(1));
  }

  /** The text of a readout. */
  static String told(Session<Outage> session, String name) {
    Matcher found =
        Pattern.compile("data-metric=\"" + name + "\"[^>]*>([^<]*)<").matcher(html(session));
    assertTrue(found.find(), name);
    return found.group(1);
  }
}
