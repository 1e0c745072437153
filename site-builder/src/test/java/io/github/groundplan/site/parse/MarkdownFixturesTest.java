package io.github.groundplan.site.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Source;
import io.github.groundplan.site.fixture.HtmlValidator;
import io.github.groundplan.site.fixture.PublishedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Texts with all that they become, and texts that are wrong with all that is said about them. */
class MarkdownFixturesTest {
  private static final Path FOLDER = Path.of("src/test/resources/markdown");

  private final HtmlValidator validator = new HtmlValidator();

  @TestFactory
  Stream<DynamicTest> validTextsBecomeTheirHtml() throws IOException {
    return each("valid", 7).map(file -> dynamicTest(name(file), () -> assertValid(file)));
  }

  @TestFactory
  Stream<DynamicTest> allMistakesOfInvalidTextsAreTold() throws IOException {
    return each("invalid", 3).map(file -> dynamicTest(name(file), () -> assertInvalid(file)));
  }

  private void assertValid(Path file) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    String html = PrintedBody.print(parse(file, diagnostics));

    assertEquals("", diagnostics.print());
    PublishedFiles.assertHolds(html, sibling(file, ".html"));
    String page = "<!doctype html><html lang=\"en\"><title>x</title><body><h1>x</h1>";
    assertEquals(List.of(), validator.errors(page + html.replaceAll("[{}]", "")));
  }

  private static void assertInvalid(Path file) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    parse(file, diagnostics);

    PublishedFiles.assertHolds(diagnostics.print(), sibling(file, ".txt"));
    assertFalse(diagnostics.isEmpty());
  }

  private static Body parse(Path file, Diagnostics diagnostics) throws IOException {
    Source source = new Source(name(file), Files.readString(file));
    return new Markdown(source, 0, snippets(), diagnostics).parse();
  }

  private static Snippets snippets() throws IOException {
    Map<String, Source> byName = new TreeMap<>();
    try (Stream<Path> files = Files.list(FOLDER.resolve("snippets"))) {
      for (Path file : files.toList()) {
        byName.put(name(file), new Source("snippets/" + name(file), Files.readString(file)));
      }
    }
    return new Snippets(byName);
  }

  private static Path sibling(Path file, String ending) {
    return file.resolveSibling(name(file).replace(".md", ending));
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static Stream<Path> each(String folder, int atLeast) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      List<Path> all = files.filter(file -> name(file).endsWith(".md")).sorted().toList();
      assertTrue(all.size() >= atLeast, () -> "only " + all.size() + " in " + folder);
      return all.stream();
    }
  }
}
