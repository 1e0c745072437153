package io.github.groundplan.site.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.groundplan.site.file.Bytes;
import io.github.groundplan.site.fixture.ContentFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakeAwayTest {
  @TempDir private Path workspace;
  private ContentFolder folder;

  @BeforeEach
  void build() {
    folder = ContentFolder.in(workspace).withLesson(1, "first", "Text.");
    assertEquals("", folder.build().mistakes().print());
  }

  @Test
  void theArchiveHoldsTheSiteWithoutItself() throws IOException {
    Map<String, String> taken = archive();

    assertTrue(taken.containsKey("course/lessons/first.html"));
    assertTrue(taken.containsKey("course/index.html"));
    assertTrue(taken.containsKey("course/assets/fonts/serif-0a1b2c3d.woff2"));
    assertFalse(taken.keySet().stream().anyMatch(name -> name.contains("download")));
  }

  @Test
  void inTheArchiveALinkToItLeadsOnline() throws IOException {
    assertTrue(folder.built("lessons/first.html").contains("href=\"../download/course.zip\""));
    String page = archive().get("course/lessons/first.html");
    assertTrue(page.contains("href=\"https://example.org/fixture/download/course.zip\""), page);
    assertFalse(page.contains("\"../download"), page);
  }

  @Test
  void theSumIsThatOfTheArchive() throws IOException {
    byte[] archive = Files.readAllBytes(folder.output().resolve("download/course.zip"));

    assertEquals(
        Bytes.of(archive).sha256() + "  course.zip\n", folder.built("download/course.zip.sha256"));
  }

  @Test
  void theServiceWorkerKnowsTheSumOfEachFile() throws IOException {
    JsonObject files = kept(folder.built("service-worker.js"));

    assertEquals(
        Bytes.of(folder.built("lessons/first.html")).hash(),
        files.get("lessons/first.html").getAsString());
    assertFalse(files.has("download/course.zip"));
    assertFalse(files.has("service-worker.js"));
  }

  @Test
  void thePagesOfTheArchiveHaveSumsOfTheirOwn() throws IOException {
    Map<String, String> taken = archive();
    JsonObject files = kept(taken.get("course/service-worker.js"));

    assertEquals(
        Bytes.of(taken.get("course/index.html")).hash(), files.get("index.html").getAsString());
  }

  private static JsonObject kept(String script) {
    String list = script.substring(script.indexOf('{'), script.indexOf("};") + 1);
    return JsonParser.parseString(list).getAsJsonObject();
  }

  private Map<String, String> archive() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (ZipFile zip = new ZipFile(folder.output().resolve("download/course.zip").toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        byte[] content = zip.getInputStream(entry).readAllBytes();
        files.put(entry.getName(), new String(content, StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
