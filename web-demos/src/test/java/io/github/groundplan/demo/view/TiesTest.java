package io.github.groundplan.demo.view;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TiesTest {
  @Test
  void aNumberIsTiedToItsUnit() {
    for (String text : new String[] {"99.406_%", "12.4_ms", "160_/s", "1.50_kB", "2_×", "3_d"}) {
      assertTied(text);
      assertTied("theory: " + text + " of calls, " + text + ".");
    }
  }

  @Test
  void whatIsNearlySoIsTiedToo() {
    assertTied("<_0.01_% of calls");
    assertTied("1.25_×_10^18");
  }

  @Test
  void wordsMayStandApart() {
    assertTied("12 of 15 servers");
    assertTied("7 machines, 4 days, 3 best");
    assertTied(" 5 ");
    assertTied("p99 of app-1: x < y");
  }

  @Test
  void printedPagesAreTied() {
    assertEquals("<p>72.4\u00a0ms</p>", HtmlPrinter.print(element("p", attributes(), "72.4 ms")));
  }

  /** Ties all that a text has and finds those shown as {@code _}. */
  private static void assertTied(String shown) {
    assertEquals(shown.replace('_', '\u00a0'), Ties.tied(shown.replace('_', ' ')));
  }
}
