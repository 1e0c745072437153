package io.github.groundplan.site.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a screen reader is given along each demo's main story: the whole demo at the start, then
 * after each step what is new, and what the live region says. Compared with {@code
 * transcripts/NAME.txt}; with {@code -Dgroundplan.transcripts=write} these are written instead.
 *
 * <p>Each state on the way is looked through for barriers too: for the most part of a transcript's
 * time the browser loads the page and goes there.
 */
@ExtendWith(SharedChromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TranscriptsIT {
  private static final Path TRANSCRIPTS = Path.of("src/test/resources/transcripts");
  private static final boolean IS_WRITING =
      "write".equals(System.getProperty("groundplan.transcripts"));

  static Stream<Story> stories() {
    return Story.all();
  }

  @ParameterizedTest
  @MethodSource("stories")
  void eachStateHasNoBarrierAndIsToldAsBefore(Story story, Browser browser) throws IOException {
    Browser.NewContextOptions options = Journey.desk().setReducedMotion(ReducedMotion.REDUCE);
    StringBuilder told = new StringBuilder();
    try (PlaywrightEngine desk = PlaywrightEngine.in(browser, options)) {
      desk.page().clock().install();
      desk.sitDownAt(Journey.SITE.toUri() + story.page());
      Axe axe = new Axe(desk.page(), ".demo-slot");
      look(axe, "at the start");
      List<String> before = tree(desk.page());
      before.forEach(line -> told.append(line).append('\n'));
      for (Story.Step step : story.steps()) {
        Hand.KEYBOARD.use(desk, step);
        desk.assertRead(step);
        desk.evaluate("reader.rests()");
        // The live region rests for two seconds between its words.
        desk.page().clock().fastForward(2_100);
        look(axe, "after " + step);
        List<String> after = tree(desk.page());
        told.append("\n> ").append(step).append('\n');
        added(before, after).forEach(line -> told.append(line).append('\n'));
        told.append("says: ").append(desk.evaluate("reader.said()")).append('\n');
        before = after;
      }
    }
    compare(TRANSCRIPTS.resolve(story.demo() + ".txt"), told.toString());
  }

  private static void look(Axe axe, String when) {
    if (!IS_WRITING) {
      axe.assertNoBarrier(when);
    }
  }

  private static void compare(Path file, String told) throws IOException {
    if (IS_WRITING) {
      Files.createDirectories(TRANSCRIPTS);
      Files.writeString(file, told);
    }
    assertEquals(Files.readString(file), told, "see -Dgroundplan.transcripts=write");
  }

  private static List<String> tree(Page page) {
    return page.locator(".demo-slot section.demo").ariaSnapshot().lines().toList();
  }

  /** The lines of a tree that another has not, or not so often. */
  private static List<String> added(List<String> before, List<String> after) {
    Map<String, Integer> left = new HashMap<>();
    before.forEach(line -> left.merge(line, 1, Integer::sum));
    List<String> added = new ArrayList<>();
    for (String line : after) {
      if (left.merge(line, -1, Integer::sum) < 0) {
        added.add(line);
      }
    }
    return added;
  }
}
