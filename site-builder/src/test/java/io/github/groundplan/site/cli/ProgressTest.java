package io.github.groundplan.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final String CLEAR = "\r\u001b[K";

  private final StringWriter screen = new StringWriter();
  private double seconds;

  private Progress progress(boolean isShown) {
    return new Progress(new PrintWriter(screen), isShown, () -> (long) (seconds * 1e9));
  }

  @Test
  void theBarGrowsAndIsGoneInTheEnd() {
    Progress progress = progress(true);

    seconds = 1;
    progress.show(0.25);
    seconds = 2;
    progress.show(0.5);
    progress.close();

    assertEquals(
        CLEAR
            + "[#######-----------------------] 25 %, 3 s to go"
            + CLEAR
            + "[###############---------------] 50 %, 2 s to go"
            + CLEAR,
        screen.toString());
  }

  @Test
  void whatIsOverSoonHasNoBar() {
    Progress progress = progress(true);

    seconds = 0.2;
    progress.show(0.9);
    progress.close();

    assertEquals("", screen.toString());
  }

  @Test
  void theBarIsNotDrawnMoreOftenThanItCanBeSeen() {
    Progress progress = progress(true);

    seconds = 1;
    progress.show(0.001);
    String once = screen.toString();
    seconds = 1.05;
    progress.show(0.5);

    assertEquals(CLEAR + "[" + "-".repeat(30) + "] 0 %", once);
    assertEquals(once, screen.toString());
  }

  @Test
  void plainLinesAreWrittenNowAndThenWhereNoneCanBeDrawnAnew() {
    Progress progress = progress(false);

    for (int i = 1; i <= 25; i++) {
      seconds = i;
      progress.show(i / 40.0);
    }
    progress.close();

    assertEquals(String.format("25 %%, 30 s to go%n50 %%, 20 s to go%n"), screen.toString());
  }

  @Test
  void nothingIsDrawnWhereNobodyWatches() {
    Progress progress = progress(false);

    seconds = 5;
    progress.show(0.5);
    progress.close();

    assertEquals("", screen.toString());
  }
}
