package io.github.groundplan.demo.killacomponent;

import io.github.groundplan.demo.film.Cue;
import io.github.groundplan.demo.film.Figures;
import io.github.groundplan.demo.film.Film;
import io.github.groundplan.demo.film.Incident;
import io.github.groundplan.demo.film.Moment;
import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.Trace;
import io.github.groundplan.sim.number.Decimals;
import java.util.List;
import java.util.OptionalDouble;

/** What became of the last thing that was done, as far as it is known, in sentences. */
final class Story {
  private final Values settings;
  private final Film film;
  private final Moment moment;

  Story(Values settings, Film film, Moment moment) {
    this.settings = settings;
    this.film = film;
    this.moment = moment;
  }

  /** "app-2 killed at 20.0 s. 2.00 s later the balancers stopped sending to it." */
  String news() {
    List<Cue> done = film.cues().until(Math.floor(moment.seconds() * 1e6)).all();
    if (done.isEmpty()) {
      return "All parts are up. Press one to kill it.";
    }
    Cue last = done.get(done.size() - 1);
    String when = World.label(last.target()) + (isKill(last) ? " killed at " : " came back at ");
    return when + Decimals.fixed(last.seconds(), 1) + " s. " + after(last) + overload();
  }

  /** What is too much may go well for a while, until queues have grown. */
  private String overload() {
    return Expectation.of(settings, moment) >= 1
        ? " What is left cannot keep up: requests pile up."
        : "";
  }

  private static boolean isKill(Cue cue) {
    return cue.verb().equals(Cue.KILL);
  }

  private String after(Cue last) {
    List<Incident> incidents = moment.incidents();
    if (!isKill(last)) {
      return returned(last.target());
    }
    return incidents.isEmpty() ? "" : killed(incidents.get(incidents.size() - 1));
  }

  private String killed(Incident incident) {
    String machine = incident.machine();
    String found =
        isOf(machine, World.SERVERS)
            ? noticed(
                incident.detectedAfter(),
                moment.serving(World.BALANCERS) == 0
                    ? "No balancer is left to notice."
                    : "The balancers have not noticed: it still gets its turn.",
                "the balancers stopped sending to it.")
            : isOf(machine, World.BALANCERS)
                ? noticed(
                    incident.detectedAfter(),
                    moment.isDown(World.DNS)
                        ? "DNS is down itself, and notices nothing."
                        : "DNS has not noticed: clients are still sent to it.",
                    "DNS named it no more. Clients keep an answer for up to "
                        + Quantity.plainDuration(World.TTL_SECONDS)
                        + ".")
                : isOf(machine, World.DATABASE) ? database(incident) : alone(incident);
    return found + felt(incident);
  }

  private static boolean isOf(String machine, String node) {
    return machine.startsWith(node);
  }

  private static String noticed(OptionalDouble after, String unnoticed, String noticed) {
    return after.isPresent() ? later(after) + noticed : unnoticed;
  }

  private static String later(OptionalDouble seconds) {
    return Quantity.duration(seconds.getAsDouble()) + " later ";
  }

  private String database(Incident incident) {
    String machine = incident.machine();
    if (incident.promotedAfter().isPresent()) {
      return later(incident.promotedAfter()) + "the other one took over.";
    }
    return moment.primary(World.DATABASE).equals(machine)
        ? withoutDatabase()
        : "It stood by: now nobody stands in for the database.";
  }

  private String withoutDatabase() {
    String who =
        moment.isDown(World.CACHE)
            ? "Nothing can be answered"
            : settings.isOn(World.STALE)
                ? "The cache answers all with old copies"
                : "What the cache does not hold cannot be answered";
    return who
        + (moment.serving(World.DATABASE) == 0
            ? ", and nobody is left to take over."
            : " until the other one takes over.");
  }

  private String alone(Incident incident) {
    if (incident.machine().equals(World.CACHE)) {
      return "The servers ask the database for everything now.";
    }
    if (!hasAnswered(World.DNS, incident.event())) {
      return "It has answered nobody yet: clients know no address.";
    }
    return incident.feltAfter().isPresent()
        ? later(incident.feltAfter())
            + "the last answer had run out: clients know no address any more."
        : "Clients go by its last answer, for up to "
            + Quantity.plainDuration(World.TTL_SECONDS)
            + ".";
  }

  private boolean hasAnswered(String machine, int events) {
    Trace trace = film.trace();
    int event = 0;
    while (event < events
        && !(trace.kind(event) == EventKind.SERVICE_ENDED
            && trace.text(trace.place(event)).equals(machine))) {
      event++;
    }
    return event < events;
  }

  private static String felt(Incident incident) {
    return incident.recoveredAfter().isPresent()
        ? " Clients had recovered "
            + Quantity.duration(incident.recoveredAfter().getAsDouble())
            + " after the kill."
        : "";
  }

  private String returned(String machine) {
    if (moment.isRemovedByHealthCheck(machine)) {
      return "It gets nothing to do until a health check has found it.";
    }
    if (isOf(machine, World.SERVERS)) {
      return "The balancers send to it.";
    }
    if (isOf(machine, World.BALANCERS)) {
      return "Clients find it when they next ask for the address.";
    }
    return isOf(machine, World.DATABASE) && !moment.primary(World.DATABASE).equals(machine)
        ? "It stands by now."
        : "It takes up its work.";
  }

  /** How a whole run went. */
  String verdict() {
    Figures all = moment.all();
    if (!all.hasEnded()) {
      return "Not one request came to an end.";
    }
    double share = all.successShare();
    return Quantity.availability(share)
        + " of "
        + Quantity.count(all.ended())
        + " requests were answered: "
        + Quantity.nines(share)
        + ". "
        + (film.cues().isEmpty() ? "Nothing was killed." : news());
  }
}
