package io.github.groundplan.demo.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What a file of the course says: its text with single spaces, without emphasis and without the
 * marks of quotations, and with what is given as it is read. What is computed stands as it is
 * written.
 *
 * <p>Registered as an extension of a test class, it holds that class to its word: each number below
 * a comment {@code <!-- tested: ThatClass -->} has to stand in words that one of its tests has
 * found.
 */
public final class Prose implements AfterEachCallback, AfterAllCallback {
  private static final Path CONTENT = Path.of("../content");
  private static final Pattern GIVEN =
      Pattern.compile("\\{\\{ given ([0-9._]+[^ }]*(?: [^ }]+)?) }}");

  /** From a comment up to the next heading. */
  private static final Pattern TESTED =
      Pattern.compile("(?ms)^<!-- tested: ([\\w, ]+) -->$(.*?)(?=^#|^<!-- tested|\\z)");

  /** Blocks, code, addresses and what is computed: none of them is typed in. */
  private static final Pattern NO_PROSE =
      Pattern.compile("```.*?```|`[^`]*`|\\]\\([^)]*\\)|\\{\\{.*?}}");

  /** With a unit, with groups of digits or with a point. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,/^-])(?<!\\b(?:TLS|HTTP|section) )"
              + "(?:[0-9][0-9,]*(?:\\.[0-9]+)?(?:/s| ?%| ?(?:[kMGTP]?B|[kMGT]?bps|[nµm]?s|min|h"
              + "|(?:second|minute|hour|day|week|month|year)s?)\\b)"
              + "|[0-9]+(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+\\.[0-9]+)");

  private final String source;
  private final String text;
  private final BitSet found = new BitSet();
  private int passed;

  /** A text as it is written. */
  Prose(String source) {
    this.source = source;
    text = plain(source);
  }

  private static String plain(String source) {
    return flat(given(source, reading -> reading));
  }

  /** The same, as long, with nothing but blanks where no number is typed in. */
  private static String typed(String source) {
    String typed = flat(given(source, Prose::blank));
    return NO_PROSE.matcher(typed).replaceAll(match -> blank(match.group()));
  }

  private static String flat(String source) {
    return source
        .replaceAll("(?m)^ *> ?", " ")
        .replaceAll("\\s+", " ")
        .replaceAll("\\*(?![^{]*}})", "");
  }

  private static String blank(String text) {
    return "_".repeat(text.length());
  }

  /** A lesson by its file's name, without the ending. */
  public static Prose lesson(String name) {
    return of("lessons/" + name + ".md");
  }

  /** A file by its path in the content folder. */
  public static Prose of(String path) {
    try {
      return new Prose(Files.readString(CONTENT.resolve(path)));
    } catch (IOException e) {
      throw new AssertionError(path, e);
    }
  }

  /** With {@code {{ given 10_000 }}} as 10,000. */
  private static String given(String source, UnaryOperator<String> written) {
    return GIVEN
        .matcher(source)
        .replaceAll(found -> written.apply(found.group(1).replace('_', ',')));
  }

  /** These words stand in it. */
  public void tells(String words) {
    assertTrue(text.contains(words), words);
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      found.set(at, at + words.length());
    }
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

  @Override
  public void afterEach(ExtensionContext context) {
    passed += context.getExecutionException().isPresent() ? 0 : 1;
  }

  /** Says nothing where not all tests have run, or not all have passed. */
  @Override
  public void afterAll(ExtensionContext context) {
    Class<?> tests = context.getRequiredTestClass();
    long all =
        Stream.of(tests.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(Test.class))
            .count();
    if (passed == all) {
      assertEquals(List.of(), untold(tests.getSimpleName()), tests + " does not look at these");
    }
  }

  /** The numbers that a test class answers for and has not found, with the words around them. */
  List<String> untold(String tests) {
    List<String> untold = new ArrayList<>();
    Matcher sections = TESTED.matcher(source);
    while (sections.find()) {
      if (List.of(sections.group(1).split(", ", -1)).contains(tests)) {
        String section = plain(sections.group(2));
        int start = text.indexOf(section);
        Matcher numbers = NUMBER.matcher(typed(sections.group(2)));
        while (numbers.find()) {
          if (found.nextClearBit(start + numbers.start()) < start + numbers.end()) {
            untold.add(around(section, numbers.start(), numbers.end()));
          }
        }
      }
    }
    return untold;
  }

  private static String around(String section, int start, int end) {
    return section.substring(Math.max(0, start - 30), Math.min(section.length(), end + 20));
  }
}
