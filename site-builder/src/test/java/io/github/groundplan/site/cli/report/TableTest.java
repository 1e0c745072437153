package io.github.groundplan.site.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void theFirstColumnStandsLeftAndTheOthersRight() {
    String text =
        new Table("  ").row("name", "a", "long header").row("x", "1,000", "2").row("y").print();

    assertEquals(
        """
          name      a  long header
          x     1,000            2
          y
        """,
        text);
  }

  @Test
  void aCharacterOfTwoUnitsIsOneWide() {
    assertEquals("😀  1\na  2\n", new Table("").row("😀", "1").row("a", "2").print());
  }

  @Test
  void noRowsAreNoText() {
    assertEquals("", new Table("  ").print());
  }
}
