package io.github.groundplan.demo.instrument;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import io.github.groundplan.sim.number.Decimals;
import java.util.ArrayList;
import java.util.List;

/**
 * The sheet that every demo stands on: the same parts in the same order, so that who knows one demo
 * knows them all.
 *
 * @param demo whose sheet it is
 * @param rootId the id of the section; ids within begin with it
 */
public record Sheet(Demo<?> demo, String rootId) {

  /**
   * The whole demo.
   *
   * @param lead what to do, in a sentence
   * @param reader who is told what was wrong with an address, and what a press has come to
   * @param parts from the prediction on; what grows with a run comes last, so that nothing moves
   *     that can be pressed
   */
  public Element section(String lead, Reader reader, Node... parts) {
    List<Node> all = new ArrayList<>();
    all.add(mended(reader));
    all.addAll(List.of(parts));
    all.add(notice(reader));
    all.add(element("p", attributes("class", "demo__status visually-hidden", "role", "status")));
    return element(
        "section",
        attributes(
            "class",
            "demo",
            "data-demo",
            demo.id(),
            "id",
            rootId,
            "aria-labelledby",
            rootId + "-title"),
        element(
            "div",
            attributes("class", "demo__head"),
            element(
                "h3", attributes("class", "demo__title", "id", rootId + "-title"), demo.title()),
            element("p", attributes("class", "demo__lead"), lead)),
        element("div", attributes("class", "demo__live"), all));
  }

  /** Picture, numbers and tables of a finished run, with nothing to press. */
  public Element still(Node... parts) {
    return element("div", attributes("class", "still", "id", rootId), parts);
  }

  /** Where the drawing stands. */
  public static Element stage(Node... drawings) {
    return element("div", attributes("class", "demo__stage"), drawings);
  }

  /** What just happened; of a run whose first event is still to come that is nothing. */
  public static Element sentence(String text) {
    return element(
        "p",
        attributes("class", "demo__sentence"),
        text.isEmpty() ? "Nothing has happened yet." : text);
  }

  /** What to notice. */
  public static Element note(String text) {
    return element("p", attributes("class", "demo__note"), text);
  }

  /** The buttons and, below them, what can be set. */
  public static Element controls(List<? extends Node> buttons, List<? extends Node> switches) {
    return element(
        "div",
        attributes("class", "demo__controls"),
        element("div", attributes("class", "demo__buttons"), buttons),
        element("div", attributes("class", "demo__switches"), switches));
  }

  /** Charts below each other. */
  public static Element charts(Node... charts) {
    return element("div", attributes("class", "demo__charts"), charts);
  }

  /** Play or pause, step and reset, behind whatever buttons come first. */
  public static List<Node> playback(Session<?> session, String playLabel, Node... first) {
    List<Node> buttons = new ArrayList<>(List.of(first));
    String play = session.isPlaying() ? "Pause" : playLabel;
    buttons.add(
        first.length == 0
            ? Controls.primaryButton(RunDemo.PLAY, play)
            : Controls.button(RunDemo.PLAY, play));
    buttons.add(Controls.button(RunDemo.STEP, "Step"));
    buttons.add(
        Controls.button(
            RunDemo.RESET,
            "Reset",
            session.watch().isPresent() ? "" : "There is no run to clear yet."));
    return buttons;
  }

  /** The controls of these settings, in order, but for the seed, which is a tool. */
  public static List<Node> switches(Settings settings, Values values) {
    List<Node> switches = new ArrayList<>();
    for (Setting setting : settings.all()) {
      if (!setting.key().equals(Seed.KEY)) {
        switches.add(Controls.control(setting, values));
      }
    }
    return switches;
  }

  /** A slider over the whole of a run, to seek in it; out of use while there is none. */
  public static Element timeline(Session<?> session) {
    boolean isThere = session.watch().isPresent();
    double end = isThere ? session.watch().get().playback().endMicros() : 1;
    double at = isThere ? session.watch().get().playback().micros() : 0;
    String words =
        isThere
            ? Quantity.duration(at / 1e6) + " of " + Quantity.duration(end / 1e6)
            : Quantity.NONE_YET;
    return timeline(session, words);
  }

  /**
   * The same slider.
   *
   * @param words the moment as the demo tells it: a date, say
   */
  public static Element timeline(Session<?> session, String words) {
    boolean isThere = session.watch().isPresent();
    double end = isThere ? session.watch().get().playback().endMicros() : 1;
    double step = isThere ? session.watch().get().playback().stepMicros() : 1;
    double at = isThere ? session.watch().get().playback().micros() : 0;
    return element(
        "label",
        attributes("class", "field field--slider timeline"),
        element("span", attributes("class", "field__name"), "Moment"),
        element(
            "input",
            attributes(
                    "type",
                    "range",
                    "data-action",
                    RunDemo.AT,
                    "min",
                    "0",
                    "max",
                    whole(end),
                    "step",
                    whole(step),
                    "aria-valuetext",
                    words,
                    "value",
                    whole(at))
                .withFlag("disabled", !isThere)),
        element("span", attributes("class", "field__value"), words));
  }

  private static String whole(double value) {
    return Decimals.shortest(Math.floor(value));
  }

  /**
   * Seed, speed and copies.
   *
   * @param pace how much slower or faster than life the run plays; may be empty
   * @param copies buttons for what else can be copied
   */
  public Element tools(Session<?> session, String pace, Node... copies) {
    List<Node> tools = new ArrayList<>();
    demo.settings()
        .find(Seed.KEY)
        .ifPresent(seed -> tools.add(Controls.control(seed, session.settings())));
    tools.add(Controls.choice(Speed.SETTING, session.reader().speed()));
    return tools(tools, pace, copies);
  }

  /** Tools of its own first, then copies, and a line of words. */
  public static Element tools(List<? extends Node> first, String words, Node... copies) {
    List<Node> tools = new ArrayList<>(first);
    tools.add(Controls.button("copy-link", "Copy link"));
    tools.add(Controls.button("copy-command", "Copy command"));
    tools.addAll(List.of(copies));
    return toolRow(tools, words);
  }

  /** Tools in a row, and a line of words below them, which is kept free if there are none. */
  public static Element toolRow(List<? extends Node> all, String words) {
    List<Node> tools = new ArrayList<>(all);
    tools.add(element("p", attributes("class", "demo__pace"), words));
    return element("div", attributes("class", "demo__tools"), tools);
  }

  /** What came of a press that changed no run; seen wherever in the demo the reader is. */
  private static Element notice(Reader reader) {
    return element(
        "div",
        attributes("class", "demo__notice"),
        element("p", attributes("class", "demo__told"), reader.notice()));
  }

  /** What was wrong with the address that was opened; empty if nothing was. */
  private static Element mended(Reader reader) {
    return text(
        "demo__problem",
        reader.problems().isEmpty()
            ? ""
            : "The address was mended: " + String.join("; ", reader.problems()) + ".");
  }

  /** An unobtrusive run of text. */
  public static Element text(String className, String text) {
    return element(
        "p", className.isEmpty() ? Attributes.none() : attributes("class", className), text);
  }

  /** The prediction of a demo whose runs are watched, and what the run says of it. */
  public static <R extends Take> Element prediction(
      RunDemo<R> demo, Session<R> session, String question) {
    Finding finding = demo.finding(session);
    return new Prediction(
            question,
            demo.guesses(),
            session.reader().guess(),
            finding.right(),
            finding.to(session.reader()))
        .draw();
  }
}
