package io.github.groundplan.site.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.fixture.ContentFolder;
import io.github.groundplan.site.fixture.Lamp;
import io.github.groundplan.site.json.Json;
import io.github.groundplan.site.prose.Readings;
import io.github.groundplan.site.resolve.LinkedSite;
import io.github.groundplan.site.resolve.Linker;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {
  private static final List<SearchIndex.Entry> ENTRIES =
      List.of(
          new SearchIndex.Entry("a.html", "Lesson 1", "One", "One", "One, two; two"),
          new SearchIndex.Entry("b.html#x", "Demo", "Étage", "", "(two) <b>"),
          new SearchIndex.Entry("c.html", "Demo", "c", "d", ""));

  @TempDir private Path workspace;

  /** What MiniSearch 7.2.0 itself made of these entries; only the order of the words is ours. */
  @Test
  void theIndexIsThatOfMiniSearch() {
    String expected =
        """
        {"documentCount":3,"nextId":3,
        "documentIds":{"0":"a.html","1":"b.html#x","2":"c.html"},
        "fieldIds":{"title":0,"heading":1,"text":2},
        "fieldLength":{"0":[1,1,2],"1":[1,1,3],"2":[1,1,1]},"averageFieldLength":[1,1,2],
        "storedFields":{
        "0":{"kind":"Lesson 1","title":"One","heading":"One","text":"One, two; two"},
        "1":{"kind":"Demo","title":"Étage","heading":"","text":"(two) <b>"},
        "2":{"kind":"Demo","title":"c","heading":"d","text":""}},"dirtCount":0,
        "index":[["<b>",{"2":{"1":1}}],["c",{"0":{"2":1}}],["d",{"1":{"2":1}}],
        ["one",{"0":{"0":1},"1":{"0":1},"2":{"0":1}}],["two",{"2":{"0":2,"1":1}}],
        ["étage",{"0":{"1":1}}]],"serializationVersion":2}
        """;

    assertEquals(
        JsonParser.parseString(expected),
        JsonParser.parseString(Json.print(SearchIndex.of(ENTRIES))));
  }

  @Test
  void theScriptHoldsNoTag() {
    String script = SearchIndex.script(ENTRIES).text();

    assertTrue(script.startsWith("self.groundplanIndex={\"documentCount\":3"), script);
    assertTrue(script.contains("\\u003cb>") && !script.contains("<"), script);
  }

  @Test
  void everySectionCanBeFound() {
    Diagnostics diagnostics = new Diagnostics();
    ContentFolder folder =
        ContentFolder.in(workspace)
            .withLesson(1, "a", "First.\n\n## The *sum*\n\nSecond.\n\n```demo lamp\n```\n");
    LinkedSite site = Linker.link(folder.parse(diagnostics), List.of(new Lamp()), diagnostics);

    List<SearchIndex.Entry> entries = Findable.of(site, new Readings());

    assertEquals(
        List.of(
            new SearchIndex.Entry(
                "lessons/a.html",
                "Lesson 1",
                "Lesson 1",
                "Lesson 1",
                "The summary of lesson 1. First."),
            new SearchIndex.Entry(
                "lessons/a.html#the-sum", "Lesson 1", "Lesson 1", "The sum", "Second.")),
        entries.subList(0, 2));
    assertEquals("demos/lamp.html", entries.get(2).address());
  }
}
