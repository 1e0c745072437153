package io.github.groundplan.site.parse.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.quiz.Prose;
import io.github.groundplan.demo.quiz.Question;
import io.github.groundplan.demo.quiz.Question.Kind;
import io.github.groundplan.demo.quiz.Question.Option;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionReaderTest {
  private static final Question.Lesson UNKNOWN = new Question.Lesson("", "");

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void oneRightOptionMakesASingleChoice() {
    assertEquals(
        Question.choice(
            "who-waits-here",
            Kind.ONE,
            Prose.of("Who waits, and for whom?"),
            List.of(
                new Option(Prose.of("The server"), false, Prose.of("It works.")),
                new Option(Prose.of("The client"), true, Prose.EMPTY)),
            Prose.of("It asked."),
            UNKNOWN),
        one(
            """
            ## Who waits, *here*?

            Who waits,
            and for whom?

            - [ ] The server
              > It works.
            - [x] The client

            > It asked.
            """));
  }

  @Test
  void moreRightOptionsMakeSeveralChoices() {
    Question question = one("## A\nAsk?\n- [x] a\n- [ ] b\n- [x] c\n\n> Why.\n");

    assertEquals(Kind.MANY, question.kind());
    assertEquals(
        List.of(true, false, true), question.options().stream().map(Option::isRight).toList());
  }

  @Test
  void aNumberedListIsAnOrder() {
    Question question = one("## A\n\nAsk?\n\n1. a\n   > First.\n2. b\n\n> Why.\n");

    assertEquals(Kind.ORDER, question.kind());
    assertEquals(
        List.of(
            new Option(Prose.of("a"), true, Prose.of("First.")),
            new Option(Prose.of("b"), true, Prose.EMPTY)),
        question.options());
  }

  @Test
  void aLineWithAnEqualsSignIsANumber() {
    assertNumber("= 4", 4, 0, "");
    assertNumber("=4", 4, 0, "");
    assertNumber("= -0.5", -0.5, 0, "");
    assertNumber("= 63.4 ± 0.5 %", 63.4, 0.5, "%");
    assertNumber("= 63.4 +- 0.5%", 63.4, 0.5, "%");
    assertNumber("= 10,000 ± 1,000 requests a second", 10000, 1000, "requests a second");
    assertNumber("= 99.9 %", 99.9, 0, "%");
  }

  private void assertNumber(String line, double value, double tolerance, String unit) {
    assertEquals(
        Question.number("a", Prose.of("Ask?"), value, tolerance, unit, Prose.of("Why."), UNKNOWN),
        one("## A\n\nAsk?\n\n" + line + "\n\n> Why.\n"));
  }

  @Test
  void wordsMayStandOut() {
    Question question = one("## A\n\nIs *a* `b \\*` or **c** \\*d\\* &lt; é?\n\n= 1\n\n> Why.\n");

    assertEquals(
        List.of(
            new Prose.Run(Prose.Style.PLAIN, "Is "),
            new Prose.Run(Prose.Style.EMPHASIS, "a"),
            new Prose.Run(Prose.Style.PLAIN, " "),
            new Prose.Run(Prose.Style.CODE, "b \\*"),
            new Prose.Run(Prose.Style.PLAIN, " or "),
            new Prose.Run(Prose.Style.STRONG, "c"),
            new Prose.Run(Prose.Style.PLAIN, " *d* < é?")),
        question.ask().runs());
  }

  @Test
  void wordsAreSetAsInALesson() {
    Question question = one("## A\n\nIs it 90 % \"busy\", \\\"or\\\" `80 %`?\n\n= 1\n\n> W.\n");

    assertEquals("Is it 90\u00a0% “busy”, \"or\" 80 %?", question.ask().plain());
  }

  @Test
  void theHeadingMayBeALinkToWhereTheAnswerStands() {
    AskedQuestion asked = read("## [A b](../lessons/02-b.md#c)\n\nAsk?\n\n= 1\n\n> W.\n").get(0);

    assertEquals("a-b", asked.question().id());
    assertEquals("../lessons/02-b.md#c", asked.lesson().orElseThrow().target());
    assertEquals("../lessons/02-b.md#c", asked.lesson().orElseThrow().span().text());
    assertTold("");
  }

  @Test
  void commentsArePassedOver() {
    read("<!-- a -->\n\n## A\n\nAsk?\n\n<!-- b -->\n\n= 1\n\n<!-- c -->\n\n> W.\n");

    assertTold("");
  }

  @Test
  void noFigureIsComputedInAQuestion() {
    read("## A\n\nHow long are {{ 2 * 3 ms }}?\n\n= 6 ms\n\n> `{{ 2 * 3 ms }}`.\n");

    assertTold(
        """
        q.md:3:14: error: no figure is computed here
            3 | How long are {{ 2 * 3 ms }}?
              |              ^^^^^^^^^^^^^^
          hint: write what it comes to
        """);
  }

  @Test
  void nothingAtAllIsReported() {
    read("<!-- later -->\n");

    assertTold(
        """
        q.md:1:1: error: no question stands here
            1 | <!-- later -->
              | ^
          hint: as in ## Three retries
        """);
  }

  @Test
  void whatIsMissingIsReported() {
    assertEquals(
        List.of(), read("Lost.\n\n## One\n\n### Two\n\nAsk?\n\n## ?\n\nAsk?\n\n= 1\n\n> W.\n"));

    assertTold(
        """
        q.md:1:1: error: a question begins with a heading
            1 | Lost.
              | ^^^^^
          hint: as in ## Three retries
        q.md:3:1: error: nothing is asked here
            3 | ## One
              | ^^^^^^
          hint: write the question below the heading
        q.md:3:1: error: this question has no answer
            3 | ## One
              | ^^^^^^
          hint: - [x] and - [ ] for a choice, 1. for an order, = 4 for a number
        q.md:3:1: error: this question has no explanation
            3 | ## One
              | ^^^^^^
          hint: end it with a line that begins with >
        q.md:5:1: error: a question has a heading of level 2
            5 | ### Two
              | ^^^^^^^
          hint: begin with ##
        q.md:5:1: error: this question has no answer
            5 | ### Two
              | ^^^^^^^
          hint: - [x] and - [ ] for a choice, 1. for an order, = 4 for a number
        q.md:5:1: error: this question has no explanation
            5 | ### Two
              | ^^^^^^^
          hint: end it with a line that begins with >
        q.md:9:1: error: this heading gives the question no name
            9 | ## ?
              | ^^^^
          hint: use letters from a to z
        """);
  }

  @Test
  void whatIsTooMuchIsReported() {
    read(
        """
        ## [One](a.md) here

        Ask?

        And more?

        = 1

        = 2

        And?

        > Why.

        > And why.

        ```
        code
        ```
        """);

    assertTold(
        """
        q.md:1:4: error: a heading is a link as a whole or not at all
            1 | ## [One](a.md) here
              |    ^^^^^^^^^^^
          hint: put all of it into [ ]
        q.md:5:1: error: a question is one paragraph
            5 | And more?
              | ^^^^^^^^^
          hint: the explanation begins with >
        q.md:9:1: error: this question has an answer already
            9 | = 2
              | ^^^
          hint: what belongs to an option is indented
        q.md:11:1: error: a question is one paragraph
           11 | And?
              | ^^^^
          hint: the explanation begins with >
        q.md:15:1: error: this question is explained already
           15 | > And why.
              | ^^^^^^^^^^
          hint: what belongs to an option is indented
        q.md:17:1: error: this is no part of a question
           17 | ```
              | ^^^
          hint: a paragraph, a list of answers, an explanation that begins with >
        """);
  }

  @Test
  void wrongListsAreReported() {
    read(
        """
        ## One
        Ask?
        - [ ] a
        - b

        > Why.

        ## Two
        Ask?
        - [ ] a
        - [ ] b

        > Why.

        ## Three
        Ask?
        1. a

        > Why.

        ## Four
        Ask?
        1. [x] a
        2. b

           more

        > Why.
        """);

    assertTold(
        """
        q.md:4:1: error: this option is neither right nor wrong
            4 | - b
              | ^^^
          hint: begin it with - [x] if it is right, with - [ ] if not
        q.md:10:1: error: none of the options is right
           10 | - [ ] a
              | ^^^^^^^
          hint: mark what is right: - [x]
        q.md:17:1: error: one option leaves nothing to choose
           17 | 1. a
              | ^^^^
          hint: write two or more
        q.md:23:1: error: what is put in order has no mark
           23 | 1. [x] a
              | ^^^^^^^^
          hint: remove [x] and [ ]
        q.md:26:4: error: this is no part of an option
           26 |    more
              |    ^^^^
          hint: one paragraph, then > and why
        """);
  }

  @Test
  void wrongNumbersAreReported() {
    read(
        """
        ## One
        Ask?

        = four

        > Why.

        ## Two
        Ask?

        = 4 ± -1 ms

        > Why.

        ## Three
        Ask?
        = 4

        > Why.
        """);

    assertTold(
        """
        q.md:4:1: error: this is no number
            4 | = four
              | ^^^^^^
          hint: as in = 4, or = 63.4 ± 0.5 %
        q.md:11:7: error: a tolerance is zero or more
           11 | = 4 ± -1 ms
              |       ^^
        q.md:15:1: error: this question has no answer
           15 | ## Three
              | ^^^^^^^^
          hint: - [x] and - [ ] for a choice, 1. for an order, = 4 for a number
        q.md:17:1: error: this answer is part of the question
           17 | = 4
              | ^^^
          hint: leave a line free above it
        """);
  }

  @Test
  void formulasAreReportedAndPricesAreNone() {
    read("## A\n\nIs $\\lambda x$ worth \\$5, $6 or $7?\n\n= 1\n\n> B.\n");

    assertTold(
        """
        q.md:3:4: error: no formula can stand in a question
            3 | Is $\\lambda x$ worth \\$5, $6 or $7?
              |    ^^^^^^^^^^^
          hint: say it in words, or write it as `code`; a price is \\$5
        """);
  }

  @Test
  void whatIsNotWordsIsReported() {
    read("## A\n\nIs ![a](b.png) or [c](d.md)?\n\n= 1\n\n> - a\n");

    assertTold(
        """
        q.md:3:4: error: this cannot stand in a question
            3 | Is ![a](b.png) or [c](d.md)?
              |    ^^^^^^^^^^^
          hint: words, *these*, **these** and `these` can
        q.md:3:19: error: this cannot stand in a question
            3 | Is ![a](b.png) or [c](d.md)?
              |                   ^^^^^^^^^
          hint: words, *these*, **these** and `these` can
        q.md:7:1: error: an explanation is one paragraph
            7 | > - a
              | ^^^^^
        """);
  }

  private Question one(String text) {
    List<AskedQuestion> questions = read(text);
    assertTold("");
    assertTrue(questions.size() == 1, () -> questions.size() + " questions");
    return questions.get(0).question();
  }

  private List<AskedQuestion> read(String text) {
    return QuestionReader.read(new Source("q.md", text).passage(), diagnostics);
  }

  private void assertTold(String expected) {
    assertEquals(expected, diagnostics.print());
  }
}
