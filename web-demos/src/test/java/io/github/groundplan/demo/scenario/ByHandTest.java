package io.github.groundplan.demo.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.Printed;
import io.github.groundplan.demo.film.Figures;
import io.github.groundplan.demo.instrument.Message;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.State;
import io.github.groundplan.demo.screening.Screening;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Parts that are pressed before, in and after a run of a scenario. */
class ByHandTest {
  private static final String TEXT =
      """
      {"seed": 1, "clients": {"arrivals": {"poisson": "20/s"}, "to": "app", "timeout": "1s"},
       "nodes": {"app": {"kind": "server", "replicas": 2, "service": {"exp": "10ms"}}},
       "run": {"for": "10s"}}
      """;

  private static final ScenarioDemo DEMO = demo();

  private static ScenarioDemo demo() {
    return demo(TEXT);
  }

  private static ScenarioDemo demo(String text) {
    ScenarioKind kind = new ScenarioKind();
    return (ScenarioDemo) kind.demo(kind.material(text));
  }

  private static Session<Screening> open(String query) {
    return open(DEMO, query);
  }

  private static Session<Screening> open(ScenarioDemo demo, String query) {
    return settled(demo.open(State.parse(demo, Map.of(), query)));
  }

  private static Session<Screening> press(Session<Screening> session, String part) {
    return settled(DEMO.update(session, new Message.Change("part", part)));
  }

  private static Session<Screening> settled(Session<Screening> session) {
    Session<Screening> settled = session;
    while (DEMO.isBusy(settled)) {
      settled = DEMO.update(settled, new Message.Tick(0));
    }
    return settled;
  }

  @Test
  void beforeARunOneBeginsWithoutThePart() {
    Session<Screening> begun = press(open(""), "app-2");
    assertTrue(begun.isPlaying());
    assertEquals("0.kill.app.2", begun.deeds());
    assertEquals("app-2 killed at 0.0 s.", DEMO.announcement(begun));
  }

  @Test
  void theVerdictAndTheReadoutShareTheirPercentage() {
    ScenarioDemo flooded = demo(TEXT.replace("20/s", "215/s"));
    Session<Screening> over = flooded.finished(open(flooded, ""));
    String page = Printed.html(flooded.view(over, "demo-flooded"));
    Matcher share = Pattern.compile("([0-9.]+.%) of those ended").matcher(page);
    assertTrue(share.find(), page);
    assertTrue(
        flooded.sentence(over).contains("that ended were answered (" + share.group(1) + ")"),
        flooded.sentence(over));
  }

  @Test
  void aLegendSaysWhatMoves() {
    String page = Printed.html(DEMO.view(open(""), "demo-legend"));
    assertTrue(page.contains("class=\"legend\"") && page.contains(">waiting request<"), page);
  }

  @Test
  void inARunTheLastDeedIsSaid() {
    Session<Screening> playing = open("run=run&at=4000000");
    playing = DEMO.update(playing, new Message.Press("play"));
    assertEquals("The run is under way.", DEMO.announcement(playing));
    playing = press(press(playing, "app-1"), "app-1");
    assertEquals("app-1 back at 4.0 s.", DEMO.announcement(playing));
  }

  @Test
  void whatIsSaidWhileItPlaysStandsLongEnoughToBeRead() {
    Session<Screening> playing = open("run=run&at=14000000");
    String step = DEMO.sentence(playing);
    playing = DEMO.update(playing, new Message.Press("play"));
    String said = DEMO.sentence(playing);
    assertTrue(said.startsWith("So far ") && said.contains(" requests that ended"), said);
    String later = DEMO.sentence(DEMO.update(playing, new Message.Tick(0.1)));
    assertEquals(said, later);
    assertNotEquals(said, DEMO.sentence(DEMO.update(playing, new Message.Tick(2))));
    assertEquals(step, DEMO.sentence(DEMO.update(playing, new Message.Press("play"))));
  }

  @Test
  void whatIsSaidWhileItPlaysCountsAsTheReadoutsDo() {
    ScenarioDemo demo = demo(TEXT.replace("{\"for\"", "{\"warmup\": \"5s\", \"for\""));
    Message play = new Message.Press("play");
    Session<Screening> early = demo.update(open(demo, "run=run&at=4000000"), play);
    String warming = "The run warms up: what is sent before 5 s is not counted.";
    assertEquals(warming, demo.sentence(early));
    Session<Screening> late = demo.update(open(demo, "run=run&at=14000000"), play);
    Figures counted = Screening.moment(late).orElseThrow().measured();
    String said =
        "So far " + counted.completed() + " of " + counted.ended() + " requests that ended";
    assertTrue(demo.sentence(late).startsWith(said), demo.sentence(late));
  }

  @Test
  void afterARunItStandsBesideWhatCameOfIt() {
    Session<Screening> over = DEMO.finished(open("run=run"));
    assertFalse(DEMO.sentence(over).contains("killed"), DEMO.sentence(over));
    Session<Screening> pressed = DEMO.update(press(over, "app-2"), new Message.Tick(1));
    assertTrue(pressed.isFinished());
    assertTrue(DEMO.sentence(pressed).contains(" requests that ended were answered "));
    assertTrue(DEMO.sentence(pressed).contains(" app-2 killed at "), DEMO.sentence(pressed));
  }

  @Test
  void whatIsNoPartChangesNothing() {
    Session<Screening> ready = open("");
    assertEquals(ready, press(ready, "app-9"));
  }

  @Test
  void aClearedRunIsTold() {
    Session<Screening> over = DEMO.finished(open("run=run"));
    Session<Screening> ready = DEMO.update(over, new Message.Press("reset"));
    assertEquals("The run is cleared.", DEMO.announcement(ready));
    assertEquals("", DEMO.announcement(DEMO.update(ready, new Message.Press("reset"))));
  }
}
