package io.github.groundplan.demo.chart;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Who sends what to whom, in order: a column for each party, time runs down. A row is a step, as
 * high as its words need; its height tells nothing of how long it takes, so the words should.
 *
 * @param label says what the ladder shows
 * @param parties from left to right, 2 to 4
 * @param steps from the first to the last; those ahead are drawn faintly
 * @param ifEmpty what to do to get steps
 */
public record Ladder(String label, List<String> parties, List<Step> steps, String ifEmpty) {

  /** What happens in one row. */
  public sealed interface Step permits Message, Work {
    /** What happens: {@code ClientHello}. */
    String text();

    /** How long it takes, in words; may be empty. */
    String time();

    /** How much of it has happened: 0 if it is ahead, 1 if it is over. */
    double share();
  }

  /**
   * From one party to another.
   *
   * @param from index of the sender
   * @param to index of the receiver, another one
   * @param isLost whether it gets but half the way
   */
  public record Message(int from, int to, String text, String time, double share, boolean isLost)
      implements Step {
    public Message {
      if (from == to) {
        throw new IllegalArgumentException("a message needs another party: " + text);
      }
    }
  }

  /**
   * Something that one party does, while the others wait.
   *
   * @param party its index
   */
  public record Work(int party, String text, String time, double share) implements Step {}

  public Ladder {
    parties = List.copyOf(parties);
    steps = List.copyOf(steps);
    if (parties.size() < 2 || parties.size() > 4) {
      throw new IllegalArgumentException("2 to 4 parties, not " + parties.size());
    }
  }

  /** The diagram as a list that can be read. */
  public Element draw() {
    if (steps.isEmpty()) {
      return element("p", attributes("class", "demo__empty"), ifEmpty);
    }
    List<Node> heads = new ArrayList<>();
    for (String party : parties) {
      heads.add(
          element(
              "span",
              attributes("class", "ladder__party"),
              element("span", attributes("class", "ladder__box"), party)));
    }
    List<Node> items = new ArrayList<>();
    for (Step step : steps) {
      items.add(item(step));
    }
    return element(
        "div",
        attributes("class", "ladder"),
        element("div", attributes("class", "ladder__parties", "aria-hidden", "true"), heads),
        element("ol", attributes("class", "ladder__steps", "aria-label", label), items));
  }

  private Element item(Step step) {
    String progress = step.share() >= 1 ? "over" : step.share() > 0 ? "now" : "ahead";
    Rung rung = new Rung(parties.size(), step);
    return element(
        "li",
        attributes("class", "ladder__step ladder__step--" + progress),
        element("span", attributes("class", "visually-hidden"), spoken(step)),
        rung.draw());
  }

  private String spoken(Step step) {
    String who;
    if (step instanceof Message message) {
      who = parties.get(message.from()) + " to " + parties.get(message.to());
      who += message.isLost() ? ", lost" : "";
    } else {
      who = parties.get(((Work) step).party());
    }
    return who + ": " + step.text() + (step.time().isEmpty() ? "" : ", " + step.time());
  }
}
