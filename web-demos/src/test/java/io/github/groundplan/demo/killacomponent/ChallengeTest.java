package io.github.groundplan.demo.killacomponent;

import static io.github.groundplan.demo.killacomponent.Desk.film;
import static io.github.groundplan.demo.killacomponent.Desk.kills;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.film.Cue;
import io.github.groundplan.demo.film.Cues;
import io.github.groundplan.demo.film.Film;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a challenge counts as met. */
class ChallengeTest {
  private static Challenge single(Film film) {
    return Challenge.of(film).get(0);
  }

  private static Challenge two(Film film) {
    return Challenge.of(film).get(1);
  }

  private static boolean isMet(Challenge challenge) {
    return challenge.isMet(Double.MAX_VALUE);
  }

  @Test
  void theNameServerIsTheSinglePointOfFailure() {
    Film film = film("", kills(12, "dns"));
    Challenge met = single(film);
    // The answer of 10.0 s runs out at 20.1, and five dark seconds must follow.
    assertTrue(met.metAt() > 25 && met.metAt() <= 26, "at " + met.metAt());
    assertTrue(met.found().startsWith("with dns down, not one of 2"), met.found());
    assertFalse(met.isMet(met.metAt() - 0.1));
    assertTrue(met.isMet(met.metAt()));
    assertFalse(isMet(two(film)));
  }

  @Test
  void noOtherPartAloneTakesAllDown() {
    for (String machine :
        List.of("lb.1", "lb.2", "app.1", "app.2", "app.3", "cache", "db.1", "db.2")) {
      assertFalse(isMet(single(film("", kills(12, machine)))), machine);
    }
    assertFalse(isMet(single(film("", Cues.none()))));
  }

  @Test
  void withTwoPartsDownNoSinglePointIsFound() {
    assertFalse(isMet(single(film("", kills(12, "dns", 13, "cache")))));
    assertFalse(isMet(single(film("", kills(12, "lb.1", 13, "lb.2")))));
  }

  @Test
  void fiveDarkSecondsAreAskedForWithoutADeedInBetween() {
    Cues cues = kills(12, "dns").with(Cue.at(24, Cue.REVIVE, "dns"));
    assertFalse(isMet(single(film("", cues))));
  }

  /** At that load everything that is killed takes all down, which is worth finding out. */
  @Test
  void anOverloadedSystemHasMoreSuchPoints() {
    Challenge met = single(film("load=150&timeouts=yes", kills(10, "cache")));
    assertTrue(isMet(met));
    assertTrue(met.found().contains("with cache down"), met.found());
  }

  @Test
  void pairsOfSparePartsAreSurvived() {
    for (List<String> pair :
        List.of(
            List.of("app.1", "lb.1"),
            List.of("app.2", "db.1"),
            List.of("app.3", "db.2"),
            List.of("lb.2", "cache"),
            List.of("db.1", "cache"))) {
      Film film = film("", kills(12, pair.get(0), 14, pair.get(1)));
      assertTrue(isMet(two(film)), pair.toString());
      assertTrue(two(film).metAt() >= 24, pair.toString());
    }
    Challenge met = two(film("", kills(12, "app.2", 14, "db.1")));
    assertTrue(met.found().startsWith("app-2 and db were down, and "), met.found());
  }

  @Test
  void pairsThatLeaveTooLittleAreNot() {
    for (List<String> pair :
        List.of(
            List.of("app.1", "app.2"),
            List.of("lb.1", "lb.2"),
            List.of("db.1", "db.2"),
            List.of("dns", "cache"))) {
      assertFalse(isMet(two(film("", kills(12, pair.get(0), 14, pair.get(1))))), pair.toString());
    }
  }

  @Test
  void settingsDecideWhatIsSurvived() {
    assertTrue(isMet(two(film("load=50", kills(12, "app.1", 14, "app.2")))));
    assertTrue(isMet(two(film("serve-stale=yes", kills(12, "db.1", 14, "db.2")))));
    assertFalse(isMet(two(film("load=150", kills(12, "app.2", 14, "db.1")))));
  }

  @Test
  void tenSecondsAreAskedForAndOneIsNotEnough() {
    Cues early = kills(12, "app.2", 14, "db.1").with(Cue.at(23.9, Cue.REVIVE, "app.2"));
    assertFalse(isMet(two(film("", early))));
    assertFalse(isMet(two(film("", kills(12, "app.2")))));
  }

  @Test
  void beforeARunBothAreOpen() {
    for (Challenge challenge : Challenge.open()) {
      assertFalse(isMet(challenge));
      assertEquals("", challenge.found());
    }
  }
}
