package io.github.groundplan.sim.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
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
  void capitalLettersAreNoChange() {
    assertEquals("did you mean \"MB\"?", Spelling.hint("mb", List.of("m", "ms", "MB")));
    assertEquals("did you mean \"timeout\"?", Spelling.hint("TIMEOUT", List.of("timeout")));
  }

  @Test
  void anotherLetterAltogetherIsNotNear() {
    assertEquals("known here: r, s", Spelling.hint("b", List.of("r", "s")));
    assertEquals("did you mean \"r\"?", Spelling.hint("rr", List.of("r", "s")));
  }

  @Test
  void aNameFarFromAllIsToldWhatIsKnown() {
    assertEquals("known here: title, order", Spelling.hint("zebra", List.of("title", "order")));
  }

  @Test
  void ofAThousandNamesTheRestIsCounted() {
    List<String> names = new ArrayList<>();
    for (int i = 1000; i < 2000; i++) {
      names.add("n" + i);
    }

    String hint = Spelling.hint("zebra", names);

    assertTrue(hint.startsWith("known here: n1000, n1001, "), hint);
    assertTrue(hint.endsWith(", n1039 and 960 more"), hint);
  }

  @Test
  void whereNothingIsKnownThereIsNoHint() {
    assertEquals("", Spelling.hint("zebra", List.of()));
  }
}
