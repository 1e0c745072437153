package io.github.groundplan.site.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlighterTest {
  /** Each with what must be marked as a comment, a keyword or a string. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bash | if true; then # why | # why",
        "c | return x; /* why */ | return",
        "c++ | namespace x {} // why | namespace",
        "c# | public class X {} // why | // why",
        "clojure | (defn f [] \"a\") ; why | ; why",
        "css | a { color: red } /* why */ | /* why */",
        "dockerfile | FROM debian | FROM",
        "go | func main() {} // why | func",
        "gradle | def x = 'a' // why | // why",
        "html | <a href=\"x\">y</a> | \"x\"",
        "http | GET / HTTP/1.1 | GET",
        "java | record X() {} // why | // why",
        "js | const x = 'a'; | const",
        "kotlin | fun main() {} // why | fun",
        "lua | local x = 1 -- why | local",
        "make | all: # why | # why",
        "perl | my $x = 'a'; # why | # why",
        "php | <?php echo 'a'; // why | echo",
        "proto | message X {} // why | message",
        "python | def f(): # why | def",
        "ruby | def f # why | def",
        "rs | fn main() {} // why | fn",
        "scala | object X // why | object",
        "sql | SELECT 1 -- why | SELECT",
        "toml | [a] # why | # why",
        "ts | interface X {} // why | interface",
        "xml | <a b=\"c\"/> | \"c\"",
        "yaml | a: 'b' # why | # why"
      })
  void marksWhatIsWhatAndKeepsTheText(String name, String code, String marked) {
    Language language = Language.of(name).orElseThrow();

    Element html = Jsoup.parse(Highlighter.highlight(language, code)).body();

    List<String> pieces = html.select("[class^=code-]").eachText();
    assertEquals(code, html.wholeText());
    assertTrue(pieces.contains(marked), () -> "marked are " + pieces);
  }

  /** Nobody reads such a line, and the library would take a minute for the longest. */
  @Test
  void codeWithAnEndlessLineIsLeftAsItIs() {
    Language json = Language.of("json").orElseThrow();
    assertTrue(Highlighter.highlight(json, "[1]\n" + "[".repeat(5_000)).contains("class=\"code-"));
    String code = "[1]\n" + "[".repeat(5_001);
    assertEquals(code, Highlighter.highlight(json, code));
  }
}
