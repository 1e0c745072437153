package io.github.groundplan.demo.sendrequest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.Printed;
import io.github.groundplan.demo.instrument.Message;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.State;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SendRequestTest {
  private static final SendRequest DEMO = new SendRequest();

  @Test
  void nothingIsToldBeforeItIsSent() {
    String html = html(open(""));
    assertTrue(
        html.contains(
            "<output class=\"readout__value\" data-metric=\"total\" aria-live=\"off\">–"));
    assertFalse(html.contains("data-metric=\"elapsed\" data-value"));
  }

  @Test
  void theTotalIsShownWhenItIsKnownNotBefore() {
    Session<Run> model = press(open(""), "send");
    while (DEMO.isMoving(model)) {
      assertFalse(html(model).contains("data-metric=\"total\" data-value"));
      model = DEMO.update(model, new Message.Tick(0.1));
    }
    assertTrue(html(model).contains("data-metric=\"total\" data-value"));
  }

  @Test
  void theSpansOfARequestAddUpToItsTotal() {
    for (Map<String, String> settings : everySetting()) {
      Run run = Run.of(State.untouched(DEMO, settings).settings(), 10);
      assertEquals(10, run.requests().size(), settings::toString);
      for (RequestLog request : run.requests()) {
        double covered = request.sent();
        for (PartSpan each : request.spans()) {
          assertEquals(covered, each.span().start(), settings::toString);
          covered = each.span().end();
        }
        assertEquals(request.ended(), covered, settings::toString);
      }
    }
  }

  @Test
  void theFirstOfTenPaysWhatTheOthersFindWarm() {
    Run run = Run.of(State.untouched(DEMO, Map.of()).settings(), 10);
    for (RequestLog request : run.requests()) {
      boolean isFirst = request.number() == 1;
      assertEquals(isFirst, Guess.NAME.cost(request) > 0);
      assertEquals(isFirst, Guess.CONNECTION.cost(request) > 0);
    }
    assertTrue(run.requests().get(0).total() > 2 * Series.laterMean(run.requests()));
  }

  @Test
  void theMeanOfManyRunsIsTheSumOfTheMeans() {
    for (String options : List.of("", "dns-cached=yes", "distance=same-city&cache-hit=yes")) {
      int runs = 4000;
      double sum = 0;
      double squares = 0;
      for (int seed = 1; seed <= runs; seed++) {
        double total =
            Run.of(open(options + "&seed=" + seed).settings(), 1).requests().get(0).total();
        sum += total;
        squares += total * total;
      }
      double mean = sum / runs;
      double standardError = Math.sqrt((squares / runs - mean * mean) / runs);
      double expected = Scene.expectedTotal(open(options).settings(), false);
      assertEquals(expected, mean, 4 * standardError, options);
    }
  }

  @Test
  void aServerThatIsDownIsNoticedByTheTimeoutAlone() {
    Session<Run> model = DEMO.finished(press(open("server-down=yes&timeout=500ms"), "send"));
    RequestLog request = model.watch().orElseThrow().run().requests().get(0);
    assertFalse(request.isAnswered());
    assertEquals(0.5, request.total(), 1e-12);
    assertEquals(
        "No answer within 500.0 ms: the client gives up and shows an error.",
        DEMO.announcement(model));
  }

  @Test
  void aSwitchChangesWhatItSwitchesAndNothingElse() {
    Run cold = Run.of(open("").settings(), 1);
    Run cached = Run.of(open("dns-cached=yes").settings(), 1);
    RequestLog one = cold.requests().get(0);
    RequestLog other = cached.requests().get(0);
    assertEquals(one.total() - Guess.NAME.cost(one), other.total(), 1e-12);
  }

  @Test
  void anOpenConnectionSavesItsSetUpAndNothingElse() {
    RequestLog one = Run.of(open("").settings(), 1).requests().get(0);
    RequestLog other = Run.of(open("reuse-connection=yes").settings(), 1).requests().get(0);
    assertEquals(one.total() - Guess.CONNECTION.cost(one), other.total(), 1e-12);
  }

  @Test
  void aChangedSwitchAfterARunShowsTheSameRunUnderIt() {
    Session<Run> finished = DEMO.finished(press(open(""), "send"));
    Session<Run> changed = DEMO.update(finished, new Message.Change("dns-cached", "yes"));
    assertTrue(changed.isFinished());
    String was = html(changed);
    assertTrue(was.contains(">was "), was);
  }

  @Test
  void withReducedMotionNothingMovesByItself() {
    Session<Run> model = DEMO.update(open(""), new Message.Motion(true));
    model = press(model, "send");
    assertTrue(model.isFinished());
    assertFalse(DEMO.isMoving(model));
  }

  @Test
  void theDefaultSeedShowsWhatThePageSays() {
    Session<Run> model = DEMO.finished(open("seed=7&distance=another-continent"));
    RequestLog first = model.watch().orElseThrow().run().requests().get(0);
    assertEquals(Guess.CONNECTION, Guess.costliest(first));
  }

  @Test
  void anyWalkKeepsTheDemoWhole() {
    Random random = new Random(5);
    List<String> actions =
        List.of("send", "send-ten", "play", "step", "step", "step", "reset", "nonsense");
    Session<Run> model = open("");
    String before = "";
    for (int i = 0; i < 10_000; i++) {
      model = DEMO.update(model, randomMessage(random, actions));
      String html = html(model);
      assertFalse(html.contains("NaN") || html.contains("Infinity") || html.contains("null"), html);
      State state = DEMO.state(model);
      Session<Run> again = DEMO.open(State.parse(DEMO, Map.of(), state.print(DEMO)));
      assertEquals(state.print(DEMO), DEMO.state(again).print(DEMO), before);
      before = state.print(DEMO);
    }
  }

  @Test
  void anAddressBringsTheSamePictureBack() {
    Session<Run> model = press(open(""), "send-ten");
    for (int i = 0; i < 300; i++) {
      Session<Run> again = DEMO.open(State.parse(DEMO, Map.of(), DEMO.state(model).print(DEMO)));
      assertEquals(
          html(DEMO.update(model, new Message.Press("nothing"))).replace(">Pause<", ">Play<"),
          html(again));
      model = i % 3 == 0 ? press(model, "step") : press(model, "play");
      model = DEMO.update(model, new Message.Tick(0.04));
    }
  }

  private static Message randomMessage(Random random, List<String> actions) {
    return switch (random.nextInt(5)) {
      case 0 -> new Message.Press(actions.get(random.nextInt(actions.size())));
      case 1, 2 -> new Message.Tick(random.nextDouble());
      case 3 -> new Message.Motion(random.nextInt(5) == 0);
      default -> randomChange(random);
    };
  }

  private static Message randomChange(Random random) {
    List<String> keys =
        List.of(
            "seed",
            "distance",
            "dns-cached",
            "reuse-connection",
            "cache-hit",
            "server-down",
            "timeout",
            "speed",
            "guess",
            "other");
    List<String> values =
        List.of(
            "yes",
            "no",
            "same-city",
            "same-continent",
            "another-continent",
            "250ms",
            "5s",
            "1",
            "8",
            "travel",
            "skip",
            "-3",
            "",
            "x");
    return new Message.Change(
        keys.get(random.nextInt(keys.size())), values.get(random.nextInt(values.size())));
  }

  private static List<Map<String, String>> everySetting() {
    List<Map<String, String>> all = new java.util.ArrayList<>();
    for (int bits = 0; bits < 16; bits++) {
      for (String distance : List.of("same-city", "same-continent", "another-continent")) {
        for (String timeout : List.of("250ms", "500ms", "1s", "2s", "5s")) {
          all.add(
              Map.of(
                  "dns-cached", (bits & 1) == 0 ? "no" : "yes",
                  "reuse-connection", (bits & 2) == 0 ? "no" : "yes",
                  "cache-hit", (bits & 4) == 0 ? "no" : "yes",
                  "server-down", (bits & 8) == 0 ? "no" : "yes",
                  "distance", distance,
                  "timeout", timeout,
                  "seed", "" + bits));
        }
      }
    }
    return all;
  }

  private static Session<Run> open(String query) {
    return DEMO.open(State.parse(DEMO, Map.of(), query));
  }

  private static Session<Run> press(Session<Run> model, String action) {
    return DEMO.update(model, new Message.Press(action));
  }

  private static String html(Session<Run> model) {
    return Printed.html(DEMO.view(model, "demo-send-request"));
  }
}
