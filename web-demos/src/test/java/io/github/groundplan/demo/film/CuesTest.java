package io.github.groundplan.demo.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CuesTest {
  private static final String TEXT = "12300000.kill.app.2,20000000.revive.app.2";

  @Test
  void textReadsBackAsTheSame() {
    assertEquals(TEXT, Cues.parse(TEXT).print());
    assertEquals("", Cues.parse("").print());
    for (int seed = 0; seed < 50; seed++) {
      Cues cues = Samples.cues(Samples.everything(seed), seed, seed);
      assertEquals(cues, Cues.parse(cues.print()));
    }
  }

  @Test
  void cuesAreInOrderOfTimeAndOfOneTimeInOrderOfDoing() {
    Cues cues =
        Cues.none()
            .with(new Cue(5, Cue.KILL, "b"))
            .with(new Cue(3, Cue.KILL, "a"))
            .with(new Cue(5, Cue.REVIVE, "b"))
            .with(new Cue(4, Cue.LOAD, "50"));
    assertEquals("3.kill.a,4.load.50,5.kill.b,5.revive.b", cues.print());
    assertEquals("3.kill.a,4.load.50", cues.before(5).print());
    assertEquals(cues, cues.until(5));
    assertEquals(1, cues.count(Cue.KILL, "b"));
    assertEquals(0, cues.before(5).count(Cue.KILL, "b"));
    assertTrue(Cues.none().isEmpty() && !cues.isEmpty());
  }

  @Test
  void whatIsNotUnderstoodIsLeftOut() {
    String[] hostile = {
      ",",
      ".",
      "..",
      "...",
      "12",
      "12.kill",
      "12.kill.",
      ".kill.app",
      "-1.kill.app",
      "1e3.kill.app",
      "NaN.kill.app",
      "1 .kill.app",
      "12.Kill.app",
      "12.kil.app",
      "12..app",
      "12.kill.<b>",
      "12.kill.a b",
      "12.kill.äpp",
      "12.kill." + "a".repeat(81),
      "1000000000000000.kill.app",
      "9".repeat(400) + ".kill.app",
      "\u0000.\u0000.\u0000",
    };
    for (String text : hostile) {
      assertEquals(Cues.none(), Cues.parse(text), text);
      assertEquals(TEXT, Cues.parse(text + "," + TEXT + "," + text).print(), text);
    }
    assertEquals(Cue.isName("app.1-_Z9"), !Cue.isName(""));
  }

  @Test
  void noTextIsTooMuch() {
    assertEquals(Cues.MOST, Cues.parse("1.kill.a,".repeat(10_000)).all().size());
    Cues full = Cues.parse("1.kill.a,".repeat(Cues.MOST));
    assertEquals(full, full.with(new Cue(2, Cue.KILL, "a")));
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(40); j > 0; j--) {
        text.append(".,0123456789killreviveapp%=&".charAt(random.nextInt(28)));
      }
      Cues cues = Cues.parse(text.toString());
      assertEquals(cues, Cues.parse(cues.print()));
    }
  }

  @Test
  void cueThatCannotBeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Cue(-1, Cue.KILL, "app"));
    assertThrows(IllegalArgumentException.class, () -> new Cue(0.5, Cue.KILL, "app"));
    assertThrows(IllegalArgumentException.class, () -> new Cue(Double.NaN, Cue.KILL, "app"));
    assertThrows(IllegalArgumentException.class, () -> new Cue(1e15, Cue.KILL, "app"));
    assertThrows(IllegalArgumentException.class, () -> new Cue(1, "paint", "app"));
    assertThrows(IllegalArgumentException.class, () -> new Cue(1, Cue.KILL, ""));
    assertEquals(1_500_001, Cue.at(1.5000001, Cue.KILL, "app").micros());
  }

  @Test
  void cuesFitAScenarioWhereTheirTargetsAre() {
    Cues cues =
        Cues.parse(
            "1.kill.app,1.kill.app.4,1.kill.app.5,1.kill.app.0,1.kill.app.01,1.kill.db.3,"
                + "1.kill.web,1.kill.dns,1.out.app,1.out.app.1,1.out.lb,1.load.150,1.load.0,"
                + "1.load.10001,1.load.app,1.load.99999999999,1.slow.nobody,1.up.old");
    assertEquals(
        "1.kill.app,1.kill.app.4,1.kill.db.3,1.kill.dns,1.out.app,1.load.150,1.up.old",
        cues.fitting(Samples.everything(1)).print());
  }

  @Test
  void labelsOfMachinesHaveNoDots() {
    assertEquals("app-2", MachineLabel.of("app.2"));
    assertEquals("lb", MachineLabel.of("lb"));
    assertFalse(MachineLabel.of("a.b.c").contains("."));
  }
}
