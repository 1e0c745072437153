package io.github.groundplan.site.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.demo.quiz.Question;
import io.github.groundplan.demo.quiz.Questions;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.fixture.ContentFolder;
import io.github.groundplan.site.fixture.Lamp;
import io.github.groundplan.site.fixture.Slate;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionBankTest {
  @TempDir private Path workspace;

  private final Diagnostics diagnostics = new Diagnostics();
  private ContentFolder folder;

  @BeforeEach
  void makeContent() {
    folder = ContentFolder.in(workspace).withLesson(2, "second", "## There\n");
  }

  @Test
  void questionsKnowTheirLessonsAsSeenFromThePage() {
    folder.withLesson(
        1,
        "first",
        "## Here\n\n```quiz\n"
            + question("Own")
            + question("[Own part](#here)")
            + question("[Another](02-second.md#there)")
            + "```\n");
    folder.with("demos/quiz.md", front("```quiz\n" + question("[B](../lessons/01-first.md)")));

    LinkedSite site = link();

    assertEquals("", diagnostics.print());
    assertEquals(
        List.of(
            new Question.Lesson("Lesson 1", ""),
            new Question.Lesson("Lesson 1", "#here"),
            new Question.Lesson("Lesson 2", "second.html#there")),
        questions(site.lessons().get(0).parts()).all().stream().map(Question::lesson).toList());
    assertEquals(
        List.of(new Question.Lesson("Lesson 1", "../lessons/first.html")),
        questions(site.demos().get(0).parts()).all().stream().map(Question::lesson).toList());
  }

  @Test
  void aDrawTakesTheWholeBankInTheOrderOfTheCourse() {
    folder
        .withLesson(
            1, "first", "## Quiz\n\n```quiz\n" + question("One") + "```\n\n```quiz\ndraw: 2\n```\n")
        .with("quiz/02-second.md", bank("../lessons/02-second.md", question("B") + question("A")));

    LinkedSite site = link();

    assertEquals("", diagnostics.print());
    List<Part> parts = site.lessons().get(0).parts();
    Questions drawn = questions(parts.subList(2, parts.size()));
    assertEquals(2, drawn.draw());
    assertEquals(List.of("one", "a", "b"), drawn.all().stream().map(Question::id).toList());
  }

  @Test
  void moreThanThereAreCannotBeDrawn() {
    folder
        .withLesson(1, "first", "```quiz\ndraw: 3\n```\n")
        .with("quiz/02-second.md", bank("../lessons/02-second.md", question("A")));

    link();

    assertTold(
        """
        content/lessons/01-first.md:8:7: error: there are not 3 questions to draw from, only 1
            8 | draw: 3
              |       ^
          hint: write more of them, or draw fewer
        """);
  }

  @Test
  void aWrongDrawIsReported() {
    folder.withLesson(
        1, "first", "```quiz\ndraw: many\n```\n\n```quiz\ndraw: 1\nseed: 2\n```\n\n```quiz\n```\n");

    link();

    assertTold(
        """
        content/lessons/01-first.md:8:7: error: "draw" takes a whole number from 1 on, not many
            8 | draw: many
              |       ^^^^
          hint: as in draw: 20
        content/lessons/01-first.md:12:7: error: there are not 1 questions to draw from, only 0
           12 | draw: 1
              |       ^
          hint: write more of them, or draw fewer
        content/lessons/01-first.md:13:1: error: unknown key "seed"
           13 | seed: 2
              | ^^^^
          hint: known here: draw
        content/lessons/01-first.md:16:4: error: this quiz asks nothing
           16 | ```quiz
              |    ^^^^
          hint: write questions, or draw: 20 to draw from all of the course
        """);
  }

  @Test
  void lessonsThatAreNotThereAreReportedOnce() {
    folder
        .with("quiz/01-a.md", bank("../lessons/02-secnod.md", question("A") + question("B")))
        .with("quiz/02-b.md", bank("../lessons/02-second.md#theer", question("C")))
        .with("quiz/03-c.md", bank("../lessons/02-second.md", question("[D](../site.yaml)")))
        .with("quiz/04-d.md", question("E"))
        .with("demos/quiz.md", front("```quiz\n" + question("F")));

    link();

    assertTold(
        """
        content/demos/quiz.md:8:4: error: which lesson is this question about?
            8 | ## F
              |    ^
          hint: make the heading a link to it: ## [Three retries](../lessons/07-faults.md)
        content/quiz/01-a.md:2:9: error: there is no lesson "../lessons/02-secnod.md"
            2 | lesson: ../lessons/02-secnod.md
              |         ^^^^^^^^^^^^^^^^^^^^^^^
          hint: did you mean "../lessons/02-second.md"?
        content/quiz/02-b.md:2:33: error: nothing in 02-second.md has the id "theer"
            2 | lesson: ../lessons/02-second.md#theer
              |                                 ^^^^^
          hint: did you mean "there"?
        content/quiz/03-c.md:4:8: error: there is no lesson "../site.yaml"
            4 | ## [D](../site.yaml)
              |        ^^^^^^^^^^^^
          hint: nothing that can be named lies in the content folder
        content/quiz/04-d.md:1:1: error: a file of questions begins with a line of ---
            1 | ## E
              | ^
          hint: then lesson: ../lessons/05-scaling.md, then --- again
        """);
  }

  @Test
  void idsThatStandTwiceAreReported() {
    folder
        .with("quiz/02-second.md", bank("../lessons/02-second.md", question("Own")))
        .withLesson(1, "first", "## Quiz\n\n```quiz\n" + question("Own!") + "```\n");

    link();

    assertTold(
        """
        content/lessons/01-first.md:10:4: error: there is a question "own" already
           10 | ## Own!
              |    ^^^^
          hint: the first is at content/quiz/02-second.md:4:4
        """);
  }

  @Test
  void aNameAloneMakesNoQuiz() {
    folder.withLesson(1, "first", "```demo quiz\n```\n");

    link();

    assertTold(
        """
        content/lessons/01-first.md:7:9: error: quiz cannot be placed by its name alone
            7 | ```demo quiz
              |         ^^^^
          hint: write a block of ```quiz
        """);
  }

  private static String question(String heading) {
    return "## " + heading + "\n\nAsk?\n\n= 1\n\n> Why.\n\n";
  }

  private static String bank(String lesson, String questions) {
    return "---\nlesson: " + lesson + "\n---\n" + questions;
  }

  private static String front(String body) {
    return "---\ntitle: Quiz\nsummary: All of it.\n---\n## A\n\n" + body + "```\n";
  }

  private static Questions questions(List<Part> parts) {
    return parts.stream()
        .filter(Part.PlacedDemo.class::isInstance)
        .map(part -> Questions.read(((Part.PlacedDemo) part).material()))
        .findFirst()
        .orElseThrow();
  }

  private LinkedSite link() {
    return Linker.link(
        folder.parse(diagnostics), List.of(new Lamp(), Slate.kind("quiz")), diagnostics);
  }

  private void assertTold(String expected) {
    assertEquals(expected, diagnostics.print());
  }
}
