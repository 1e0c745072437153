package io.github.groundplan.site.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Looks for barriers with axe-core, which is put into a page once. {@link AxeBuilder} puts it there
 * again for each look, and opens another page to sum up.
 */
final class Axe {
  private static final String LOOK =
      """
      async ({within, onlyColours}) => {
        const options = {resultTypes: ['violations'], selectors: false, preload: false};
        if (onlyColours) {
          options.runOnly = {type: 'rule', values: ['color-contrast', 'link-in-text-block']};
        }
        const {violations} = await axe.run(within, options);
        return violations.flatMap(({id, nodes}) => nodes.map(each => id + ': ' + each.html
            + ' ' + each.failureSummary)).join('\\n');
      }
      """;

  private final Page page;
  private final String within;

  /**
   * Puts axe into a page.
   *
   * @param within a selector of what is looked at
   */
  Axe(Page page, String within) {
    this.page = page;
    this.within = within;
    page.evaluate(script());
  }

  /** Fails if there is a barrier: of any kind, and of colours in the other schemes too. */
  void assertNoBarrier(String when) {
    assertNone(false, ColorScheme.LIGHT, ForcedColors.NONE, when);
    assertNone(true, ColorScheme.DARK, ForcedColors.NONE, when);
    assertNone(true, ColorScheme.LIGHT, ForcedColors.ACTIVE, when);
    emulate(ColorScheme.LIGHT, ForcedColors.NONE);
  }

  private void assertNone(
      boolean onlyColours, ColorScheme scheme, ForcedColors forced, String when) {
    emulate(scheme, forced);
    Object found = page.evaluate(LOOK, Map.of("within", within, "onlyColours", onlyColours));
    assertEquals("", found, "%s, %s, forced colours %s".formatted(when, scheme, forced));
  }

  private void emulate(ColorScheme scheme, ForcedColors forced) {
    page.emulateMedia(
        new Page.EmulateMediaOptions().setColorScheme(scheme).setForcedColors(forced));
  }

  private static String script() {
    try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
