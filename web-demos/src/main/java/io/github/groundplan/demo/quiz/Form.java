package io.github.groundplan.demo.quiz;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.instrument.Controls;
import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import java.util.ArrayList;
import java.util.List;

/** A question with what there is to choose, and with marks once it was checked. */
final class Form {
  private final Sitting sitting;
  private final Sitting.Sheet sheet;
  private final Question question;
  private final String rootId;

  Form(Sitting sitting, String rootId) {
    this.sitting = sitting;
    this.rootId = rootId;
    sheet = sitting.sheet();
    question = sheet.question();
  }

  Element draw() {
    return element(
        "fieldset",
        attributes("class", "quiz__question"),
        element("legend", attributes("class", "quiz__ask"), question.ask().nodes()),
        element("p", attributes("class", "quiz__hint"), hint()),
        element("div", attributes("class", "quiz__options"), choices()));
  }

  private String hint() {
    return switch (question.kind()) {
      case ONE -> "Choose one.";
      case MANY -> "Choose all that are right.";
      case NUMBER -> "Write a number" + (question.tolerance() > 0 ? "; near is enough." : ".");
      case ORDER -> "Put them in order, the first on top.";
    };
  }

  private List<Node> choices() {
    List<Node> choices = new ArrayList<>();
    if (question.kind() == Question.Kind.NUMBER) {
      choices.add(number());
    } else if (question.kind() == Question.Kind.ORDER) {
      List<Integer> order = sheet.answer().orderOr(Quiz.shuffled(sitting, question));
      for (int place = 0; place < order.size(); place++) {
        choices.add(movable(place, order.get(place)));
      }
    } else {
      for (int i = 0; i < question.options().size(); i++) {
        choices.add(option(i));
      }
    }
    return choices;
  }

  /** A field of text: of a field of numbers some browsers give nothing for "40,000". */
  private Element number() {
    Attributes input =
        attributes(
            "type",
            "text",
            "inputmode",
            "decimal",
            "autocomplete",
            "off",
            "maxlength",
            Integer.toString(Answer.LONGEST_NUMBER),
            "data-action",
            Quiz.ANSWER,
            "value",
            sheet.answer().text());
    return element(
        "label",
        attributes("class", "field quiz__number"),
        element("span", attributes("class", "field__name"), "Your answer"),
        element("input", input.withFlag("disabled", sheet.isChecked())),
        element("span", attributes("class", "quiz__unit"), question.unit()));
  }

  private Element option(int i) {
    boolean isOne = question.kind() == Question.Kind.ONE;
    boolean isChosen = !sheet.answer().isEmpty() && sheet.answer().options().contains(i);
    Attributes input =
        attributes(
                "type",
                isOne ? "radio" : "checkbox",
                "name",
                rootId + "-" + sitting.at(),
                "value",
                Integer.toString(i),
                "data-action",
                Quiz.ANSWER)
            .withFlag("checked", isChosen)
            .withFlag("disabled", sheet.isChecked());
    Question.Option option = question.options().get(i);
    boolean isToldWhy = sheet.isChecked() && (isChosen || option.isRight());
    return element(
        "label",
        attributes("class", "quiz__option" + modifier(option, isChosen)),
        element("input", input),
        element("span", attributes("class", "quiz__text"), option.text().nodes()),
        element("span", attributes("class", "quiz__tag"), tag(option, isChosen)),
        element(
            "span",
            attributes("class", "quiz__because"),
            isToldWhy ? option.why().nodes() : List.of()));
  }

  private String modifier(Question.Option option, boolean isChosen) {
    if (!sheet.isChecked()) {
      return "";
    }
    return option.isRight() ? " quiz__option--right" : isChosen ? " quiz__option--wrong" : "";
  }

  private String tag(Question.Option option, boolean isChosen) {
    if (!sheet.isChecked()) {
      return "";
    }
    boolean isAlso = question.kind() == Question.Kind.MANY && !isChosen;
    return option.isRight() ? isAlso ? "✓ also right" : "✓ right" : isChosen ? "✗ not right" : "";
  }

  private Element movable(int place, int option) {
    boolean isLast = place == question.options().size() - 1;
    boolean isInPlace = option == place;
    String words = question.options().get(option).text().plain();
    String tag =
        !sheet.isChecked() ? "" : isInPlace ? "✓ in place" : "✗ belongs at " + (option + 1);
    return element(
        "div",
        attributes(
            "class",
            "quiz__option quiz__option--movable"
                + (!sheet.isChecked()
                    ? ""
                    : isInPlace ? " quiz__option--right" : " quiz__option--wrong")),
        element("span", attributes("class", "quiz__place"), (place + 1) + "."),
        element(
            "span",
            attributes("class", "quiz__text"),
            question.options().get(option).text().nodes()),
        element("span", attributes("class", "quiz__tag"), tag),
        move("↑", Choosing.UP, place, "Up: " + words, place == 0 ? "It is the first." : ""),
        move("↓", Choosing.DOWN, place, "Down: " + words, isLast ? "It is the last." : ""));
  }

  /** A button whose focus goes with what it moves: who presses on moves the same on. */
  private Element move(String arrow, String way, int place, String label, String obstacle) {
    int next = way.equals(Choosing.UP) ? place - 1 : place + 1;
    Attributes button =
        attributes(
            "type",
            "button",
            "class",
            "button quiz__move",
            "data-action",
            Quiz.ANSWER,
            "value",
            way + place,
            "aria-label",
            label);
    String why = sheet.isChecked() ? View.CHECKED : obstacle;
    Attributes moving = why.isEmpty() ? button.with("data-next", way + next) : button;
    return element("button", Controls.unless(why, moving), arrow);
  }
}
