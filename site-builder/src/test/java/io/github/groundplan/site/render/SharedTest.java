package io.github.groundplan.site.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.groundplan.site.fixture.ContentFolder;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What search engines and those who get a link are told. */
class SharedTest {
  private static final Pattern DATA =
      Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");
  private static final String BASE = "https://example.org/fixture/";

  @TempDir private Path workspace;
  private ContentFolder folder;

  @BeforeEach
  void build() {
    folder =
        ContentFolder.in(workspace)
            .withLesson(1, "first", "## A\n\n```demo lamp\n```\n")
            .with(
                "lessons/02-second.md",
                "---\ntitle: <b> & \"c\"\nsummary: Two.\norder: 2\nminutes: 7\n---\nText.");
    assertEquals("", folder.build().mistakes().print());
  }

  @Test
  void everyPageTellsWhereItIsPublished() {
    assertTrue(folder.built("index.html").contains(canonical("")));
    assertTrue(folder.built("demos/index.html").contains(canonical("demos/")));
    assertTrue(folder.built("lessons/first.html").contains(canonical("lessons/first.html")));
    assertTrue(folder.built("demos/lamp.html").contains(canonical("demos/lamp.html")));
  }

  @Test
  void aPageThatNobodyIsToFindTellsNothing() {
    assertFalse(folder.built("404.html").contains("canonical"));
    assertFalse(folder.built("404.html").contains("og:"));
    assertTrue(folder.built("embed/lamp.html").contains("noindex"));
    assertFalse(folder.built("sitemap.xml").contains("embed/"));
  }

  @Test
  void aLessonHasAPictureOfItsOwn() {
    String page = folder.built("lessons/second.html");
    assertTrue(
        page.contains("property=\"og:image\" content=\"" + BASE + "share/lessons/second.png\""),
        page);
    assertTrue(page.contains("content=\"Lesson 2: &lt;b&gt; &amp; “c”\""), page);
  }

  @Test
  void theHomePageDescribesTheCourse() {
    JsonObject course = graph("index.html").get(0).getAsJsonObject();

    assertEquals("Course", course.get("@type").getAsString());
    assertEquals(
        "PT17M", course.getAsJsonObject("hasCourseInstance").get("courseWorkload").getAsString());
    assertEquals(2, course.getAsJsonArray("hasPart").size());
  }

  @Test
  void aLessonIsALearningResourceInItsPlace() {
    JsonArray graph = graph("lessons/second.html");
    JsonObject lesson = graph.get(0).getAsJsonObject();

    assertEquals("LearningResource", lesson.get("@type").getAsString());
    assertEquals("<b> & “c”", lesson.get("name").getAsString());
    assertEquals("PT7M", lesson.get("timeRequired").getAsString());
    assertEquals(BASE + "#course", lesson.getAsJsonObject("isPartOf").get("@id").getAsString());
    JsonArray crumbs = graph.get(1).getAsJsonObject().getAsJsonArray("itemListElement");
    assertEquals(2, crumbs.size());
  }

  private JsonArray graph(String page) {
    Matcher data = DATA.matcher(folder.built(page));
    assertTrue(data.find());
    return JsonParser.parseString(data.group(1)).getAsJsonObject().getAsJsonArray("@graph");
  }

  private static String canonical(String path) {
    return "<link rel=\"canonical\" href=\"" + BASE + path + "\">";
  }
}
