package io.github.groundplan.site.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in a drawing can be read, on a phone as on a desk; and charts stand in line. */
class StageTextIT extends Journey {
  private static final String SMALL =
      """
      least => [...document.querySelectorAll('.demo-slot svg text')]
          .filter(text => text.textContent && text.checkVisibility() && text.getScreenCTM())
          .map(text => [parseFloat(getComputedStyle(text).fontSize)
              * Math.abs(text.getScreenCTM().d), text.textContent])
          .filter(([size]) => size < least)
          .map(([size, text]) => `${text}: ${size.toFixed(1)} pixels`)
      """;

  private static final String OUT_OF_LINE =
      """
      () => {
        const tops = new Map();
        for (const graph of document.querySelectorAll('.demo-slot .graph')) {
          const row = Math.round(graph.getBoundingClientRect().top);
          const plot = graph.querySelector('.chart__plot').getBoundingClientRect().top;
          tops.set(row, [...(tops.get(row) ?? []), Math.round(plot)]);
        }
        return [...tops.values()].filter(all => new Set(all).size > 1).map(all => all.join());
      }
      """;

  static Stream<Story> demos() {
    return Story.all();
  }

  @ParameterizedTest
  @MethodSource("demos")
  void noLetterIsSmallerThanTwelvePixelsAndNoChartOutOfLine(Story story) {
    Page page = open(overHttp() + story.page(), desk());
    page.waitForSelector(".demo-slot[data-awake]");
    if (page.locator("[data-action=guess][value=skip]").count() > 0) {
      page.click("[data-action=guess][value=skip]");
      page.waitForSelector(".demo-slot .choice--right");
    }
    for (int width : List.of(320, 375, 768, 1280)) {
      page.setViewportSize(width, 900);
      assertEquals(List.of(), page.evaluate(SMALL, 12), width + " pixels wide");
      assertEquals(List.of(), page.evaluate(OUT_OF_LINE), width + " pixels wide");
    }
    page.context().close();
  }
}
