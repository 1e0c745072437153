package io.github.groundplan.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.capacity.Capacity;
import io.github.groundplan.demo.instrument.Demo;
import io.github.groundplan.demo.instrument.LongRunTask;
import io.github.groundplan.demo.instrument.State;
import io.github.groundplan.sim.measure.Names;
import io.github.groundplan.sim.measure.TraceRecorder;
import io.github.groundplan.sim.run.ReportJson;
import io.github.groundplan.sim.run.Run;
import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.site.fixture.Lamp;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class DemoCommandTest {
  @Test
  void theRunOfADemoIsPrintedEventByEvent() {
    String hash = new TraceRecorder(new Names()).trace().hash();
    assertEquals("0 events, trace hash " + hash + "\n", said("lamp", "seed=9&colour=cold").fine());
  }

  @Test
  void aCalculationIsPrintedStepByStep() {
    StringWriter out = new StringWriter();
    DemoCommand command =
        new DemoCommand(List.of(new Capacity()), new Surroundings(false, 1, System::nanoTime));
    int exitCode =
        new CommandLine(command)
            .setOut(new PrintWriter(out, true))
            .execute("capacity", "preset=chat&daily-users=20M");
    assertEquals(0, exitCode);
    assertTrue(
        out.toString().startsWith("Capacity estimate: A service of your own\n"), out::toString);
    assertTrue(
        out.toString().contains("= 20,000,000 × 80 a day = 1,600,000,000 a day\n"), out::toString);
  }

  @Test
  void aLongRunIsReportedAsThePageSaysIt() {
    Scenario scenario = LongRunTask.counted(scenario(new Lamp(), "seed=9"), 20_000);
    assertEquals(
        ReportJson.of(Run.of(scenario).toEnd()),
        said("lamp", "seed=9", "--requests", "20000", "--json").fine());
  }

  private static <M> Scenario scenario(Demo<M> demo, String query) {
    return demo.longRun(demo.open(State.parse(demo, Map.of(), query))).orElseThrow();
  }

  @Test
  void aLongRunIsReportedAsATextBesideTheory() {
    String text = said("lamp", "--requests", "20000").fine();
    assertTrue(
        text.startsWith("seed 7, measured for 20,000 requests after 1 s of warm-up\n"), text);
    assertTrue(text.contains("  mean latency             50.0 ms   54.3 ms "), text);
  }

  @Test
  void whatCannotBeRunIsSaidOnTheErrorOutput() {
    assertRefused("There is no demo \"lump\". There are: lamp.", "lump");
    assertRefused("--json needs --requests.", "lamp", "--json");
    assertRefused(
        "Invalid value for option '--requests': a number of requests is a whole number from 1 to"
            + " 1000000000, not \"many\"",
        "lamp",
        "--requests",
        "many");
    assertRefused(
        "seed takes a whole number from 0 to 99, not 100", "lamp", "seed=100", "--requests", "1");
  }

  private static void assertRefused(String message, String... arguments) {
    Said said = said(arguments);
    assertEquals(2, said.exitCode());
    assertEquals(message, said.err().lines().findFirst().orElse(""));
  }

  private static Said said(String... arguments) {
    List<String> all = new ArrayList<>(List.of("demo"));
    all.addAll(List.of(arguments));
    return Said.bySim(List.of(new Lamp()), all.toArray(new String[0]));
  }
}
