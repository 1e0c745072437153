package io.github.groundplan.demo.quiz;

import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.number.Digits;
import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import java.util.ArrayList;
import java.util.List;

/** What is right. */
final class Solution {
  private Solution() {}

  /** In a sentence: "The answer is 4." */
  static String inWords(Question question) {
    if (question.kind() == Question.Kind.NUMBER) {
      String unit = question.unit().isEmpty() ? "" : " " + question.unit();
      return "The answer is " + Digits.exact(question.answer()) + unit + ".";
    }
    StringBuilder words = new StringBuilder();
    for (Question.Option option : question.options()) {
      if (option.isRight()) {
        words.append(words.length() == 0 ? "" : "; ").append(option.text().plain());
      }
    }
    String start = question.kind() == Question.Kind.ORDER ? "In order: " : "The answer is: ";
    return start + words + ".";
  }

  /** A question with its answer, as an item of a list. */
  static Element of(Question question) {
    List<Node> answer = new ArrayList<>();
    answer.add(element("strong", Attributes.none(), inWords(question)));
    answer.add(Element.text(" "));
    answer.addAll(question.why().nodes());
    List<Node> options = new ArrayList<>();
    for (Question.Option option : question.options()) {
      options.add(element("li", Attributes.none(), option.text().nodes()));
    }
    return element(
        "li",
        Attributes.none(),
        element("p", Attributes.none(), question.ask().nodes()),
        element("ul", Attributes.none(), options),
        element("p", Attributes.none(), answer));
  }
}
