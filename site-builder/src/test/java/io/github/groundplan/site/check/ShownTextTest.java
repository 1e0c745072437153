package io.github.groundplan.site.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which characters of a page need a font; ÿ stands for those in question. */
class ShownTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>ÿ</p>",
        "<svg><text>ÿ</text></svg>",
        "<textarea>ÿ</textarea>",
        "<p>a</p><noscript><p>ÿ</p></noscript>",
        "<img src=a.png alt=ÿ>",
        "<input placeholder=ÿ>",
        "<input type=search value=ÿ>",
        "<input type=submit value=ÿ>",
        "<input value=ÿ>",
        "<select><option label=ÿ>a</option></select>",
        "<select><optgroup label=ÿ></optgroup></select>",
        "<p data-shown=ÿ>a</p>"
      })
  void whatIsDrawnNeedsAFont(String html) {
    assertEquals(1, count(html), html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>ÿ</title>",
        "<meta name=description content=ÿ>",
        "<script>const a = 'ÿ';</script>",
        "<button aria-label=ÿ title=ÿ>a</button>",
        "<input type=hidden value=ÿ>",
        "<input type=radio value=ÿ>",
        "<option value=ÿ>a</option>",
        "<p data-other=ÿ>a</p>"
      })
  void whatIsNeverDrawnNeedsNone(String html) {
    assertEquals(0, count(html), html);
  }

  private static long count(String html) {
    String shown = ShownText.of(Jsoup.parse(html), "p::before{content:\"→ \" attr( data-shown )}");
    return shown.chars().filter(c -> c == 'ÿ').count();
  }
}
