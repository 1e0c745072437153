package io.github.groundplan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.adobe.epubcheck.api.EpubCheck;
import io.github.groundplan.site.file.Address;
import io.github.groundplan.site.file.Bytes;
import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.fixture.ContentFolder;
import io.github.groundplan.site.fixture.HtmlValidator;
import io.github.groundplan.site.serve.Edition;
import io.github.groundplan.site.serve.SiteServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files beside lessons, and snippets, whose names hold what means something in addresses. */
class OddNamesTest {
  private static final String NAME = "50% of \"it's\" #1 & ünï \ud83d\udea6.svg";

  /** As an author writes it in Markdown, where blanks, percent and number signs have a meaning. */
  private static final String WRITTEN = "50%25%20of%20\"it's\"%20%231%20&%20ünï%20\ud83d\udea6.svg";

  private static final String PICTURE = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

  @TempDir private Path workspace;

  private ContentFolder folder;
  private String address;

  @BeforeEach
  void build() {
    folder =
        ContentFolder.in(workspace)
            .with("lessons/" + NAME, PICTURE)
            .with("snippets/" + NAME, "odd words\n")
            .withLesson(
                1,
                "one",
                "![A plan]("
                    + WRITTEN
                    + ")\n\n```include "
                    + NAME
                    + "\n```\n\n[It]("
                    + WRITTEN
                    + ")\n");
    assertEquals("", folder.build().mistakes().print());
    assertEquals(
        "lessons/" + NAME,
        Address.of(Jsoup.parse(folder.built("course.html")).select("img").attr("src"))
            .from(new SitePath("course.html"))
            .orElseThrow()
            .value());
    address = Jsoup.parse(folder.built("lessons/one.html")).select("img").attr("src");
  }

  @Test
  void theAddressLeadsToTheFileFromADisk() throws IOException {
    URI page = folder.output().resolve("lessons/one.html").toUri();

    assertEquals(PICTURE, Files.readString(Path.of(page.resolve(address))));
    assertEquals(
        address,
        Jsoup.parse(folder.built("lessons/one.html")).select("a:contains(It)").attr("href"));
    assertEquals(List.of(), new HtmlValidator().errors(folder.built("lessons/one.html")));
  }

  @Test
  void theAddressLeadsToTheFileFromAServer() throws Exception {
    SitePath path = new SitePath("lessons/" + NAME);
    try (SiteServer server = SiteServer.start(0, "/any/")) {
      server.publish(new Edition(Map.of(path, () -> Bytes.of(PICTURE)), ""), "");
      URI page = URI.create(server.address() + "lessons/one.html");
      HttpRequest request = HttpRequest.newBuilder(page.resolve(address)).build();
      assertEquals(
          PICTURE,
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body());
    }
  }

  @Test
  void snippetsAreFoundByTheirNames() {
    String page = folder.built("lessons/one.html");
    assertTrue(page.contains("odd words"), page);
  }

  @Test
  void theFileIsInAllThatIsTakenAway() throws IOException {
    Path download = folder.output().resolve("download");
    try (ZipFile zip = new ZipFile(download.resolve("course.zip").toFile())) {
      assertTrue(zip.getEntry("course/lessons/" + NAME) != null, "in the archive");
    }
    String worker = folder.built("service-worker.js");
    assertTrue(worker.contains("\"lessons/" + address + "\""), worker);
    try (ZipFile book = new ZipFile(download.resolve("course.epub").toFile())) {
      String picture =
          "EPUB/lessons/50_25_20of_20_22it_s_22_20_231_20__20_C3_BCn_C3_AF_20_F0_9F_9A_A6.svg";
      assertTrue(book.getEntry(picture) != null, "in the book");
    }
  }

  @Test
  void theBookIsValid() {
    StringWriter said = new StringWriter();
    Path book = folder.output().resolve("download/course.epub");
    int worst = new EpubCheck(book.toFile(), new PrintWriter(said)).doValidate();
    assertEquals(0, worst, said.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"01 one.md", "01-o'ne.md", "01-#one.md", "01-50%.md", "01-\ud83d\udea6.md"})
  void aLessonOfSuchANameIsRefusedInASentence(String name) {
    folder.with("lessons/" + name, "Text.\n");

    assertEquals(
        "content/lessons/"
            + name
            + ": error: this is no name for a lesson\n"
            + "  hint: two digits, a hyphen, lower-case words: lessons/05-scaling.md\n",
        folder.build().mistakes().print());
  }
}
