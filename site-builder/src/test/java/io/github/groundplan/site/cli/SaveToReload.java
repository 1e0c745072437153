package io.github.groundplan.site.cli;

import io.github.groundplan.demo.Demos;
import io.github.groundplan.site.Pipeline;
import io.github.groundplan.site.fixture.ContentFolder;
import io.github.groundplan.site.fixture.FixtureAssets;
import io.github.groundplan.site.serve.Events;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine;

/**
 * Measures how long it is from the save of a lesson until its page is there: docs/benchmarks.md.
 */
final class SaveToReload {
  private static final int WARM_UP = 20;
  private static final int SAVES = Integer.getInteger("saves", 100);

  private SaveToReload() {}

  public static void main(String[] lessonCounts) throws Exception {
    System.out.println("| lessons | first build | median | 95 in 100 | longest |");
    System.out.println("| ---: | ---: | ---: | ---: | ---: |");
    for (String count : lessonCounts) {
      System.out.println(measure(Integer.parseInt(count)));
    }
    System.exit(0);
  }

  private static String measure(int lessons) throws Exception {
    Path workspace = Files.createTempDirectory("save-to-reload");
    ContentFolder folder = content(workspace, lessons);
    CommandLine command =
        new CommandLine(CommandLine.Model.CommandSpec.create())
            .setOut(new PrintWriter(new StringWriter()))
            .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    Pipeline pipeline = new Pipeline(Demos.all(), FixtureAssets.of(FixtureAssets.all()));
    try (Serving serving = Serving.start(pipeline, folder.content(), 0, "/", command)) {
      long start = System.nanoTime();
      serving.show(new Surroundings(false, 2, System::nanoTime, InputStream.nullInputStream()));
      double first = (System.nanoTime() - start) / 1e6;
      Thread running = new Thread(serving::run);
      running.start();
      double[] millis = new double[SAVES];
      for (int i = -WARM_UP; i < SAVES; i++) {
        double took = save(serving, folder, lessons, i);
        if (i >= 0) {
          millis[i] = took;
        }
      }
      serving.stop();
      running.join();
      return row(lessons, first, millis);
    }
  }

  /** An editor's save: a file beside, then its name. */
  private static double save(Serving serving, ContentFolder folder, int lessons, int round)
      throws IOException, InterruptedException {
    int number = lessons / 2 + 1;
    String page = "lessons/lesson-" + number + ".html";
    Path file = folder.content().resolve(name(number));
    String words = "Round " + (round + WARM_UP + 1) + ".";
    String text = Files.readString(file).replaceAll("Round [0-9]+\\.", words);
    Path beside = Files.writeString(file.resolveSibling(".saved"), text);
    try (Events events = Events.of(serving.address(), page)) {
      events.await("mistakes:");
      long start = System.nanoTime();
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
      events.await("reload:");
      if (!Events.page(serving.address(), page).contains(words)) {
        throw new IllegalStateException("the page is an old one");
      }
      return (System.nanoTime() - start) / 1e6;
    }
  }

  private static ContentFolder content(Path workspace, int lessons) {
    ContentFolder folder = ContentFolder.in(workspace);
    for (int i = 1; i <= lessons; i++) {
      folder.with(name(i), lesson(i, i % lessons + 1));
    }
    return folder;
  }

  private static String name(int number) {
    return String.format(Locale.ROOT, "lessons/%02d-lesson-%d.md", number % 100, number);
  }

  private static String lesson(int number, int next) {
    String front =
        "---\ntitle: Lesson %1$d\nsummary: What lesson %1$d is about.\norder: %1$d\nminutes: 10\n---\n"
            .formatted(number);
    String link = "[the next](" + name(next).substring("lessons/".length()) + "#try-it)";
    String prose = "A sentence of some ten words, as there are in lessons. ".repeat(8) + "\n\n";
    return front
        + "Round 0. See "
        + link
        + ".\n\n"
        + ("## A section\n\n" + prose.repeat(3)).repeat(6)
        + "## Try it\n\n```demo send-request\nseed: "
        + number
        + "\n```\n";
  }

  private static String row(int lessons, double first, double[] millis) {
    double[] sorted = millis.clone();
    Arrays.sort(sorted);
    return String.format(
        Locale.ROOT,
        "| %d | %.0f ms | %.0f ms | %.0f ms | %.0f ms |",
        lessons,
        first,
        sorted[SAVES / 2 - 1],
        sorted[SAVES * 95 / 100 - 1],
        sorted[SAVES - 1]);
  }
}
