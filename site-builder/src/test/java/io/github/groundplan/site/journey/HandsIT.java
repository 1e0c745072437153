package io.github.groundplan.site.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a page makes of a reader's hand, whichever demo it is laid on. */
class HandsIT extends Journey {
  private static final String DEMO = "#demo-send-request";

  /** Where each button of the first row stands in it, and how wide it is. */
  private static final String BUTTONS =
      """
      () => [...document.querySelectorAll('.demo__buttons > .button')].map(button =>
          [button.offsetLeft - button.parentElement.offsetLeft,
           button.offsetTop - button.parentElement.offsetTop, button.offsetWidth].join(' '))
      """;

  @Test
  void aSliderIsReadOnceAFrameWhereItStands() {
    Page page = awake();
    Object seeds =
        page.evaluate(
            """
            async demo => {
              const section = document.querySelector(demo);
              const seed = section.querySelector('input[type=number][data-action=seed]');
              const slider = document.createElement('input');
              slider.type = 'range';
              slider.dataset.action = 'seed';
              section.append(slider);
              let renderings = 0;
              new MutationObserver(() => renderings++)
                  .observe(seed, {attributes: true, attributeFilter: ['value']});
              for (let i = 1; i <= 50; i++) {
                slider.value = i;
                slider.dispatchEvent(new Event('input', {bubbles: true}));
              }
              const seen = [seed.getAttribute('value')];
              await new Promise(done => requestAnimationFrame(() => setTimeout(done, 0)));
              seen.push(seed.value, String(renderings));
              slider.value = 60;
              slider.dispatchEvent(new Event('input', {bubbles: true}));
              slider.dispatchEvent(new Event('change', {bubbles: true}));
              seen.push(seed.value);
              return seen;
            }
            """,
            DEMO);
    assertEquals(List.of("7", "50", "1", "60"), seeds);
    page.context().close();
  }

  @Test
  void aPartOfADrawingStandsForItsControl() {
    Page page = awake();
    page.evaluate(
        """
        demo => document.querySelector(demo).insertAdjacentHTML('beforeend',
            '<svg viewBox="0 0 9 9"><g data-press="guess travel"><rect width="9" height="9"/>'
            + '</g></svg>')
        """,
        DEMO);
    page.click("[data-press='guess travel'] rect");
    assertEquals("true", page.getAttribute("[data-action=guess][value=travel]", "aria-pressed"));
    assertEquals("false", page.getAttribute("[data-action=guess][value=name]", "aria-pressed"));
    page.context().close();
  }

  @Test
  void aButtonOutOfUseSaysWhyWheneverItIsPressed() {
    Page page = awake();
    Locator reset = page.locator(DEMO + " [data-action=reset]");
    Locator told = page.locator(DEMO + " .demo__told");
    reset.press("Enter");
    assertEquals("There is no run to clear yet.", told.innerText());
    assertEquals("There is no run to clear yet.", page.innerText(DEMO + " .demo__status"));
    assertThat(told).isInViewport();
    assertThat(reset).isFocused();
    told.evaluate("it => it.getAnimations().forEach(leaving => leaving.finish())");
    assertThat(told).isHidden();
    reset.press("Enter");
    assertThat(told).isVisible();
    page.context().close();
  }

  /** Play becomes Pause, and no button beside it moves under the reader's finger. */
  @Test
  void noButtonMovesWhenARunBegins() {
    for (String demo : List.of("send-request", "http-lifecycle", "percentiles", "availability")) {
      Page page = open(overHttp() + "demos/" + demo + ".html", desk().setViewportSize(375, 800));
      wake(page);
      Object before = page.evaluate(BUTTONS);
      Locator play = page.locator("section.demo [data-action=play]");
      play.click();
      assertThat(play).hasText("Pause");
      assertEquals(before, page.evaluate(BUTTONS), demo);
      page.context().close();
    }
  }

  private Page awake() {
    Page page = open(overHttp() + LESSON, desk());
    wake(page);
    return page;
  }
}
