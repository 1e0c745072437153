package io.github.groundplan.site.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ReducedMotion;
import io.github.groundplan.demo.Demos;
import io.github.groundplan.demo.instrument.Demo;
import io.github.groundplan.demo.instrument.State;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No address breaks a page: each is opened in one and the same page, as a link in it would. */
@ExtendWith(SharedChromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileAddressesIT {
  /** Of each demo; ten thousand of all ten take longer than a build should. */
  private static final int ADDRESSES = Integer.getInteger("groundplan.addresses", 100);

  private static final List<String> WHOLE_FRAGMENTS =
      List.of(
          "", "?", "?&&==&", "?=", "?seed", "#?", "?%", "?%E0%A4%A", "?\u0000=\uFFFF", "??&&==");

  static Stream<Story> stories() {
    return Story.all();
  }

  @ParameterizedTest
  @MethodSource("stories")
  void noAddressBreaksThePageAndWhatIsMendedIsSaid(Story story, Browser browser)
      throws IOException {
    Element slot =
        Jsoup.parse(Journey.SITE.resolve(story.page()).toFile()).selectFirst(".demo-slot");
    Demo<?> demo = Demos.find(story.demo(), slot.attr("data-material")).orElseThrow();
    List<String> fragments = fragments(demo, slot.selectFirst("section").id());
    Map<String, String> options = State.pairs(slot.attr("data-options"));
    List<String> mended =
        fragments.stream().map(fragment -> mended(demo, options, fragment)).toList();
    assertTrue(mended.stream().anyMatch(each -> !each.isEmpty()), "nothing to be mended");
    Browser.NewContextOptions window = Journey.desk().setReducedMotion(ReducedMotion.REDUCE);
    try (PlaywrightEngine desk = PlaywrightEngine.in(browser, window)) {
      desk.sitDownAt(Journey.SITE.toUri() + story.page());
      Gson json = new Gson();
      assertEquals(
          "",
          desk.evaluate(
              "reader.survives(%s, %s)".formatted(json.toJson(fragments), json.toJson(mended))));
      assertEquals("", desk.evaluate("troubles.join()"));
    }
  }

  /** Only what is behind the demo's own name is read. */
  private static String mended(Demo<?> demo, Map<String, String> options, String fragment) {
    String query = fragment.substring(fragment.indexOf('?') + 1);
    return String.join("; ", State.parse(demo, options, query).problems());
  }

  private static List<String> fragments(Demo<?> demo, String id) {
    Random chance = new Random(20261130);
    List<String> keys = new ArrayList<>(demo.settings().keys());
    keys.addAll(demo.progress().keys());
    keys.addAll(List.of("nonsense", "__proto__", "constructor"));
    List<String> fragments = new ArrayList<>();
    WHOLE_FRAGMENTS.stream()
        .filter(each -> each.startsWith("?"))
        .map(each -> id + each)
        .forEach(fragments::add);
    while (fragments.size() < ADDRESSES) {
      StringBuilder fragment = new StringBuilder(id).append('?');
      for (int i = chance.nextInt(keys.size()); i >= 0; i--) {
        String key = keys.get(chance.nextInt(keys.size()));
        fragment.append(key).append('=').append(value(chance)).append('&');
      }
      fragments.add(fragment.toString());
    }
    return fragments;
  }

  private static String value(Random chance) {
    return switch (chance.nextInt(12)) {
      case 0 -> "";
      case 1 -> "-1";
      case 2 -> "NaN";
      case 3 -> "1e999";
      case 4 -> "-0";
      case 5 -> "9".repeat(1 + chance.nextInt(40));
      case 6 -> "0." + "3".repeat(chance.nextInt(40));
      case 7 -> "%00%ff%F0%9F";
      case 8 -> "%3Cimg%20src=x%20onerror=alert(1)%3E";
      case 9 -> List.of("yes", "no", "run", "one", "ten", "auto", "play").get(chance.nextInt(7));
      case 10 -> Integer.toString(chance.nextInt());
      default -> Integer.toString(chance.nextInt(100));
    };
  }
}
