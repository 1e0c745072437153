package io.github.groundplan.site.parse.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.quiz.Question;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Source;
import io.github.groundplan.site.fixture.ContentFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the reference, read by the reader that it describes. */
class QuizLanguageTest {
  private static final Path REFERENCE = Path.of("../docs/quiz-language.md");

  @TempDir private Path workspace;

  @Test
  void theQuestionsOfTheReferenceAreOfAllKindsAndRight() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Set<Question.Kind> kinds = EnumSet.noneOf(Question.Kind.class);
    for (String block : blocks("```", "quiz")) {
      for (AskedQuestion asked :
          QuestionReader.read(new Source("block", block).passage(), diagnostics)) {
        kinds.add(asked.question().kind());
      }
    }
    assertEquals("", diagnostics.print());
    assertEquals(EnumSet.allOf(Question.Kind.class), kinds);
  }

  @Test
  void theFilesAndBlocksOfTheReferenceMakeASite() throws IOException {
    List<String> lessons = blocks("````", "markdown");
    List<String> files = blocks("```", "markdown");
    assertEquals(2, lessons.size());
    assertEquals(1, files.size());
    ContentFolder folder =
        ContentFolder.in(workspace)
            .with("quiz/07-fault-tolerance.md", files.get(0))
            .withLesson(2, "clients", "## Check yourself\n\n" + lessons.get(0))
            .withLesson(7, "fault-tolerance", "## Retries\n")
            .withLesson(10, "test", "## All\n\n" + lessons.get(1).replace("20", "3"));

    assertEquals("", folder.buildWithSlates().mistakes().print());
  }

  @Test
  void theMistakeOfTheReferenceIsToldAsItSays() throws IOException {
    ContentFolder folder =
        ContentFolder.in(workspace)
            .withLesson(
                2,
                "clients-and-servers",
                "\n```quiz\n## Who waits\n\nWho?\n\n- [x] a\n- [ ] b\n```\n");

    assertTrue(
        Files.readString(REFERENCE)
            .contains("```\n" + folder.buildWithSlates().mistakes().print() + "```\n"),
        folder.buildWithSlates().mistakes().print());
  }

  /** The bodies of all blocks with this fence and language. */
  private static List<String> blocks(String fence, String language) throws IOException {
    Pattern form =
        Pattern.compile(
            "^" + fence + language + "\\n(.*?)^" + fence + "$", Pattern.DOTALL | Pattern.MULTILINE);
    String text = Files.readString(REFERENCE);
    boolean isOuter = fence.length() > 3;
    Matcher block = form.matcher(isOuter ? text : text.replaceAll("(?ms)^````.*?^````$", ""));
    List<String> bodies = new ArrayList<>();
    while (block.find()) {
      bodies.add(block.group(1));
    }
    return bodies;
  }
}
