package io.github.groundplan.demo.sendrequest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.State;
import io.github.groundplan.demo.lesson.Prose;
import io.github.groundplan.sim.number.Decimals;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the demo's own page claims, against the run that it shows. */
class DemoPageFiguresTest {
  @RegisterExtension private static final Prose PAGE = Prose.of("demos/send-request.md");

  private final SendRequest demo = new SendRequest();
  private final List<RequestLog> ten = Run.of(open("").settings(), 10).requests();

  @Test
  void thePageShowsTheDemoAsItOpensByDefault() {
    assertEquals(open("").settings(), open("seed=7&distance=another-continent").settings());
    PAGE.tells("seed: 7 distance: another-continent");
  }

  @Test
  void thePageTellsWhatTheFirstRequestTook() {
    PAGE.tells("the first request takes " + millis(ten.get(0).total()) + " ms");
    double before = spent(Part.NAME) + spent(Part.CONNECTION);
    PAGE.tells("Of these, " + millis(before) + " ms pass before it leaves");
    double work = spent(Part.SERVER) + spent(Part.DATABASE);
    PAGE.tells("Server and database take " + millis(work) + " ms together");
  }

  @Test
  void thePageTellsWhatTheOtherNineTook() {
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (RequestLog request : ten.subList(1, 10)) {
      least = Math.min(least, request.total());
      most = Math.max(most, request.total());
    }
    PAGE.tells("The first takes " + millis(ten.get(0).total()) + " ms, the other nine between");
    PAGE.tells("the other nine between " + millis(least) + " and " + millis(most) + " ms");
  }

  /** Seconds that the first request spent on a part. */
  private double spent(Part part) {
    return ten.get(0).spans().stream()
        .filter(each -> each.part() == part)
        .mapToDouble(each -> each.span().length())
        .sum();
  }

  private Session<Run> open(String query) {
    return demo.open(State.parse(demo, Map.of(), query));
  }

  private static String millis(double seconds) {
    return Decimals.fixed(1000 * seconds, 1);
  }
}
