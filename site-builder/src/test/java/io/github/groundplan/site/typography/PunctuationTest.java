package io.github.groundplan.site.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PunctuationTest {
  @Test
  void aLetterAndItsValueStayOnOneLine() {
    assertEquals("β\u00a0=\u00a00.5, x\u00a0≈\u00a07", Punctuation.set("β = 0.5, x ≈ 7"));
    assertEquals("4\u00a0= 16, ab\u00a0= 5, a\u00a0= b", Punctuation.set("4 = 16, ab = 5, a = b"));
  }

  @Test
  void captionsAreSetAsProseIs() {
    assertEquals("It’s \"10\u00a0ms\"", Punctuation.ofCaption("It's \\\"10 ms\\\""));
  }

  @Test
  void noLineEndsBetweenANumberAndItsUnit() {
    assertEquals(
        "80\u00a0% of 10\u00a0ms, 5\u00a0/s and 1.5\u00a0GB.",
        Punctuation.set("80 % of 10 ms, 5 /s and 1.5 GB."));
  }

  @Test
  void aUnitIsOneInEveryLanguage() {
    for (String unit :
        "%,‰,°C,€,$,EUR,CHF,nm,µs,km,kg,kB,KiB,GiB,Mbit,Mbit/s,GB/h,kHz,kWh,mA,km/h,/Tag,d"
            .split(",", -1)) {
      assertEquals("etwa 5\u00a0" + unit + ", oder", Punctuation.set("etwa 5 " + unit + ", oder"));
    }
    assertEquals("3 Server, 3 serveurs, 3 Mo", Punctuation.set("3 Server, 3 serveurs, 3 Mo"));
  }

  @Test
  void noLineEndsWithinANumber() {
    assertEquals("10\u00a0000\u00a0000\u00a0€", Punctuation.set("10 000 000 €"));
    assertEquals("€\u00a05, $\u00a010", Punctuation.set("€ 5, $ 10"));
    assertEquals("2024 500 Leute, T1 500, 12 34", Punctuation.set("2024 500 Leute, T1 500, 12 34"));
  }

  @Test
  void germanAndFrenchKeepTogetherWhatBelongsTogether() {
    assertEquals("z.\u00a0B. Abschnitt\u00a03", Punctuation.set("z. B. Abschnitt 3"));
    assertEquals("Ende. A. B", Punctuation.set("Ende. A. B"));
    assertEquals(
        "«\u00a0Bonjour\u00a0», vraiment\u00a0? Oui\u00a0: leçon\u00a02\u00a0!",
        Punctuation.set("« Bonjour », vraiment ? Oui : leçon 2 !"));
    assertEquals("Er sagt »so« und, a :b", Punctuation.set("Er sagt »so« und, a :b"));
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
