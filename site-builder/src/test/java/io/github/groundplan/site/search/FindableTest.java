package io.github.groundplan.site.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.fixture.ContentFolder;
import io.github.groundplan.site.fixture.Lamp;
import io.github.groundplan.site.prose.Readings;
import io.github.groundplan.site.resolve.Linker;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindableTest {
  private static final String FRONT = "---\ntitle: %s\nsummary: Its summary.\n---\n";

  @TempDir private Path workspace;
  private ContentFolder folder;

  @BeforeEach
  void write() {
    folder = ContentFolder.in(workspace).withLesson(1, "a", "## Light\n\n```demo lamp\n```\n");
  }

  @Test
  void pagesAreFoundBySections() {
    folder.with(
        "pages/sheet.md",
        page("Sheet", "First.\n\n## Costs\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n"));

    assertEquals(
        List.of(
            entry("sheet.html", "Page", "Sheet", "Sheet", "Its summary. First."),
            entry("sheet.html#costs", "Page", "Sheet", "Costs", "a b 1 2")),
        found("sheet.html"));
  }

  @Test
  void theStartPageIsFoundByItsText() {
    folder.with("pages/index.md", page("Welcome", "Try it."));

    assertEquals(
        List.of(entry("index.html", "Start page", "Welcome", "Welcome", "Its summary. Try it.")),
        found("index.html"));
  }

  @Test
  void pagesOfDemosAreFoundBySections() {
    folder.with("demos/lamp.md", page("Lamp", "## Switch\n\nOn.\n\n```demo lamp\n```\n"));

    assertEquals(
        List.of(
            entry("demos/lamp.html", "Demo", "Lamp", "Lamp", "Its summary."),
            entry("demos/lamp.html#switch", "Demo", "Lamp", "Switch", "On.")),
        found("demos/"));
  }

  @Test
  void termsAreFoundWhereTheyAreExplained() {
    folder.with(
        "glossary.yaml",
        """
        terms:
          - term: round trip
            aliases: [RTT, round trips]
            short: There and back.
            long: |
              Twice the way.
          - term: server
            short: What answers.
        """);

    assertEquals(
        List.of(
            entry(
                "glossary.html#round-trip",
                "Glossary",
                "round trip",
                "round trip",
                "Also RTT, round trips. There and back. Twice the way."),
            entry("glossary.html#server", "Glossary", "server", "server", "What answers.")),
        found("glossary.html#"));
    assertEquals("Glossary", found("glossary.html").get(0).title());
  }

  @Test
  void ofALongSectionOfAPageTheBeginningIsKept() {
    String rows = "| word | other |\n".repeat(900);
    folder.with("pages/sheet.md", page("Sheet", "## T\n\n| a | b |\n| --- | --- |\n" + rows));

    String text = found("sheet.html#t").get(0).text();

    assertTrue(text.length() > 1990 && text.length() <= 2000, text.length() + " characters");
    assertTrue(text.endsWith(" word") || text.endsWith(" other"), text);
  }

  @Test
  void withoutAGlossaryThereIsNoPlaceInIt() {
    assertEquals(List.of(), found("glossary.html"));
  }

  private List<SearchIndex.Entry> found(String address) {
    Diagnostics diagnostics = new Diagnostics();
    List<SearchIndex.Entry> all =
        Findable.of(
            Linker.link(folder.parse(diagnostics), List.of(new Lamp()), diagnostics),
            new Readings());
    assertEquals("", diagnostics.print());
    return all.stream().filter(entry -> entry.address().startsWith(address)).toList();
  }

  private static String page(String title, String text) {
    return FRONT.formatted(title) + text;
  }

  private static SearchIndex.Entry entry(
      String address, String kind, String title, String heading, String text) {
    return new SearchIndex.Entry(address, kind, title, heading, text);
  }
}
