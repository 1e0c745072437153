package io.github.groundplan.site.design;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.instrument.Controls;
import io.github.groundplan.demo.instrument.Prediction;
import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.Readout;
import io.github.groundplan.demo.instrument.Setting;
import io.github.groundplan.demo.instrument.Settings;
import io.github.groundplan.demo.instrument.Sheet;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.demo.stage.Box;
import io.github.groundplan.demo.stage.Legend;
import io.github.groundplan.demo.stage.PartState;
import io.github.groundplan.demo.stage.PartState.Condition;
import io.github.groundplan.demo.stage.Plan;
import io.github.groundplan.demo.stage.Stage;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.HtmlPrinter;
import io.github.groundplan.demo.view.Node;
import io.github.groundplan.sim.theory.Mm1;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Components of the demos in their states, drawn by what draws them in the demos. */
final class Specimens {
  private static final double SERVICE_SECONDS = 0.01;
  private static final double UTILISATION = 0.8;

  private static final List<Setting.Option> OPTIONS =
      List.of(
          new Setting.Option("better", "Better"),
          new Setting.Option("same", "The same"),
          new Setting.Option("worse", "Worse"));

  private static final Settings SETTINGS =
      Settings.of(
          new Setting.Toggle("cached", "Cached", false),
          new Setting.Toggle("retried", "Retried", true),
          new Setting.Choice("outlook", "Outlook", OPTIONS, "same"),
          new Setting.Whole("servers", "Servers", 1, 9, 3));

  private Specimens() {}

  static String buttons() {
    return print(
        element(
            "div",
            attributes("class", "demo__controls"),
            element(
                "div",
                attributes("class", "demo__buttons"),
                Controls.primaryButton("main", "Main"),
                Controls.button("plain", "Plain"),
                element(
                    "button",
                    attributes("type", "button", "class", "button", "aria-pressed", "true"),
                    "Pressed"),
                Controls.button("kept", "Out of use", "It is shown out of use."),
                element(
                    "button",
                    attributes("type", "button", "class", "button button--quiet"),
                    "Quiet"))));
  }

  static String settings() {
    Values values = SETTINGS.initial();
    return print(
        element(
            "div",
            attributes("class", "demo__controls"),
            element(
                "div", attributes("class", "demo__switches"), Sheet.switches(SETTINGS, values))));
  }

  static String predictions() {
    return print(
        new Prediction("Nothing is said yet.", OPTIONS, "", "", "").draw(),
        new Prediction("A guess, before the run.", OPTIONS, "better", "", "").draw(),
        new Prediction(
                "The run has answered.", OPTIONS, "better", "worse", "Not what you said: why?")
            .draw());
  }

  static String readouts() {
    Mm1 queue = new Mm1(UTILISATION / SERVICE_SECONDS, 1 / SERVICE_SECONDS);
    double response = queue.figures().meanResponse();
    return print(
        Readout.row(
            List.of(
                Readout.unknown("specimen-none", "Not known yet", "says what it waits for"),
                new Readout(
                    "specimen-mean",
                    "Mean response",
                    response,
                    Quantity.duration(response),
                    "theory, one server"),
                new Readout(
                    "specimen-busy",
                    "Busy",
                    queue.utilisation(),
                    Quantity.share(queue.utilisation()),
                    ""))));
  }

  /** As the quiz draws them when the answer is in: right, wrong and neither, chosen and not. */
  static String options() {
    return print(
        element(
            "div",
            attributes("class", "quiz"),
            element(
                "fieldset",
                attributes("class", "quiz__question"),
                element("legend", attributes("class", "quiz__ask"), "Which of these is right?"),
                element(
                    "div",
                    attributes("class", "quiz__options"),
                    option("", "Not chosen yet", "", false),
                    option("", "Chosen, and not checked", "", true),
                    option(" quiz__option--right", "Checked, and right", "✓ right", false),
                    option(" quiz__option--wrong", "Checked, and wrong", "✗ not right", false)))));
  }

  private static Element option(String modifier, String text, String tag, boolean isChosen) {
    return element(
        "label",
        attributes("class", "quiz__option" + modifier),
        element(
            "input",
            attributes("type", "radio", "name", "specimen")
                .withFlag("checked", isChosen)
                .withFlag("disabled", !tag.isEmpty())),
        element("span", attributes("class", "quiz__text"), text),
        element("span", attributes("class", "quiz__tag"), tag));
  }

  static String parts() {
    return print(
        Sheet.stage(stage("tall", 2, 320), stage("wide", 5, 720)),
        Legend.of(
            Condition.WELL,
            Condition.BOOTING,
            Condition.LEAVING,
            Condition.SLOW,
            Condition.SUSPECTED,
            Condition.DOWN));
  }

  private static Element stage(String name, int columns, double width) {
    double pitch = width / columns;
    Map<String, Box> boxes = new LinkedHashMap<>();
    Map<String, PartState> states = new LinkedHashMap<>();
    int place = 0;
    for (Condition condition : Condition.values()) {
      int row = place / columns;
      boxes.put(
          condition.name(),
          new Box(pitch * (place % columns) + 10, 20 + 80.0 * row, pitch - 20, 60));
      states.put(condition.name(), state(condition));
      place++;
    }
    int rows = (place + columns - 1) / columns;
    double height = 20 + 80.0 * rows;
    Plan plan = new Plan(name, width, height, boxes, List.of());
    return new Stage("A part in each of its states", states, Map.of(), List.of()).draw(plan);
  }

  private static PartState state(Condition condition) {
    boolean isWorking = condition == Condition.BUSY || condition == Condition.SLOW;
    return new PartState(
        "part",
        words(condition),
        isWorking ? UTILISATION : 0,
        condition == Condition.SLOW ? 12 : condition == Condition.BUSY ? 2 : 0,
        condition);
  }

  private static String words(Condition condition) {
    return switch (condition) {
      case VACANT -> "";
      case CALM -> "idle";
      case BUSY -> "busy";
      case WAITING -> "waiting";
      case WELL -> "back";
      case BOOTING -> "booting";
      case LEAVING -> "draining";
      case SLOW -> "slow";
      case SUSPECTED -> "no traffic";
      case DOWN -> "down";
    };
  }

  /** All in one frame, on one line: a blank one would end the HTML. */
  private static String print(Node... nodes) {
    return HtmlPrinter.print(element("div", attributes("class", "demo specimen"), nodes)) + "\n";
  }
}
