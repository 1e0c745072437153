package io.github.groundplan.demo.instrument;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * A question to answer before the run does. It can be skipped and is never graded.
 *
 * @param question in the reader's words
 * @param options what may be said; the key goes into the address
 * @param guess the key of what the reader said, {@link Reader#NO_GUESS} or {@link Reader#SKIPPED}
 * @param right the key of what the run said; empty while that is open
 * @param answer what the run said, in a sentence; empty while that is open
 */
public record Prediction(
    String question, List<Setting.Option> options, String guess, String right, String answer) {
  private static final String ACTION = "guess";

  /** The question with its answers as buttons; pressing one sends {@link Message.Change}. */
  public Element draw() {
    List<Node> buttons = new ArrayList<>();
    for (Setting.Option option : options) {
      buttons.add(choice(option));
    }
    buttons.add(
        button(
            "choice choice--skip",
            Reader.SKIPPED,
            List.of(Element.text("Just show me")),
            guess.equals(Reader.SKIPPED)));
    return element(
        "div",
        attributes("class", "prediction"),
        element("p", attributes("class", "prediction__question"), question),
        element(
            "div",
            attributes("class", "prediction__choices", "role", "group", "aria-label", question),
            buttons),
        element("p", attributes("class", "prediction__answer"), answer));
  }

  private Element choice(Setting.Option option) {
    boolean isPicked = option.value().equals(guess);
    boolean isRight = option.value().equals(right);
    String className =
        "choice" + (isPicked ? " choice--picked" : "") + (isRight ? " choice--right" : "");
    // The mark stands in the button's margin, so that none of them moves when it comes.
    return button(
        className,
        option.value(),
        List.of(
            element("span", Attributes.none(), option.label()),
            element("span", attributes("class", "choice__mark"), isRight ? " ✓" : "")),
        isPicked);
  }

  private static Element button(
      String className, String value, List<Node> label, boolean isPicked) {
    Attributes attributes =
        attributes(
            "type", "button",
            "class", className,
            "data-action", ACTION,
            "value", value,
            "aria-pressed", isPicked ? "true" : "false");
    return element("button", attributes, label);
  }
}
