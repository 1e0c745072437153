package io.github.groundplan.site.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.site.diagnostic.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tags as browsers see them: the cases are those of section 13.2.5 of the HTML standard. */
class TagReaderTest {
  @Test
  void tagsHaveNamesInSmallLettersAndValuesWithoutEscapes() {
    assertEquals(
        List.of("a href=b&c title=", "img src=x.png alt=a > b", "br", "p =x=y"),
        tags("<A HREF='b&amp;c' title>t</A><img src=x.png alt=\"a > b\"/><br/><p =x= y>"));
  }

  @Test
  void whatIsNoTagIsPassedOver() {
    assertEquals(List.of("i"), tags("1 < 2 <3 </b> <!DOCTYPE html> <?x?> <i>"));
    assertEquals(List.of("p"), tags("<p"));
    assertEquals(List.of(), tags("<"));
  }

  @Test
  void commentsEndWhereTheStandardEndsThem() {
    assertEquals(List.of("i"), tags("<!-- <b> --><i>"));
    assertEquals(List.of("i"), tags("<!-- <b> --!><i>"));
    assertEquals(List.of("i"), tags("<!--><i>"));
    assertEquals(List.of("i"), tags("<!---><i>"));
    assertEquals(List.of("i"), tags("<!-- a -- b <b> --><i>"));
    assertEquals(List.of(), tags("<!-- <b>"));
  }

  @Test
  void textsEndAtTheirOwnClosingTagOnly() {
    assertEquals(List.of("textarea", "i"), tags("<TEXTAREA><b></TEXTAREA><i>"));
    assertEquals(List.of("title", "i"), tags("<title><b></titles></b></Title ><i>"));
    assertEquals(List.of("script", "i"), tags("<script>if (a<b) '</div>'</script><i>"));
    assertEquals(List.of("style"), tags("<style><b>"));
  }

  private static List<String> tags(String html) {
    List<String> tags = new ArrayList<>();
    new TagReader(new Source("a.html", html))
        .forEachRemaining(
            tag -> {
              StringBuilder text = new StringBuilder(tag.name());
              tag.attributes().forEach(each -> text.append(" " + each.name() + "=" + each.value()));
              tags.add(text.toString());
            });
    return tags;
  }
}
