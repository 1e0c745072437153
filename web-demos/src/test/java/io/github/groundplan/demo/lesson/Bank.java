package io.github.groundplan.demo.lesson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The questions as they stand in the files of the course, in the bank and in the lessons. */
final class Bank {
  private static final Path CONTENT = Path.of("../content");
  private static final Pattern BLOCK = Pattern.compile("```quiz\n(.*?)\n```", Pattern.DOTALL);
  private static final Pattern NUMBER =
      Pattern.compile("\n= ([0-9.,]+)(?: ± ([0-9.]+))?", Pattern.DOTALL);

  private Bank() {}

  enum Kind {
    ONE,
    MANY,
    NUMBER,
    ORDER
  }

  /** A question by its heading; answer and tolerance are those of a number. */
  record Question(String title, Kind kind, double answer, double tolerance) {}

  static List<Question> all() {
    List<Question> all = new ArrayList<>();
    for (Path file : files("quiz")) {
      add(all, read(file));
    }
    for (Path file : files("lessons")) {
      Matcher blocks = BLOCK.matcher(read(file));
      while (blocks.find()) {
        add(all, "\n" + blocks.group(1));
      }
    }
    return all;
  }

  private static List<Path> files(String folder) {
    try (Stream<Path> files = Files.list(CONTENT.resolve(folder))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new AssertionError(folder, e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(file.toString(), e);
    }
  }

  private static void add(List<Question> all, String text) {
    String[] parts = text.split("\n## ", -1);
    for (int i = 1; i < parts.length; i++) {
      all.add(question(parts[i]));
    }
  }

  private static Question question(String text) {
    String title = text.substring(0, text.indexOf('\n')).replaceAll("^\\[(.*)\\]\\(.*\\)$", "$1");
    Matcher number = NUMBER.matcher(text);
    if (number.find()) {
      double tolerance = number.group(2) == null ? 0 : Double.parseDouble(number.group(2));
      double answer = Double.parseDouble(number.group(1).replace(",", ""));
      return new Question(title, Kind.NUMBER, answer, tolerance);
    }
    int right = text.split("\n- \\[x\\]", -1).length - 1;
    return new Question(title, right == 0 ? Kind.ORDER : right == 1 ? Kind.ONE : Kind.MANY, 0, 0);
  }
}
