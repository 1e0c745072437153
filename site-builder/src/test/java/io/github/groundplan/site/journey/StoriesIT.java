package io.github.groundplan.site.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The main story of each demo, in each way in which a reader can go through it. */
@ExtendWith(SharedChromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoriesIT {
  /** Every way in every place takes twice as long; without, each way is gone in one of them. */
  private static final boolean IS_WHOLE = Boolean.getBoolean("groundplan.whole");

  /** How a reader goes through a story. */
  enum Way {
    MOUSE(BrowserKind.CHROMIUM, Hand.MOUSE, true),
    KEYBOARD(BrowserKind.CHROMIUM, Hand.KEYBOARD, false),
    TOUCH(BrowserKind.CHROMIUM, Hand.TOUCH, true),
    REDUCED_MOTION(BrowserKind.CHROMIUM, Hand.MOUSE, false),
    FIREFOX_MOUSE(BrowserKind.FIREFOX, Hand.MOUSE, false),
    FIREFOX_KEYBOARD(BrowserKind.FIREFOX, Hand.KEYBOARD, true);

    private final BrowserKind browser;
    private final Hand hand;
    private final boolean isUsuallyFromDisk;

    Way(BrowserKind browser, Hand hand, boolean isUsuallyFromDisk) {
      this.browser = browser;
      this.hand = hand;
      this.isUsuallyFromDisk = isUsuallyFromDisk;
    }

    private Browser.NewContextOptions options() {
      return switch (this) {
        case TOUCH -> Journey.phone().setIsMobile(true);
        case REDUCED_MOTION -> Journey.desk().setReducedMotion(ReducedMotion.REDUCE);
        default -> Journey.desk();
      };
    }
  }

  private Desk firefox;
  private Browser chromium;
  private SiteServer server;

  @BeforeAll
  void start(Browser shared) throws IOException {
    chromium = shared;
    server = SiteServer.over(Journey.SITE);
  }

  @AfterAll
  void stop() {
    if (firefox != null) {
      firefox.close();
    }
    server.close();
  }

  static Stream<Arguments> all() {
    return Arrays.stream(Way.values())
        .flatMap(
            way ->
                Stream.of(true, false)
                    .filter(isDisk -> IS_WHOLE || isDisk == way.isUsuallyFromDisk)
                    .flatMap(isDisk -> Story.all().map(story -> Arguments.of(story, way, isDisk))));
  }

  @ParameterizedTest(name = "{0} {1} from disk: {2}")
  @MethodSource("all")
  void theStoryIsReadToItsEnd(Story story, Way way, boolean isFromDisk) {
    String place = isFromDisk ? Journey.SITE.toUri().toString() : server.address();
    Desk desk = desk(way);
    try {
      desk.sitDownAt(place + story.page());
      read(story, way, desk);
    } finally {
      leave(desk);
    }
  }

  private static void read(Story story, Way way, Desk desk) {
    for (Story.Step step : story.steps()) {
      way.hand.use(desk, step);
      desk.assertRead(step);
      if (way == Way.REDUCED_MOTION) {
        assertEquals("", desk.evaluate("reader.rests()"), "after " + step);
      }
    }
    assertEquals("", desk.evaluate("reader.width()"), "wider than the window");
    assertEquals("", desk.evaluate("troubles.join()"));
  }

  private void leave(Desk desk) {
    if (desk == firefox) {
      // The same window is used again: a quiz keeps what was answered.
      desk.evaluate("(localStorage.clear(), '')");
      desk.open("about:blank");
    } else {
      desk.close();
    }
  }

  private Desk desk(Way way) {
    if (way.browser == BrowserKind.CHROMIUM) {
      return PlaywrightEngine.in(chromium, way.options());
    }
    if (firefox == null) {
      firefox = (Desk) way.browser.start().orElseThrow();
    }
    return firefox;
  }
}
