package io.github.groundplan.demo.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.Printed;
import io.github.groundplan.demo.chart.Ladder.Message;
import io.github.groundplan.demo.chart.Ladder.Step;
import io.github.groundplan.demo.chart.Ladder.Work;
import java.util.List;
import org.junit.jupiter.api.Test;

class LadderTest {
  @Test
  void everyStepIsReadOut() {
    assertTrue(
        print(new Message(0, 1, "SYN", "25.0 ms", 1, false))
            .contains("Client to Server: SYN, 25.0 ms<"));
    assertTrue(
        print(new Message(1, 0, "SYN-ACK", "", 1, true))
            .contains("Server to Client, lost: SYN-ACK<"));
    assertTrue(print(new Work(1, "signs", "30.1 ms", 1)).contains("Server: signs, 30.1 ms<"));
  }

  @Test
  void aMessageIsSeenOnItsWayOnly() {
    assertFalse(print(new Message(0, 1, "SYN", "", 0, false)).contains("packet__dot"));
    String half = print(new Message(0, 1, "SYN", "", 0.5, false));
    assertTrue(half.contains("class=\"packet__dot\" cx=\"50%\""));
    assertTrue(half.contains("ladder__step--now"));
    assertFalse(print(new Message(0, 1, "SYN", "", 1, false)).contains("packet__dot"));
  }

  @Test
  void whatIsLostEndsInACrossBeforeItArrives() {
    String lost = print(new Message(0, 1, "SYN", "", 1, true));
    assertTrue(lost.contains("ladder__cross"));
    assertFalse(lost.contains("ladder__head"));
    assertTrue(lost.contains("<svg x=\"55%\""));
  }

  @Test
  void longWordsAreBroken() {
    String words = "ServerHello, the certificate with its chain, and Finished";
    String html = print(new Message(1, 0, words, "25.0 ms", 1, false));
    assertEquals(2, html.split("class=\"ladder__words\"", -1).length - 1);
    assertTrue(html.contains(">ServerHello, the certificate with its</text>"));
  }

  @Test
  void itSaysHowToGetSteps() {
    Ladder ladder = new Ladder("TLS", List.of("Client", "Server"), List.of(), "Press Next.");
    assertEquals("<p class=\"demo__empty\">Press Next.</p>", Printed.html(ladder.draw()));
  }

  @Test
  void thereAreTwoToFourParties() {
    assertThrows(IllegalArgumentException.class, () -> new Ladder("", List.of("a"), List.of(), ""));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Ladder("", List.of("a", "b", "c", "d", "e"), List.of(), ""));
    assertThrows(
        IllegalArgumentException.class, () -> new Message(1, 1, "to itself", "", 1, false));
  }

  private static String print(Step step) {
    return Printed.html(
        new Ladder("Handshake", List.of("Client", "Server"), List.of(step), "").draw());
  }
}
