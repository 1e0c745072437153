package io.github.groundplan.site.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.site.file.Bytes;
import io.github.groundplan.site.file.SitePath;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteServerTest {
  private static final String HOST = "Host: 127.0.0.1:PORT\r\n";
  private static final String PAGE = "<html><head><title>x</title></head><body>page</body></html>";

  private SiteServer server;

  @BeforeEach
  void start() throws IOException {
    server = SiteServer.start(0, "/course/");
    server.publish(edition("1", "index.html", "404.html", "demos/index.html", "a b.txt"), "");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aPageGetsOneScriptAndNothingElse() throws IOException {
    String answer = get("/course/");

    assertTrue(answer.startsWith("200 "), answer);
    assertTrue(answer.contains("Content-type: text/html; charset=utf-8\r\n"), answer);
    assertTrue(answer.contains("Cache-control: no-store\r\n"), answer);
    String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
    assertEquals(
        PAGE,
        body.replaceAll(
            "<script src=\"/course/_groundplan/live.js\" data-events=\"[^\"]*\" defer></script>\n",
            ""));
    assertFalse(body.equals(PAGE));
  }

  @Test
  void whatIsNoPageIsServedAsItIs() throws IOException {
    String answer = get("/course/a%20b.txt");

    assertTrue(answer.contains("Content-type: text/plain; charset=utf-8\r\n"), answer);
    assertTrue(answer.endsWith("\r\n\r\n" + PAGE), answer);
  }

  @Test
  void aFolderWithoutItsSlashLeadsToItsPage() throws IOException {
    assertTrue(get("/course/demos").contains("Location: /course/demos/\r\n"));
    assertTrue(get("/").contains("Location: /course/\r\n"));
  }

  @Test
  void whatIsNotThereIsNotFoundWithTheSitesOwnPage() throws IOException {
    String answer = get("/course/nowhere.html");

    assertTrue(answer.startsWith("404 "), answer);
    assertTrue(answer.contains("page=nowhere.html"), answer);
    assertTrue(get("/elsewhere").startsWith("404 "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Host: example.org\r\n",
        "Host: example.org:PORT\r\n",
        "Host: 127.0.0.1\r\n",
        "Host: 127.0.0.1.example.org:PORT\r\n",
        "Host: 192.168.0.1:PORT\r\n",
        "Host: :PORT\r\n"
      })
  void aForeignHostIsRefused(String host) throws IOException {
    String answer = new RawRequest("GET", "/course/", host).answer(server.address());

    assertTrue(answer.startsWith("403 ") || answer.startsWith("400 "), answer);
    assertFalse(answer.contains("page"), answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Host: localhost:PORT\r\n", "Host: LOCALHOST:PORT\r\n", "Host: [::1]:PORT\r\n"})
  void namesOfThisMachineAreFine(String host) throws IOException {
    assertTrue(new RawRequest("GET", "/course/", host).answer(server.address()).startsWith("200 "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/course/../../etc/passwd",
        "/course/%2e%2e/%2e%2e/etc/passwd",
        "/course/..\\..\\x",
        "/course/..%5c..%5cx",
        "/course//etc/passwd"
      })
  void noPathLeadsOutOfTheSite(String path) throws IOException {
    assertTrue(get(path).startsWith("400 "), path);
  }

  @Test
  void nothingCanBeWritten() throws IOException {
    String answer = new RawRequest("POST", "/course/", HOST).answer(server.address());

    assertTrue(answer.startsWith("405 "), answer);
    assertTrue(answer.contains("Allow: GET, HEAD\r\n"), answer);
  }

  @Test
  void aHeadHasNoBody() throws IOException {
    assertTrue(
        new RawRequest("HEAD", "/course/", HOST).answer(server.address()).endsWith("\r\n\r\n"));
  }

  @Test
  void onlyPagesThatHaveChangedAreReloaded() throws Exception {
    try (Events home = Events.of(server.address(), "")) {
      try (Events demos = Events.of(server.address(), "demos/")) {
        assertEquals("mistakes:", home.next());
        assertEquals("mistakes:", demos.next());
        Map<SitePath, Supplier<Bytes>> files = files("index.html", "404.html", "demos/index.html");
        files.put(new SitePath("index.html"), () -> Bytes.of(PAGE.replace("page", "new")));
        server.publish(new Edition(files, "1"), "");

        assertEquals("reload:", home.next());
        assertEquals("mistakes:", demos.next());
      }
    }
  }

  @Test
  void otherFilesReloadEveryPage() throws Exception {
    try (Events home = Events.of(server.address(), "")) {
      assertEquals("mistakes:", home.next());
      server.publish(edition("2", "index.html"), "");

      assertEquals("reload:", home.next());
    }
  }

  @Test
  void mistakesAreToldAndThePageStays() throws Exception {
    try (Events home = Events.of(server.address(), "")) {
      assertEquals("mistakes:", home.next());
      server.tell("a.md:1:1: error: x\n    1 | y\n");

      assertEquals("mistakes:a.md:1:1: error: x|    1 | y", home.next());
      assertTrue(get("/course/").contains("page"));
    }
  }

  @Test
  void aPageThatIsToldWhileItLoadsMissesNothing() throws Exception {
    String body = get("/course/");
    server.publish(edition("2", "index.html"), "wrong");

    try (Events home = Events.in(server.address(), body)) {
      assertEquals("reload:", home.next());
      assertEquals("mistakes:wrong", home.next());
    }
  }

  @Test
  void aPortThatIsTakenCannotBeHad() {
    int port = URI.create(server.address()).getPort();

    assertThrows(BindException.class, () -> SiteServer.start(port, "/").close());
  }

  private String get(String path) throws IOException {
    return new RawRequest("GET", path, HOST).answer(server.address());
  }

  private static Edition edition(String material, String... paths) {
    return new Edition(files(paths), material);
  }

  private static Map<SitePath, Supplier<Bytes>> files(String... paths) {
    Map<SitePath, Supplier<Bytes>> files = new HashMap<>();
    for (String path : paths) {
      files.put(new SitePath(path), () -> Bytes.of(PAGE));
    }
    return files;
  }
}
