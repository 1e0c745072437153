package io.github.groundplan.demo.sendrequest;

import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.demo.instrument.Watch;
import io.github.groundplan.demo.stage.PartState;
import io.github.groundplan.demo.stage.PartState.Condition;
import io.github.groundplan.demo.stage.Stage;
import java.util.List;
import java.util.Map;

/** The scene at the moment that is watched. */
final class Picture {
  private Picture() {}

  /** The stage of a session. */
  static Stage of(SendRequest demo, Session<Run> session) {
    Map<String, PartState> parts =
        session
            .watch()
            .map(watch -> parts(watch, new Moment(watch.playback())))
            .orElseGet(() -> atRest(session.settings()));
    return new Stage(
        demo.sentence(session),
        parts,
        labels(session.settings()),
        session.watch().map(watch -> new Moment(watch.playback()).packets()).orElse(List.of()));
  }

  private static Map<String, PartState> atRest(Values settings) {
    return Map.of(
        Scene.CLIENT, new PartState("Client", "ready", 0, Condition.CALM),
        Scene.RESOLVER, new PartState("DNS resolver", "idle", 0, Condition.CALM),
        Scene.SERVER, server(settings, 0),
        Scene.DATABASE, new PartState("Database", "idle", 0, Condition.CALM));
  }

  private static Map<String, PartState> parts(Watch<Run> watch, Moment moment) {
    return Map.of(
        Scene.CLIENT,
        client(watch, moment),
        Scene.RESOLVER,
        new PartState(
            "DNS resolver",
            moment.resolver(),
            0,
            moment.resolver().equals("looking up") ? Condition.BUSY : Condition.CALM),
        Scene.SERVER,
        server(watch.run().settings(), moment.busyWorkers()),
        Scene.DATABASE,
        new PartState(
            "Database",
            moment.database(),
            (double) moment.busyReaders() / Scene.DATABASE_WORKERS,
            moment.busyReaders() > 0 ? Condition.BUSY : Condition.CALM));
  }

  private static PartState client(Watch<Run> watch, Moment moment) {
    if (moment.isWaiting()) {
      RequestLog request = watch.run().current(watch.playback().seconds());
      double waited = Math.max(0, watch.playback().seconds() - request.sent());
      return new PartState("Client", "waiting " + Quantity.duration(waited), 0, Condition.WAITING);
    }
    return new PartState("Client", clientAtRest(watch, moment), 0, Condition.CALM);
  }

  private static String clientAtRest(Watch<Run> watch, Moment moment) {
    if (moment.client().isEmpty()) {
      return "ready";
    }
    List<RequestLog> ended = watch.run().endedBy(watch.playback().seconds());
    return !ended.isEmpty() && ended.get(ended.size() - 1).isAnswered()
        ? "answered ✓"
        : "gave up ✗";
  }

  private static PartState server(Values settings, int busy) {
    if (settings.isOn(Scene.SERVER_DOWN)) {
      return new PartState("Server", "down", 0, Condition.DOWN);
    }
    return new PartState(
        "Server",
        busy + " of " + Scene.SERVER_WORKERS + " busy",
        (double) busy / Scene.SERVER_WORKERS,
        busy > 0 ? Condition.BUSY : Condition.CALM);
  }

  private static Map<String, String> labels(Values settings) {
    return Map.of(
        Scene.CLIENT + "-" + Scene.RESOLVER, oneWay(Scene.TO_RESOLVER.mean()),
        Scene.CLIENT + "-" + Scene.SERVER, oneWay(Scene.oneWay(settings)),
        Scene.SERVER + "-" + Scene.DATABASE, oneWay(Scene.TO_DATABASE.mean()));
  }

  private static String oneWay(double seconds) {
    return Quantity.plainDuration(seconds) + " one way";
  }
}
