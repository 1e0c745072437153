package io.github.groundplan.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.instrument.Demo;
import io.github.groundplan.demo.instrument.Message;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.State;
import io.github.groundplan.demo.killacomponent.KillAComponent;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who would rather be shown than guess sees the answer at once, in every demo alike. */
class JustShowMeTest {
  private static final Pattern ANSWER =
      Pattern.compile("<p class=\"prediction__answer\">([^<]*)</p>");
  private static final Message SHOW = new Message.Change("guess", "skip");

  /** All demos but the quiz: that asks nothing else. */
  static Stream<Demo<?>> demos() {
    return DemoWalkTest.demos().filter(demo -> demo.progress().find("guess").isPresent());
  }

  @Test
  void everyDemoButTheQuizAsks() {
    assertEquals(Demos.all().size() - 1, demos().count());
  }

  @ParameterizedTest
  @MethodSource("demos")
  void theAnswerIsShownAndSaid(Demo<?> demo) {
    assertShown(demo, "");
  }

  @ParameterizedTest
  @MethodSource("demos")
  void soItIsInTheMidstOfARun(Demo<?> demo) {
    if (demo.progress().find("run").isPresent()) {
      assertShown(demo, "run=" + firstRun(demo) + "&at=1000&events=3");
    }
  }

  private static String firstRun(Demo<?> demo) {
    return switch (demo.id()) {
      case "send-request" -> "ten";
      case "http-lifecycle" -> "one";
      case "percentiles" -> "healthy";
      case "availability" -> "year";
      default -> "run";
    };
  }

  /**
   * These runs say nothing of what was asked: no server dies first, no page comes, none is slow.
   */
  @Test
  void aRunThatLeavesItOpenGivesWayToOneThatDoesNot() {
    assertShown(demo("kill-a-component"), "run=run&deeds=20000000.kill.dns&at=30000000");
    assertShown(demo("http-lifecycle"), "run=one&deeds=tcp&at=99999999&events=99");
    assertShown(demo("percentiles"), "run=healthy&at=99999999&events=999999");
  }

  private static Demo<?> demo(String id) {
    return demos().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  /** What was asked about is the time with a server down; later all is well again. */
  @Test
  void theKilledServerIsStillDownThen() {
    Session<?> session = (Session<?>) shown(new KillAComponent(), "load=150");
    assertEquals(39.999999, session.watch().orElseThrow().playback().seconds());
  }

  private static <M> M shown(Demo<M> demo, String query) {
    M model = demo.update(demo.open(State.parse(demo, Map.of(), query)), SHOW);
    while (demo.isBusy(model)) {
      model = demo.update(model, new Message.Tick(0));
    }
    return model;
  }

  private static <M> void assertShown(Demo<M> demo, String query) {
    M model = shown(demo, query);
    assertFalse(demo.isMoving(model), demo.id());
    String html = Printed.html(demo.view(model, "demo-x"));
    assertTrue(html.contains("choice--right"), demo.id());
    Matcher answer = ANSWER.matcher(html);
    assertTrue(answer.find() && !answer.group(1).isEmpty(), demo.id());
    String said = demo.announcement(model);
    assertTrue(
        said.startsWith(answer.group(1)),
        demo.id() + " shows " + answer.group(1) + ", and says " + said);
    assertEquals(demo.state(model).print(demo), demo.state(demo.update(model, SHOW)).print(demo));
  }
}
