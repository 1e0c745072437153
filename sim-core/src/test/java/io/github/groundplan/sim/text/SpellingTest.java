package io.github.groundplan.sim.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {
  @Test
  void neighboursSwappedAreOneChange() {
    assertEquals(1, Spelling.distance("cahce", "cache"));
  }

  @Test
  void addedRemovedAndReplacedAreOneChangeEach() {
    assertEquals(1, Spelling.distance("ache", "cache"));
    assertEquals(1, Spelling.distance("caache", "cache"));
    assertEquals(1, Spelling.distance("cachy", "cache"));
    assertEquals(5, Spelling.distance("", "cache"));
    assertEquals(3, Spelling.distance("kitten", "sitting"));
  }

  @Test
  void theNearestNameIsMeant() {
    assertEquals(
        "did you mean \"minutes\"?", Spelling.hint("minuets", List.of("title", "minutes")));
  }

  @Test
  void aNameFarFromAllIsToldWhatIsKnown() {
    assertEquals("known here: title, order", Spelling.hint("zebra", List.of("title", "order")));
  }

  @Test
  void whereNothingIsKnownThereIsNoHint() {
    assertEquals("", Spelling.hint("zebra", List.of()));
  }
}
