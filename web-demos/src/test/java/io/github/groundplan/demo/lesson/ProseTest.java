package io.github.groundplan.demo.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {
  private final Prose prose =
      new Prose(
          """
          Before it are 7 ms.

          <!-- tested: OneTest, OtherTest -->

          - It took *9.5* ms, or
            1,270 of {{ given 3 s }} and {{ 2 * 4 s }}.
          - `5 s`, TLS 1.3, section 5.3, 2 servers

          ```demo lamp
          burns: 60 h
          ```

          ## Next

          12 %
          """);

  @Test
  void numbersBelowTheCommentHaveToBeFound() {
    assertEquals(2, prose.untold("OneTest").size());
    prose.tells("It took 9.5 ms, or 1,270");
    assertEquals(List.of(), prose.untold("OneTest"));
    assertEquals(List.of(), prose.untold("OtherTest"));
  }

  @Test
  void allOfThemHaveTo() {
    prose.tells("It took 9.5 ms");
    assertEquals(
        List.of(" - It took 9.5 ms, or 1,270 of 3 s and {{ 2 * 4"), prose.untold("OneTest"));
  }

  @Test
  void thoseOfOthersNeedNot() {
    assertEquals(List.of(), prose.untold("ThirdTest"));
  }

  @Test
  void whatDoesNotStandThereIsNotTold() {
    assertThrows(AssertionError.class, () -> prose.tells("9.6 ms"));
  }

  @Test
  void aValueIsRoundedAsItIsWritten() {
    prose.tells(9.46, "It took ", "9.5", " ms");
    assertThrows(AssertionError.class, () -> prose.tells(9.56, "It took ", "9.5", " ms"));
  }
}
