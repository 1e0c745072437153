package io.github.groundplan.demo.capacity;

import io.github.groundplan.demo.instrument.Demo;
import io.github.groundplan.demo.instrument.Message;
import io.github.groundplan.demo.instrument.Reader;
import io.github.groundplan.demo.instrument.Setting.Choice;
import io.github.groundplan.demo.instrument.Setting.Option;
import io.github.groundplan.demo.instrument.Settings;
import io.github.groundplan.demo.instrument.Speed;
import io.github.groundplan.demo.instrument.State;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.sim.measure.Names;
import io.github.groundplan.sim.measure.Trace;
import io.github.groundplan.sim.measure.TraceRecorder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Works out, on the back of an envelope, what a service needs. There is no run to watch. */
public final class Capacity implements Demo<Calculation> {
  private static final String GUESS = "guess";
  private static final String COPY_TEXT = "copy-text";
  private static final String COPY_MARKDOWN = "copy-markdown";

  private final Settings progress = Settings.of(guess());

  private static Choice guess() {
    List<Option> all = new ArrayList<>();
    all.add(new Option(Reader.NO_GUESS, "nothing"));
    all.addAll(Question.GUESSES);
    all.add(new Option(Reader.SKIPPED, "skipped"));
    return new Choice(GUESS, "Prediction", all, Reader.NO_GUESS);
  }

  @Override
  public String id() {
    return "capacity";
  }

  @Override
  public String title() {
    return "Estimate capacity";
  }

  @Override
  public Settings settings() {
    return Inputs.ALL;
  }

  @Override
  public Settings progress() {
    return progress;
  }

  @Override
  public Calculation open(State state) {
    String guess = state.progress().text(GUESS);
    return new Calculation(
        Inputs.resolved(state.settings()),
        Reader.opening(state, guess, Speed.SETTING.initial()),
        "");
  }

  @Override
  public State state(Calculation calculation) {
    Reader reader = calculation.reader();
    Values at = progress.initial().with(GUESS, reader.guess());
    return new State(calculation.inputs(), at, reader.problems());
  }

  @Override
  public Calculation update(Calculation calculation, Message message) {
    Reader reader = calculation.reader();
    if (message instanceof Message.Change change) {
      return change(calculation.with(reader.acting()), change.action(), change.value());
    }
    if (message instanceof Message.Copied copied) {
      return calculation.with(reader.told(copied));
    }
    if (message instanceof Message.Refused refused) {
      return calculation.with(reader.told(refused.obstacle()));
    }
    return calculation;
  }

  private Calculation change(Calculation calculation, String action, String value) {
    if (action.equals(GUESS)) {
      String guess = progress.read(Map.of(GUESS, value)).values().text(GUESS);
      return calculation.with(calculation.reader().guessing(guess));
    }
    if (Inputs.ALL.find(action).isEmpty()) {
      return calculation;
    }
    Calculation shown = calculation.with(skipping(calculation.reader()));
    if (value.equals(calculation.inputs().text(action))) {
      // A browser tells twice of a box whose number was mended: what was wrong stays told.
      return shown;
    }
    return shown
        .with(Inputs.changed(calculation.inputs(), action, value))
        .mended(Inputs.ALL.complaint(action, value));
  }

  /** Who sets something would rather look than guess. */
  private static Reader skipping(Reader reader) {
    return reader.hasGuessedOrSkipped() ? reader : reader.guessing(Reader.SKIPPED);
  }

  @Override
  public boolean isMoving(Calculation calculation) {
    return false;
  }

  @Override
  public Calculation finished(Calculation calculation) {
    return calculation.with(skipping(calculation.reader()));
  }

  @Override
  public Element view(Calculation calculation, String rootId) {
    return new View(this, calculation, rootId).section();
  }

  @Override
  public Element still(Calculation calculation, String rootId) {
    return new View(this, calculation, rootId).still();
  }

  @Override
  public Trace trace(Calculation calculation) {
    return new TraceRecorder(new Names()).trace();
  }

  @Override
  public String command(Calculation calculation) {
    String state = state(finished(calculation)).print(this);
    return "java -jar groundplan.jar sim demo " + id() + " '" + state + "'";
  }

  @Override
  public String report(Calculation calculation) {
    return new Writing(calculation).text();
  }

  @Override
  public Optional<String> copyable(Calculation calculation, String action) {
    return switch (action) {
      case COPY_TEXT -> Optional.of(new Writing(calculation).text());
      case COPY_MARKDOWN -> Optional.of(new Writing(calculation).markdown());
      default -> Optional.empty();
    };
  }

  @Override
  public String announcement(Calculation calculation) {
    Reader reader = calculation.reader();
    if (reader.news().isPresent()) {
      return reader.news().get();
    }
    if (!calculation.mended().isEmpty()) {
      return calculation.mended();
    }
    if (!reader.hasGuessedOrSkipped()) {
      return "";
    }
    String answer = calculation.isAsItWas() ? Question.answer(reader.guess()) + " " : "";
    return answer + Numbers.sentence(calculation);
  }
}
