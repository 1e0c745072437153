package io.github.groundplan.demo.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The comments that say which test holds the numbers below them. */
class TestedNumbersTest {
  private static final Pattern COMMENT = Pattern.compile("(?m)^<!--\\s*tested\\b(.*)-->\\s*$");
  private static final Path PROJECT = Path.of("..");

  private final List<Path> tests = allTests();

  @Test
  void eachNamesTestsThatExist() {
    int comments = 0;
    for (Path file : files(PROJECT.resolve("content"), ".md")) {
      for (String name : names(file)) {
        comments++;
        assertTrue(!named(name).isEmpty(), file + ": there is no test " + name);
      }
    }
    assertTrue(comments > 30, "comments: " + comments);
  }

  /** What {@link Prose} looks after once it is registered. */
  @Test
  void thoseOfTheDemosLookAtAllNumbersBelowTheirComment() {
    List<String> careless = new ArrayList<>();
    for (Path file : files(PROJECT.resolve("content"), ".md")) {
      for (String name : names(file)) {
        List<Path> candidates = named(name);
        boolean isOfDemos =
            candidates.stream().anyMatch(path -> path.startsWith(PROJECT.resolve("web-demos")));
        if (isOfDemos && candidates.stream().noneMatch(test -> registers(test, file))) {
          careless.add(file + ": " + name + " registers no Prose of this file");
        }
      }
    }
    assertEquals(List.of(), careless);
  }

  private static boolean registers(Path test, Path file) {
    String stem = file.getFileName().toString().replace(".md", "");
    String folder = file.getParent().getFileName().toString();
    String prose = folder.equals("lessons") ? "lesson\\(\"" : "of\\(\"" + folder + "/";
    String field = "@RegisterExtension\\s+private static final Prose \\w+ =\\s+Prose\\.";
    return Pattern.compile(field + prose + stem + "(\\.md)?\"\\)").matcher(text(test)).find();
  }

  private List<Path> named(String name) {
    return tests.stream()
        .filter(test -> test.getFileName().toString().equals(name + ".java"))
        .toList();
  }

  private static List<String> names(Path file) {
    List<String> names = new ArrayList<>();
    Matcher comments = COMMENT.matcher(text(file));
    while (comments.find()) {
      assertTrue(comments.group(1).startsWith(": "), file + ": name the test");
      names.addAll(List.of(comments.group(1).substring(2).strip().split(", ", -1)));
    }
    return names;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(file.toString(), e);
    }
  }

  private static List<Path> files(Path folder, String... endings) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new AssertionError(folder.toString(), e);
    }
  }

  private static List<Path> allTests() {
    List<Path> all = new ArrayList<>();
    for (String module : List.of("sim-core", "web-demos", "site-builder")) {
      all.addAll(files(PROJECT.resolve(module).resolve("src/test/java"), "Test.java", "IT.java"));
    }
    return all;
  }
}
