package io.github.groundplan.demo.killacomponent;

import static io.github.groundplan.demo.killacomponent.Desk.film;
import static io.github.groundplan.demo.killacomponent.Desk.kills;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.film.Cue;
import io.github.groundplan.demo.film.Cues;
import io.github.groundplan.demo.film.Film;
import io.github.groundplan.demo.instrument.Quantity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuessTest {
  private static String right(String query, Cues cues) {
    return Guess.of(film(query, cues)).map(Guess::right).orElse("");
  }

  @Test
  void theAnswerDependsOnTheHeadroom() {
    assertEquals("same", right("load=40", World.FAILURE));
    assertEquals("more", right("", World.FAILURE));
    assertEquals("much", right("load=150", World.FAILURE));
  }

  @Test
  void aPercentileOfFewRequestsIsSaidToBeUpToChance() {
    String few = Guess.of(film("load=10", World.FAILURE)).orElseThrow().answer();
    assertTrue(few.endsWith(" requests is much up to chance."), few);
    String many = Guess.of(film("", World.FAILURE)).orElseThrow().answer();
    assertFalse(many.contains("chance"), many);
  }

  @Test
  void percentilesAreThoseOfTheSecondsBeforeAndAfter() {
    Film film = film("", World.FAILURE);
    double before = film.at(20.4).last(10).percentile(99);
    double after = film.at(40).last(40 - 23).percentile(99);
    String answer = Guess.of(film).orElseThrow().answer();
    assertTrue(answer.contains(millis(before) + " before app-2 died"), answer);
    assertTrue(answer.contains(millis(after) + " while it was known to be gone"), answer);
  }

  private static String millis(double seconds) {
    return Quantity.duration(seconds);
  }

  @Test
  void whoGetsNoAnswerWaitsForEver() {
    Guess guess = Guess.of(film("load=150&timeouts=yes", World.FAILURE)).orElseThrow();
    assertEquals("much", guess.right());
    assertTrue(guess.answer().contains("without end while it was known"), guess.answer());
    assertTrue(guess.answer().endsWith(" % of the requests got no answer."), guess.answer());
  }

  @Test
  void whatWasWithoutEndBeforeStaysSo() {
    Guess guess = Guess.of(film("load=200&timeouts=yes", World.FAILURE)).orElseThrow();
    assertEquals("same", guess.right());
    assertTrue(guess.answer().startsWith("There was no end to it before app-2 died: "));
    assertFalse(guess.answer().contains("–"), guess.answer());
  }

  @Test
  void anyServersDeathAnswersIfItIsTheFirstThingDone() {
    assertEquals("more", right("", kills(30, "app.3")));
    Cues revived = kills(20, "app.1").with(Cue.at(30, Cue.REVIVE, "app.1"));
    assertTrue(Guess.of(film("", revived)).isPresent());
  }

  @Test
  void otherRunsLeaveTheQuestionOpen() {
    for (Cues cues :
        List.of(
            Cues.none(),
            kills(20, "cache"),
            kills(20, "dns", 25, "app.1"),
            // Too early to know what was before, and too short to know what comes after.
            kills(2, "app.1"),
            kills(20, "app.1", 24, "app.2"))) {
      assertEquals(Optional.empty(), Guess.of(film("", cues)), cues.print());
    }
  }

  @Test
  void theQuestionTellsHowBusyTheServersAre() {
    String usual = Guess.question(Desk.settings(""));
    assertTrue(usual.contains("57 % busy") && usual.contains("other two 85 % busy"), usual);
    String high = Guess.question(Desk.settings("load=150"));
    assertTrue(high.contains("with more work than they can do"), high);
    String most = Guess.question(Desk.settings("load=200"));
    assertTrue(most.contains("asked for more than they can do"), most);
  }
}
