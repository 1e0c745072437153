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
  void aLineOfASumEndsBehindItsSign() {
    assertEquals("4\u00a0× 4\u00a0= 16", Punctuation.set("4 × 4 = 16"));
    assertEquals("n\u00a0+ 1, a +b", Punctuation.set("n + 1, a +b"));
  }

  @Test
  void noLineEndsBetweenANameAndItsNumber() {
    assertEquals("RFC\u00a09110, section\u00a03.3", Punctuation.set("RFC 9110, section 3.3"));
    assertEquals("Lesson\u00a07 and TLS\u00a01.3", Punctuation.set("Lesson 7 and TLS 1.3"));
    assertEquals("A 7, with 20 of 30", Punctuation.set("A 7, with 20 of 30"));
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
