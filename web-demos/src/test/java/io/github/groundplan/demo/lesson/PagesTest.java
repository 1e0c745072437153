package io.github.groundplan.demo.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages beside the lessons, and the glossary. */
class PagesTest {
  private static final Path CONTENT = Path.of("../content");

  @Test
  void theScenariosOnPagesAreTheFilesThatTheirFiguresRun() throws IOException {
    Set<String> files = new HashSet<>();
    for (Path file : list("scenarios")) {
      files.add(Files.readString(file));
    }
    int live = 0;
    for (Path page : list("pages")) {
      String text = Files.readString(page);
      List<String> shown = blocks(text, "scenario");
      assertEquals(shown, blocks(text, "yaml"), page + ": what is to be copied is what runs");
      for (String block : shown) {
        assertTrue(files.contains(block), page + " shows what no file holds:\n" + block);
      }
      live += shown.isEmpty() ? 0 : 1;
    }
    assertEquals(6, live);
  }

  private static List<String> blocks(String text, String kind) {
    List<String> blocks = new ArrayList<>();
    Matcher found = Pattern.compile("(?s)\n```" + kind + "\n(.*?)```\n").matcher(text);
    while (found.find()) {
      blocks.add(found.group(1));
    }
    return blocks;
  }

  @Test
  void theWayOfTheNumbersIsTold() throws IOException {
    Prose page = Prose.of("pages/how-these-numbers-are-made.md");
    String record = Files.readString(Path.of("../docs/validation.md"));
    Matcher found =
        Pattern.compile(
                "([0-9]+) experiments with ([0-9.]+ billion) requests give\n([0-9,]+) figures")
            .matcher(record);
    assertTrue(found.find());
    page.tells(found.group(1) + " experiments with " + found.group(2) + " requests");
    page.tells("which give " + found.group(3) + " figures for which theory has a value");
  }

  @Test
  void theGlossaryHasTheWordsOfTheCourse() throws IOException {
    String glossary = Files.readString(CONTENT.resolve("glossary.yaml"));
    assertTrue(glossary.split("\n  - term: ", -1).length > 60);
    Set<String> lessons = new HashSet<>();
    for (Path lesson : list("lessons")) {
      lessons.add("lessons/" + lesson.getFileName());
    }
    Matcher taught = Pattern.compile("\n    lesson: (.*)").matcher(glossary);
    while (taught.find()) {
      assertTrue(lessons.contains(taught.group(1)), taught.group(1));
    }
  }

  private static List<Path> list(String folder) throws IOException {
    try (Stream<Path> files = Files.list(CONTENT.resolve(folder))) {
      return files.sorted().toList();
    }
  }
}
