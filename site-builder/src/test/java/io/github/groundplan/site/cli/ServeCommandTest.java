package io.github.groundplan.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.site.fixture.ContentFolder;
import io.github.groundplan.site.serve.Events;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A site that is being written, as its author sees it. What never comes is waited for a minute. */
@Timeout(60)
class ServeCommandTest {
  private static final String MISTAKE =
      "mistakes:content/lessons/01-one.md:7:7: error: there is no file \"02-two.md\""
          + "|    7 | [Two](02-two.md)|      |       ^^^^^^^^^"
          + "|  hint: in lessons/ lies 01-one.md|1 mistake";

  @TempDir private Path workspace;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private ContentFolder folder;
  private Serving serving;
  private Thread running;

  @BeforeEach
  void start() throws IOException {
    folder = ContentFolder.in(workspace).withLesson(1, "one", "First.\n");
    serving = begin();
    serving.show(new Surroundings(false, 2, () -> 0, InputStream.nullInputStream()));
    running = new Thread(serving::run);
    running.start();
  }

  private Serving begin() throws IOException {
    Surroundings quiet = new Surroundings(false, 2, () -> 0, InputStream.nullInputStream());
    CommandLine command = Groundplan.commands(ContentFolder.pipeline(), quiet);
    command.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return Serving.start(ContentFolder.pipeline(), folder.content(), 0, "/any/", command);
  }

  /** On a clock of which each look takes a second. */
  @Test
  void whoeverWaitsAtATerminalSeesHowFarTheFirstBuildIs() throws IOException {
    AtomicLong seconds = new AtomicLong();
    Surroundings slow =
        new Surroundings(
            true,
            2,
            () -> seconds.incrementAndGet() * 1_000_000_000,
            InputStream.nullInputStream());
    try (Serving another = begin()) {
      another.show(slow);
    }
    String clear = "\r\u001b[K";

    assertTrue(err.toString().startsWith(clear + "[#"), err.toString());
    assertTrue(err.toString().contains("] 100 %"), err.toString());
    assertTrue(err.toString().endsWith(clear), err.toString());
  }

  @AfterEach
  void stop() throws Exception {
    serving.stop();
    running.join();
    serving.close();
  }

  @Test
  void theSiteIsServedUnderAnyBase() throws Exception {
    assertEquals(
        serving.address() + " shows " + folder.content() + ", built in 0 ms\nCtrl-C ends it\n",
        out.toString());
    assertTrue(Events.page(serving.address(), "lessons/one.html").contains("<p>First.</p>"));
    assertTrue(Events.page(serving.address(), "nowhere").contains("href=\"/any/index.html\""));
  }

  @Test
  void aPageIsReloadedWhenItsLessonIsSaved() throws Exception {
    try (Events events = Events.of(serving.address(), "lessons/one.html")) {
      assertEquals("mistakes:", events.next());
      folder.withLesson(1, "one", "Second.\n");

      events.await("reload:");
    }
    assertTrue(Events.page(serving.address(), "lessons/one.html").contains("<p>Second.</p>"));
  }

  /** A browser reloads a page when its seal, which stands in it, is not the latest. */
  @Test
  void aPageIsLeftAloneWhenAnotherLessonIsSaved() throws Exception {
    try (Events events = Events.of(serving.address(), "lessons/one.html")) {
      assertEquals("mistakes:", events.next());
      String other = Events.page(serving.address(), "index.html");
      folder.withLesson(1, "one", "Changed.\n");

      events.await("reload:");
      assertEquals(other, Events.page(serving.address(), "index.html"));
    }
    String index = Events.page(serving.address(), "assets/search-index.js");
    assertTrue(index.contains("Changed."), index);
  }

  @Test
  void anEditorThatWritesByRenamingIsHeard() throws Exception {
    Path file = folder.content().resolve("lessons/01-one.md");
    Path beside = folder.content().resolve("lessons/.01-one.md.new");
    try (Events events = Events.of(serving.address(), "lessons/one.html")) {
      assertEquals("mistakes:", events.next());
      Files.writeString(beside, Files.readString(file).replace("First", "Renamed"));
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);

      events.await("reload:");
    }
    assertTrue(Events.page(serving.address(), "lessons/one.html").contains("<p>Renamed.</p>"));
  }

  @Test
  void aNewFolderIsWatchedAsWell() throws Exception {
    try (Events events = Events.of(serving.address(), "demos/lamp.html")) {
      assertEquals("mistakes:", events.next());
      folder.with(
          "demos/lamp.md",
          "---\ntitle: L\nsummary: S.\n---\n\n## Try\n\n```demo lamp\n```\n\nWritten.\n");

      events.await("reload:");
    }
    assertTrue(Events.page(serving.address(), "demos/lamp.html").contains("<p>Written.</p>"));
  }

  @Test
  void aMistakeIsToldOnTheLastGoodPageUntilItIsMended() throws Exception {
    try (Events events = Events.of(serving.address(), "lessons/one.html")) {
      assertEquals("mistakes:", events.next());
      folder.withLesson(1, "one", "[Two](02-two.md)\n");

      events.await(MISTAKE);
      assertTrue(Events.page(serving.address(), "lessons/one.html").contains("<p>First.</p>"));
      assertTrue(err.toString().endsWith("1 mistake\n"), err.toString());
      folder.withLesson(1, "one", "First.\n");
      events.await("mistakes:");
    }
    while (!err.toString().endsWith("no mistakes\n")) {
      Thread.onSpinWait();
    }
  }

  @Test
  void nothingOfItIsWrittenOrLeftInBuiltPages() {
    assertFalse(Files.exists(folder.output()));
    folder.build();
    assertFalse(folder.built("lessons/one.html").contains("_groundplan"));
  }

  @Test
  void aPortThatIsTakenIsToldInASentence() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = "" + taken.getLocalPort();
      Said said = Said.to("serve", "--port", port, "--content", folder.content().toString());

      assertEquals(1, said.exitCode());
      assertEquals(
          "error: port " + port + " is taken; --port 0 takes any that is free\n", said.err());
    }
  }

  @Test
  void aBaseThatIsNoPathIsWrongUsage() {
    assertEquals(2, Said.to("serve", "--base", "/a/../b").exitCode());
    assertEquals(2, Said.to("serve", "--port", "70000").exitCode());
  }
}
