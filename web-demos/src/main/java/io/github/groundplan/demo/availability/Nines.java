package io.github.groundplan.demo.availability;

import io.github.groundplan.demo.instrument.Finding;
import io.github.groundplan.demo.instrument.Reader;
import io.github.groundplan.demo.instrument.RunDemo;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.Setting.Option;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.demo.view.Element;
import java.util.List;

/** Composes parts in series and in parallel, and lets a year of outages pass over them. */
public final class Nines extends RunDemo<Year> {
  /** A year passes in so many seconds at speed 1. */
  private static final double SCREEN_SECONDS = 12;

  /** All settings at their initial values. */
  public Nines() {
    super(Scene.SETTINGS, List.of(new Option("year", "a year")), Guess.OPTIONS);
  }

  /** Whether the answer may be seen: it was guessed, waived, or a year was begun. */
  static boolean isRevealed(Session<Year> session) {
    return session.watch().isPresent() || session.reader().hasGuessedOrSkipped();
  }

  @Override
  public String id() {
    return "availability";
  }

  @Override
  public String title() {
    return "Compose the nines";
  }

  @Override
  protected Year run(Values settings, String take, String deeds) {
    return Year.of(settings);
  }

  @Override
  protected double pace(Year run) {
    return Year.SECONDS / SCREEN_SECONDS;
  }

  @Override
  protected Session<Year> pressed(Session<Year> session, String action) {
    Values settings = session.settings();
    return edited(
        session, Edit.pressed(Scene.structure(settings), Scene.selected(settings), action));
  }

  @Override
  protected Session<Year> changed(Session<Year> session, String action, String value) {
    Values settings = session.settings();
    return edited(
        session, Edit.changed(Scene.structure(settings), Scene.selected(settings), action, value));
  }

  private Session<Year> edited(Session<Year> session, Edit edit) {
    if (edit.words().isEmpty()) {
      return session;
    }
    Values other = Scene.with(session.settings(), edit.structure(), edit.selected());
    Session<Year> changed = changed(session, other);
    return changed.with(changed.reader().told(edit.words()));
  }

  /** Another part to change is no other run; other parts are, and are past guessing. */
  @Override
  protected Session<Year> changed(Session<Year> session, Values other) {
    Values before = session.settings();
    if (before.equals(other.with(Scene.SELECTED, before.text(Scene.SELECTED)))) {
      return session.arranged(other);
    }
    Session<Year> changed = super.changed(session, other);
    boolean isAnotherSystem =
        !before.text(Scene.PARTS).equals(other.text(Scene.PARTS))
            || !before.text(Scene.CORRELATION).equals(other.text(Scene.CORRELATION));
    return isAnotherSystem && !changed.reader().hasGuessedOrSkipped()
        ? changed.with(changed.reader().guessing(Reader.SKIPPED))
        : changed;
  }

  @Override
  protected Finding finding(Session<Year> session) {
    if (!isRevealed(session)) {
      return Finding.OPEN;
    }
    Values settings = session.settings();
    Guess guess = new Guess(Scene.structure(settings), Scene.diagram(settings).availability());
    return new Finding(guess.right(), guess.answer());
  }

  @Override
  protected Element section(Session<Year> session, String rootId) {
    return new View(this, session, rootId).section();
  }

  @Override
  public Element still(Session<Year> session, String rootId) {
    return new View(this, session, rootId).still();
  }

  @Override
  public String sentence(Session<Year> session) {
    return Narrator.sentence(session);
  }

  @Override
  protected String underWay(Session<Year> session) {
    return Narrator.underWay(session.watch().orElseThrow());
  }
}
