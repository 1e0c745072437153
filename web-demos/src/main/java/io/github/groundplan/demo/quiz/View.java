package io.github.groundplan.demo.quiz;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.instrument.Controls;
import io.github.groundplan.demo.instrument.Readout;
import io.github.groundplan.demo.instrument.Seed;
import io.github.groundplan.demo.instrument.Sheet;
import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import java.util.ArrayList;
import java.util.List;

/** What a sitting looks like: one question, what there is to press, and how far one has come. */
final class View {
  /** Why a question that was checked can be answered no more. */
  static final String CHECKED = "It is checked already.";

  private static final String OVER = "That was the last question.";

  private final Quiz quiz;
  private final Sitting sitting;
  private final Sheet sheet;
  private final String rootId;

  View(Quiz quiz, Sitting sitting, String rootId) {
    this.quiz = quiz;
    this.sitting = sitting;
    this.rootId = rootId;
    sheet = new Sheet(quiz, rootId);
  }

  Element section() {
    int count = sitting.paper().size();
    String lead =
        quiz.questions().draw() > 0
            ? count
                + " questions, drawn from "
                + quiz.questions().all().size()
                + ". No looking back."
            : count == 1 ? "One question." : count + " questions.";
    return sheet.section(
        lead + " Each answer explains itself, and nothing is graded.",
        sitting.reader(),
        sitting.isLaidOpen()
            ? solutions()
            : element("div", attributes("class", "quiz"), progress(), asked(), verdict()),
        Sheet.controls(buttons(), List.of()),
        Readout.row(readouts()),
        tools());
  }

  /** All questions with their answers, for paper and for pages without a script. */
  Element still() {
    return sheet.still(solutions());
  }

  private Element solutions() {
    List<Node> items = new ArrayList<>();
    for (Sitting.Sheet one : sitting.paper()) {
      items.add(Solution.of(one.question()));
    }
    return element("ol", attributes("class", "quiz quiz__solutions"), items);
  }

  private Element progress() {
    int count = sitting.paper().size();
    String text =
        sitting.isOver()
            ? "Done: " + sitting.right() + " of " + count + " right"
            : "Question " + (sitting.at() + 1) + " of " + count;
    return element("p", attributes("class", "quiz__progress"), text);
  }

  private Element asked() {
    return sitting.isOver() ? summary() : new Form(sitting, rootId).draw();
  }

  private Element summary() {
    List<Node> items = new ArrayList<>();
    for (Sitting.Sheet one : sitting.paper()) {
      if (one.isMissed()) {
        List<Node> parts = new ArrayList<>(one.question().ask().nodes());
        parts.add(Element.text(" "));
        parts.add(lesson(one.question()));
        items.add(element("li", Attributes.none(), parts));
      }
    }
    boolean isClean = items.isEmpty();
    return element(
        "div",
        attributes("class", "quiz__summary"),
        element(
            "p",
            Attributes.none(),
            isClean
                ? "Nothing was missed. Come back in a week: what is still there then, is yours."
                : "These were missed. Each names the lesson that says it:"),
        element("ul", Attributes.none(), items));
  }

  private Element verdict() {
    if (sitting.isOver() || !sitting.sheet().isChecked()) {
      return element("div", attributes("class", "quiz__verdict"));
    }
    Sitting.Sheet one = sitting.sheet();
    List<Node> why = new ArrayList<>(one.question().why().nodes());
    why.add(Element.text(" "));
    why.add(lesson(one.question()));
    return element(
        "div",
        attributes(
            "class",
            "quiz__verdict " + (one.isRight() ? "quiz__verdict--right" : "quiz__verdict--missed")),
        element(
            "p",
            attributes("class", "quiz__mark"),
            Element.text(mark(one)),
            element("span", attributes("class", "quiz__answer"), answer(one))),
        element("p", attributes("class", "quiz__why"), why));
  }

  private static String mark(Sitting.Sheet one) {
    return one.isRight() ? "✓ Right." : "✗ Not this time. ";
  }

  /** What would have been right; empty if that was said. */
  private static String answer(Sitting.Sheet one) {
    return one.isRight() ? "" : Solution.inWords(one.question());
  }

  static Element lesson(Question question) {
    String title = question.lesson().title();
    return question.lesson().href().isEmpty()
        ? element("span", attributes("class", "quiz__lesson"), "")
        : element(
            "a", attributes("class", "quiz__lesson", "href", question.lesson().href()), title);
  }

  private List<Node> buttons() {
    boolean isOpen = !sitting.isOver() && !sitting.sheet().isChecked();
    int missed = sitting.answered() - sitting.right();
    List<Node> buttons = new ArrayList<>();
    buttons.add(Controls.primaryButton(Quiz.CHECK, "Check", whyUnchecked()));
    buttons.add(Controls.button(Quiz.NEXT, isOpen ? "Skip" : "Next", sitting.isOver() ? OVER : ""));
    buttons.add(
        Controls.button(
            Quiz.REVIEW, "Review the missed ones", missed > 0 ? "" : "None was missed so far."));
    buttons.add(
        Controls.button(
            Quiz.RESET, "Start over", sitting.answered() > 0 ? "" : "Nothing is answered yet."));
    return buttons;
  }

  /** Why there is nothing to check; empty if there is. */
  private String whyUnchecked() {
    if (sitting.isOver()) {
      return OVER;
    }
    if (sitting.sheet().isChecked()) {
      return CHECKED;
    }
    // A number is known here when its field is left, which the press of the button does.
    Question.Kind kind = sitting.sheet().question().kind();
    boolean isAnswerable =
        kind == Question.Kind.ORDER
            || kind == Question.Kind.NUMBER
            || !sitting.sheet().answer().isEmpty();
    return isAnswerable ? "" : "Choose an answer first.";
  }

  private List<Readout> readouts() {
    int answered = sitting.answered();
    int right = sitting.right();
    int count = sitting.paper().size();
    return List.of(
        new Readout("score", "Right", right, right + " of " + answered, "of those answered"),
        new Readout("answered", "Answered", answered, answered + " of " + count, ""));
  }

  private Element tools() {
    List<Node> tools = new ArrayList<>();
    if (quiz.questions().draw() > 0) {
      tools.add(Controls.control(quiz.settings().find(Seed.KEY).orElseThrow(), sitting.settings()));
    }
    tools.add(Controls.button("copy-link", "Copy link"));
    return Sheet.toolRow(tools, "");
  }

  /** For the live region: the verdict, or the question. */
  static String spoken(Sitting sitting) {
    if (sitting.isOver()) {
      return "Done: " + sitting.right() + " of " + sitting.paper().size() + " right.";
    }
    Sitting.Sheet one = sitting.sheet();
    if (one.isChecked()) {
      return mark(one) + answer(one) + " " + one.question().why().plain();
    }
    return sitting.answered() == 0 && sitting.at() == 0
        ? ""
        : "Question " + (sitting.at() + 1) + ": " + one.question().ask().plain();
  }
}
