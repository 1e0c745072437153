package io.github.groundplan.demo.view;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;
import static io.github.groundplan.demo.view.Element.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class HtmlPrinterTest {
  @Test
  void printsElementsAttributesAndText() {
    Element view =
        element("p", attributes("class", "note"), text("Send "), element("b", attributes(), "one"));
    assertEquals("<p class=\"note\">Send <b>one</b></p>", HtmlPrinter.print(view));
  }

  @Test
  void escapesWhatHtmlWouldRead() {
    Element view = element("i", attributes("title", "\"a\" <&> 'b'"), "1 < x && \"x\" > y");
    assertEquals(
        "<i title=\"&quot;a&quot; &lt;&amp;&gt; 'b'\">1 &lt; x &amp;&amp; \"x\" &gt; y</i>",
        HtmlPrinter.print(view));
  }

  @Test
  void voidElementsHaveNoEndTag() {
    assertEquals(
        "<input type=\"checkbox\" checked=\"\">",
        HtmlPrinter.print(
            element("input", attributes("type", "checkbox").withFlag("checked", true))));
  }

  @Test
  void runsOfTextSideBySideBecomeOneAsInAParsedPage() {
    Element view = element("p", attributes(), text("a"), text("b"), text("c"));
    assertEquals(1, view.children().size());
    assertEquals(text("abc"), view.children().get(0));
  }

  @Test
  void emptyTextIsNoNode() {
    assertEquals(0, element("p", attributes(), "").children().size());
    assertThrows(IllegalArgumentException.class, () -> text(""));
  }

  @Test
  void anAttributeStandsOnce() {
    assertThrows(IllegalArgumentException.class, () -> attributes("id", "a", "id", "b"));
    assertThrows(IllegalArgumentException.class, () -> attributes("id"));
    assertThrows(IllegalArgumentException.class, () -> attributes("id", "a").with("id", "b"));
  }
}
