package io.github.groundplan.demo.sendrequest;

import io.github.groundplan.demo.instrument.Finding;
import io.github.groundplan.demo.instrument.RunDemo;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.Setting.Option;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.demo.instrument.Watch;
import io.github.groundplan.demo.view.Element;
import java.util.List;

/** Sends a request, or ten in a row, and shows where its time goes. */
public final class SendRequest extends RunDemo<Run> {
  static final String ONE = "one";
  static final String TEN = "ten";

  private static final int MANY = 10;

  /** All settings at their initial values. */
  public SendRequest() {
    super(
        Scene.SETTINGS,
        List.of(new Option(ONE, "one request"), new Option(TEN, "ten in a row")),
        Guess.options());
  }

  @Override
  public String id() {
    return "send-request";
  }

  @Override
  public String title() {
    return "Send a request";
  }

  @Override
  protected Run run(Values settings, String take, String deeds) {
    return Run.of(settings, take.equals(TEN) ? MANY : 1);
  }

  @Override
  protected Session<Run> pressed(Session<Run> session, String action) {
    return switch (action) {
      case "send" -> start(session, ONE);
      case "send-ten" -> start(session, TEN);
      default -> session;
    };
  }

  @Override
  protected double pace(Run run) {
    return 1 / slowMotion(run);
  }

  /** How many seconds on the screen a second of this run takes at speed 1. */
  static double slowMotion(Run run) {
    double duration = Math.max(run.duration(), 1e-3);
    double screenSeconds = run.count() == 1 ? 6 : 14;
    return screenSeconds / duration;
  }

  @Override
  protected Finding finding(Session<Run> session) {
    return session.isFinished()
        ? Guess.finding(session.watch().orElseThrow().run().requests().get(0))
        : Finding.OPEN;
  }

  @Override
  protected Element section(Session<Run> session, String rootId) {
    return new View(this, session, rootId).section();
  }

  @Override
  public Element still(Session<Run> session, String rootId) {
    return new View(this, session, rootId).still();
  }

  @Override
  public String sentence(Session<Run> session) {
    return Announcement.sentence(session);
  }

  @Override
  protected String underWay(Session<Run> session) {
    return Announcement.underWay(session.watch().map(Watch::run).orElseThrow());
  }
}
