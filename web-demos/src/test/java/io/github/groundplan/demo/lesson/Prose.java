package io.github.groundplan.demo.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * What a file of the course says: its text with single spaces and without emphasis, and with what
 * is given as it is read. What is computed stands as it is written.
 */
public final class Prose {
  private static final Path CONTENT = Path.of("../content");
  private static final Pattern GIVEN =
      Pattern.compile("\\{\\{ given ([0-9._]+[^ }]*(?: [^ }]+)?) }}");

  private final String text;

  private Prose(String text) {
    this.text = text;
  }

  /** A lesson by its file's name, without the ending. */
  public static Prose lesson(String name) {
    return of("lessons/" + name + ".md");
  }

  /** A file by its path in the content folder. */
  public static Prose of(String path) {
    try {
      String source = Files.readString(CONTENT.resolve(path));
      return new Prose(given(source).replace("*", "").replaceAll("\\s+", " "));
    } catch (IOException e) {
      throw new AssertionError(path, e);
    }
  }

  /** With {@code {{ given 10_000 }}} as 10,000. */
  private static String given(String source) {
    return GIVEN.matcher(source).replaceAll(found -> found.group(1).replace('_', ','));
  }

  /** These words stand in it. */
  public void tells(String words) {
    assertTrue(text.contains(words), words);
  }

  /** These words stand in it, and the number in them is the value, rounded as it is written. */
  public void tells(double value, String before, String number, String after) {
    tells(before + number + after);
    assertRounded(number, value);
  }

  /** The text is the value rounded to as many decimals as the text has. */
  public static void assertRounded(String text, double value) {
    int point = text.indexOf('.');
    double unit = point < 0 ? 1 : Math.pow(10, -(text.length() - point - 1));
    assertEquals(Double.parseDouble(text.replace(",", "")), value, unit / 2 * 1.000001, text);
  }
}
