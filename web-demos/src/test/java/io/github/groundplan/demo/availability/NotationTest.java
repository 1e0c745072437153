package io.github.groundplan.demo.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NotationTest {
  private static String canonical(String text) {
    return Notation.print(Notation.read(text));
  }

  private static void assertCanonical(String text) {
    assertEquals(text, canonical(text));
  }

  @Test
  void whatIsPrintedReadsBack() {
    assertCanonical("lb:99.99:30m,app:99.5x3:4h:need2,db:99.9:2h_spare:99");
    assertCanonical("a:99.9x2:90s_b:100:30d");
    assertCanonical("a:0:1d");
    assertCanonical("a:99.9999999");
    for (Presets preset : Presets.values()) {
      assertCanonical(preset.text());
    }
  }

  @Test
  void fieldsMayStandInAnyOrderAndForm() {
    assertEquals("app:99.5x2:4h:need2", canonical("app:need2:240m:99.50x2"));
    assertEquals("app:99.9x3", canonical("app:99.9_app:99.9:60m_app:99.9:3600s"));
    assertEquals("app:99.9", canonical("app"));
    assertEquals("my-app-2:99.9", canonical("My app-2:99.9:1h"));
  }

  @Test
  void whatIsOutOfRangeIsBroughtToTheNearest() {
    assertEquals("a:100", canonical("a:250"));
    assertEquals("a:99.9x6:need6", canonical("a:99.9x9:need9"));
    assertEquals("a:99.9:30d", canonical("a:99.9:5000d"));
    assertEquals("a:99.9:87s", canonical("a:99.9:1s"), "no part fails twice a day");
    assertEquals("a:50:12h", canonical("a:50"));
    assertEquals("abcdefghijkl:99.9", canonical("abcdefghijklmnopq:99.9"));
    assertEquals(12, Notation.read("a,".repeat(30)).stages().size());
  }

  @Test
  void whatIsNotUnderstoodIsPassedOver() {
    assertEquals(Presets.CHAIN.text(), canonical(""));
    assertEquals(Presets.CHAIN.text(), canonical(",,__::"));
    assertEquals("a:99.9", canonical("a:banana:-5:99.9:need"));
    assertEquals("part:99.9", canonical("!:99.9"));
    assertEquals("a:99.9,b:99.9", canonical("a:99.9,,b:99.9,"));
  }

  @Test
  void anyTextGivesAStructureThatReadsBack() {
    Random random = new Random(2);
    String letters = "ab9.:,_x-m dhneed01e%&=<\"\u00e4";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(40);
      for (int j = 0; j < length; j++) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      String once = canonical(text.toString());
      assertEquals(once, canonical(once), text::toString);
      Structure structure = Notation.read(once);
      assertEquals(structure, Notation.read(Notation.print(structure)));
      assertEquals("", once.replaceAll("[a-z0-9.,_:-]", ""), "only what an address may hold");
    }
  }

  @Test
  void sharesKeepAllTheirDigits() {
    assertEquals("99.9", Notation.percent(1_000_000));
    assertEquals("99.9999999", Notation.percent(1));
    assertEquals("100", Notation.percent(0));
    assertEquals("0", Notation.percent(Part.ALWAYS));
    assertEquals("0.0000001", Notation.percent(Part.ALWAYS - 1));
  }

  @Test
  void partsOfOneNameAreToldApart() {
    Structure structure = Notation.read("app:99.9,db:99.9x2,app:99.5x2");
    assertEquals(
        List.of("app-1", "db-1", "db-2", "app-2", "app-3"),
        List.of(0, 1, 2, 3, 4).stream().map(structure::label).toList());
    assertEquals(
        List.of("app", "db", "db.2", "app.2", "app.3"),
        List.of(0, 1, 2, 3, 4).stream().map(structure::id).toList());
    assertEquals("app", Notation.read("app:99.9,db:99.9").label(0));
    assertEquals(
        List.of(0, 1, 1, 2, 2), List.of(0, 1, 2, 3, 4).stream().map(structure::stageOf).toList());
  }
}
