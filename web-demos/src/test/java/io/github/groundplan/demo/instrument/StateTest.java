package io.github.groundplan.demo.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.demo.sendrequest.SendRequest;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StateTest {
  private static final Demo<?> DEMO = new SendRequest();

  @Test
  void anUntouchedStateHasTheAuthorsOptionsOverTheDemosOwn() {
    State state = State.untouched(DEMO, Map.of("seed", "12", "distance", "same-city"));
    assertEquals(
        "seed=12&distance=same-city&dns-cached=no&reuse-connection=no&cache-hit=no"
            + "&server-down=no&timeout=2s",
        state.print(DEMO));
  }

  @Test
  void anAddressIsReadOverTheAuthorsOptions() {
    State state = State.parse(DEMO, Map.of("seed", "12"), "dns-cached=yes&speed=4");
    assertEquals(
        "seed=12&distance=another-continent&dns-cached=yes&reuse-connection=no&cache-hit=no"
            + "&server-down=no&timeout=2s&speed=4",
        state.print(DEMO));
    assertEquals(List.of(), state.problems());
  }

  @Test
  void whatIsOutOfRangeIsClampedAndSaid() {
    State state = State.parse(DEMO, Map.of(), "seed=99999999999&distance=moon&speed=");
    assertEquals("4294967295", state.settings().text("seed"));
    assertEquals("another-continent", state.settings().text("distance"));
    assertEquals(
        List.of(
            "seed takes a whole number from 0 to 4294967295, not 99999999999",
            "distance takes same-city, same-continent or another-continent, not \"moon\"",
            "speed takes 0.25, 0.5, 1, 2, 4 or 8, not \"\""),
        state.problems());
  }

  @Test
  void whatIsNotUnderstoodStaysAsItsAuthorSetIt() {
    Map<String, String> options = Map.of("seed", "99", "distance", "same-city");
    State state = State.parse(DEMO, options, "seed=abc&distance=moon");
    assertEquals("99", state.settings().text("seed"));
    assertEquals("same-city", state.settings().text("distance"));
    assertEquals(2, state.problems().size());

    Values emptied = DEMO.settings().read(Map.of("seed", ""), state.settings()).values();
    assertEquals("99", emptied.text("seed"));
  }

  @Test
  void unknownKeysArePassedOver() {
    State state = State.parse(DEMO, Map.of(), "colour=red&&=&seed&seed=3&seed=4");
    assertEquals("3", state.settings().text("seed"));
    assertEquals(List.of(), state.problems());
  }

  @Test
  void anyTextGivesAState() {
    Random random = new Random(11);
    String letters = "abcdensrtuw-=&?#%0123456789.é😀<>\"' ";
    List<String> keys = DEMO.settings().keys();
    for (int i = 0; i < 10_000; i++) {
      StringBuilder query = new StringBuilder();
      for (int j = random.nextInt(40); j > 0; j--) {
        query.append(
            random.nextInt(4) == 0
                ? keys.get(random.nextInt(keys.size())) + "="
                : "" + letters.charAt(random.nextInt(letters.length())));
      }
      State state = State.parse(DEMO, Map.of(), query.toString());
      State again = State.parse(DEMO, Map.of(), state.print(DEMO));
      assertEquals(state.print(DEMO), again.print(DEMO), query::toString);
      assertEquals(List.of(), again.problems(), query::toString);
    }
  }
}
