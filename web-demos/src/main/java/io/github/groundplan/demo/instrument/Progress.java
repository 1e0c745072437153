package io.github.groundplan.demo.instrument;

import io.github.groundplan.demo.instrument.Setting.Choice;
import io.github.groundplan.demo.instrument.Setting.Option;
import io.github.groundplan.demo.instrument.Setting.Passage;
import io.github.groundplan.demo.instrument.Setting.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** How far a reader has come with a demo whose runs are watched, as it stands in addresses. */
final class Progress {
  private static final double LONGEST_RUN_MICROS = 1e14;

  private Progress() {}

  /**
   * What is kept of it.
   *
   * @param takes the runs that there are
   * @param guesses the answers to the prediction
   * @param canonicalDeeds makes the nearest deeds that the demo understands of any text
   */
  static Settings of(
      List<Option> takes, List<Option> guesses, UnaryOperator<String> canonicalDeeds) {
    return Settings.of(
        choice(RunDemo.RUN, "Run", RunDemo.NO_TAKE, takes),
        new Passage(RunDemo.DEEDS, "Done by hand", canonicalDeeds),
        new Whole(RunDemo.AT, "Watched, in microseconds", 0, LONGEST_RUN_MICROS, 0),
        new Whole(RunDemo.EVENTS, "Events seen", 0, LONGEST_RUN_MICROS, 0),
        choice(
            RunDemo.GUESS,
            "Prediction",
            Reader.NO_GUESS,
            with(guesses, new Option(Reader.SKIPPED, "skipped"))),
        Speed.SETTING);
  }

  private static Choice choice(String key, String label, String none, List<Option> options) {
    List<Option> all = new ArrayList<>();
    all.add(new Option(none, "nothing"));
    all.addAll(options);
    return new Choice(key, label, all, none);
  }

  private static List<Option> with(List<Option> some, Option last) {
    List<Option> all = new ArrayList<>(some);
    all.add(last);
    return all;
  }
}
