package io.github.groundplan.site.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Source;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * The examples of the specification, read as a lesson would be. What the course adds to every page
 * is taken off before they are compared: ids and links of headings, colours of code, frames of
 * tables, the printer's quotation marks and dashes.
 */
class CommonMarkTest {
  private static final Path FOLDER = Path.of("src/test/resources/commonmark");
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "^`{32} example\n(.*?)^\\.\n(.*?)^`{32}$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern LISTED = Pattern.compile("^- ([0-9]+): ", Pattern.MULTILINE);

  @Test
  void theExamplesThatDifferAreThoseOfTheList() throws IOException {
    Set<Integer> differing = new TreeSet<>();
    Matcher example = EXAMPLE.matcher(Files.readString(FOLDER.resolve("spec-0.31.2.txt")));
    int number = 0;
    while (example.find()) {
      number++;
      if (!isSame(example.group(1).replace('→', '\t'), example.group(2).replace('→', '\t'))) {
        differing.add(number);
      }
    }
    assertEquals(652, number);
    String list = Files.readString(FOLDER.resolve("differences.txt"));
    assertEquals(listed(list), differing);
    String first = 652 - differing.size() + " of 652 examples of CommonMark 0.31.2 pass.";
    assertEquals(first, list.lines().findFirst().orElseThrow());
  }

  /** The numbers at the beginnings of lines; behind each stands what the example is about. */
  private static Set<Integer> listed(String list) {
    Set<Integer> numbers = new TreeSet<>();
    Matcher line = LISTED.matcher(list);
    while (line.find()) {
      assertTrue(numbers.add(Integer.valueOf(line.group(1))), () -> line.group() + " twice");
    }
    return numbers;
  }

  private static boolean isSame(String markdown, String expected) {
    Source source = new Source("spec.md", markdown);
    Body body = new Markdown(source, 0, new Diagnostics()).parse();
    return plain(PrintedBody.print(body)).equals(plain(expected));
  }

  /**
   * The HTML without what the course adds, and with one way to write what can be written in two.
   */
  private static String plain(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    document.select("a.anchor, div.table-scroll, span[class^=code-]").unwrap();
    document.select("h1, h2, h3, h4, h5, h6").removeAttr("id");
    document.select("[tabindex]").removeAttr("tabindex");
    document.select("[href]").forEach(element -> decode(element, "href"));
    document.select("[src]").forEach(element -> decode(element, "src"));
    return document
        .body()
        .html()
        .replaceAll("[\u201c\u201d]", "&quot;")
        .replace("\"", "&quot;")
        .replaceAll("[\u2018\u2019]", "'")
        .replace("\u2013", "--")
        .replace("\u2014", "---")
        .replace("\u2026", "...")
        .replaceAll("\\s*\n\\s*", "\n")
        .replaceAll(">\\s+<", "><")
        .strip();
  }

  private static void decode(Element element, String attribute) {
    String value = element.attr(attribute).replaceAll("^[{](.*)[}]$", "$1").replace("+", "%2B");
    boolean isEncoded = !value.matches(".*%(?![0-9A-Fa-f]{2}).*");
    element.attr(attribute, isEncoded ? URLDecoder.decode(value, StandardCharsets.UTF_8) : value);
  }
}
