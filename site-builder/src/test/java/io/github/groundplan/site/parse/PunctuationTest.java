package io.github.groundplan.site.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PunctuationTest {
  @Test
  void noLineEndsBetweenANumberAndItsUnit() {
    assertEquals(
        "80\u00a0% of 10\u00a0ms, 5\u00a0/s and 1.5\u00a0GB.",
        Punctuation.set("80 % of 10 ms, 5 /s and 1.5 GB."));
  }

  @Test
  void aTitleIsSetAsTheTextIs() {
    assertEquals(
        "It’s a “cart” – or 10 ms…", Punctuation.ofPlain("It's a \"cart\" -- or 10 ms..."));
    assertEquals(
        "Say \"hi\", C:\\shop, --load", Punctuation.ofPlain("Say \\\"hi\\\", C:\\shop, --load"));
  }

  @Test
  void otherSpacesStayAsTheyAre() {
    assertEquals("2 servers, a % b, 3 msgs, 7 ", Punctuation.set("2 servers, a % b, 3 msgs, 7 "));
  }
}
