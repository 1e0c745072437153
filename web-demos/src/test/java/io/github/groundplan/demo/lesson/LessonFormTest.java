package io.github.groundplan.demo.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What all lessons have in common: their length, their sentences (and those of the pages beside
 * them), and what belongs to each.
 */
class LessonFormTest {
  private static final int FEWEST_WORDS = 900;
  private static final int MOST_WORDS = 1800;
  private static final int LONGEST_SENTENCE = 35;

  private final List<Path> lessons = files("lessons");

  private static List<Path> files(String folder) {
    try (Stream<Path> files = Files.list(Path.of("../content").resolve(folder))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void thereAreTen() {
    assertEquals(10, lessons.size());
  }

  @Test
  void eachIsAsLongAsOneSitting() throws IOException {
    for (Path lesson : lessons) {
      int words = count(visible(Files.readString(lesson)));
      assertTrue(words >= FEWEST_WORDS && words <= MOST_WORDS, lesson + ": " + words + " words");
    }
  }

  @Test
  void noSentenceRunsOn() throws IOException {
    List<String> runOn = new ArrayList<>();
    List<Path> pages = new ArrayList<>(lessons);
    pages.addAll(files("pages"));
    pages.addAll(files("demos"));
    for (Path lesson : pages) {
      for (String paragraph :
          visible(Files.readString(lesson)).split("\n\\s*\n|\n(?=[|\\-#0-9])", -1)) {
        for (String sentence : paragraph.split("(?<=[.!?:;|])[”\")]?\\s+", -1)) {
          if (count(sentence) > LONGEST_SENTENCE) {
            runOn.add(lesson.getFileName() + ": " + sentence.replaceAll("\\s+", " "));
          }
        }
      }
    }
    assertEquals(List.of(), runOn);
  }

  @Test
  void eachHasAnInstrumentAQuizARecapAndAWayOn() throws IOException {
    for (Path lesson : lessons) {
      String text = Files.readString(lesson);
      String name = lesson.getFileName().toString();
      assertTrue(text.contains("\n```quiz\n"), name);
      assertTrue(text.contains("\n## In short\n"), name);
      boolean isFirst = name.startsWith("01");
      assertTrue(isFirst || name.startsWith("10") || text.contains("\n```demo "), name);
      assertTrue(isFirst || text.contains("Back to\n[") || text.contains("Back to ["), name);
      assertTrue(name.startsWith("10") || text.contains("\nNext: ["), name);
    }
  }

  /** The text that a reader sees: no front matter, blocks, addresses or marks. */
  private static String visible(String source) {
    return source
        .replaceFirst("(?s)\\A---\n.*?\n---\n", "")
        .replaceAll("(?s)```.*?\n```", "")
        .replaceAll("\\{\\{.*?\\}\\}", "1")
        .replaceAll("\\]\\([^)]*\\)", "]")
        .replaceAll("(?m)^\\|[ :|-]+\\|$", "");
  }

  private static int count(String text) {
    int words = 0;
    for (String word : text.split("\\s+", -1)) {
      words += word.codePoints().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
    }
    return words;
  }
}
