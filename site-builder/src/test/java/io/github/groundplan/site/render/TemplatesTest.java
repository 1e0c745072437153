package io.github.groundplan.site.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.mustachejava.MustacheException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TemplatesTest {
  private final Templates templates = new Templates("strict-templates");

  @Test
  void textIsEscapedUnlessInThreeBraces() {
    View view =
        new View("x", new Named("a='<&\">'\n"), Optional.empty(), Optional.of(new Named("p")));

    assertEquals(
        "a=&#39;&lt;&amp;&quot;&gt;&#39;\n a='<&\">'\n p\n",
        templates.render("fine.mustache", view));
  }

  @Test
  void anUnknownNameIsAnErrorThatTellsTemplateAndLine() {
    assertUnknown("name.mustache", 3, "unknwon");
  }

  @Test
  void namesInsideASectionAreCheckedToo() {
    assertUnknown("inside.mustache", 2, "tilte");
  }

  @Test
  void everyPartOfADottedNameIsChecked() {
    assertUnknown("dotted.mustache", 2, "page.tilte");
  }

  @Test
  void aSectionOfAnUnknownNameIsNotJustEmpty() {
    assertUnknown("section.mustache", 1, "flga");
  }

  private void assertUnknown(String template, int line, String name) {
    View view = new View("x", new Named("t"), Optional.empty(), Optional.empty());

    MustacheException failure =
        assertThrows(MustacheException.class, () -> templates.render(template, view));

    String message = failure.getMessage();
    assertTrue(message.contains(name), message);
    assertTrue(message.contains("[" + template + ":" + line + "]"), message);
  }

  private record View(String known, Named page, Optional<Named> absent, Optional<Named> present) {}

  private record Named(String title) {}
}
