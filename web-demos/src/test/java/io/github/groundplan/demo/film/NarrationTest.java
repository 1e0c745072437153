package io.github.groundplan.demo.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.Names;
import io.github.groundplan.sim.measure.Trace;
import io.github.groundplan.sim.measure.TraceRecorder;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NarrationTest {
  private final Names names = new Names();
  private final TraceRecorder recorder = new TraceRecorder(names);

  private void record(double time, EventKind kind, int request, String place, String peer) {
    recorder.record(
        time, kind, request, names.number(place), names.number(peer), names.number("request"));
  }

  private String told(int event) {
    return Narration.tell(recorder.trace(), event);
  }

  @Test
  void everyKindOfEventHasASentenceOfItsOwn() {
    Set<String> sentences = new HashSet<>();
    for (EventKind kind : EventKind.values()) {
      record(0.0124, kind, 7, "app.2", "db.1");
    }
    Trace trace = recorder.trace();
    for (int i = 0; i < trace.size(); i++) {
      String sentence = Narration.tell(trace, i);
      assertTrue(sentence.startsWith("12.4 ms: "), sentence);
      assertTrue(sentence.endsWith("."), sentence);
      boolean isOfAPlace = trace.kind(i) != EventKind.RUN_ENDED;
      assertEquals(isOfAPlace, sentence.contains("app-2") || sentence.contains("db-1"), sentence);
      assertTrue(!sentence.contains("app.2") && !sentence.contains("null"), sentence);
      assertTrue(sentences.add(sentence), sentence);
    }
  }

  @Test
  void callThatHasWaitedIsTakenFromItsQueue() {
    record(0.01, EventKind.REQUEST_SENT, 7, "clients", "app");
    record(0.0124, EventKind.SERVICE_STARTED, 7, "app.2", "lb");
    record(0.02, EventKind.QUEUED, 7, "db", "app.2");
    record(0.03, EventKind.SERVICE_STARTED, 8, "db", "app.2");
    record(0.04, EventKind.SERVICE_STARTED, 7, "db", "app.2");
    record(0.05, EventKind.SERVICE_STARTED, 7, "db", "app.2");
    assertEquals("10.0 ms: the client sends request 7 to app.", told(0));
    assertEquals("12.4 ms: app-2 starts on request 7.", told(1));
    assertEquals("20.0 ms: all workers of db are busy: request 7 waits in its queue.", told(2));
    assertEquals("30.0 ms: db starts on request 8.", told(3));
    assertEquals("40.0 ms: db took request 7 from its queue.", told(4));
    assertEquals("50.0 ms: db starts on request 7.", told(5));
  }

  @Test
  void timesTellEventsApart() {
    record(4.86213, EventKind.KILLED, 0, "app.2", "");
    assertEquals("4.8621 s: app-2 is killed: what it had in hand fails.", told(0));
  }

  @Test
  void cutFromEverybodyIsToldAsSuch() {
    record(1, EventKind.PARTITIONED, 0, "cache", "");
    record(1, EventKind.PARTITIONED, 0, "app", "cache");
    assertEquals("1.0000 s: messages between cache and everybody are lost.", told(0));
    assertEquals("1.0000 s: messages between app and cache are lost.", told(1));
  }

  @Test
  void wholeRunsAreTold() {
    Film film = Film.of(Samples.everything(6), Samples.cues(Samples.everything(6), 6, 9), 1);
    for (int i = 0; i < film.trace().size(); i += 7) {
      assertTrue(Narration.tell(film.trace(), i).endsWith("."));
    }
  }
}
