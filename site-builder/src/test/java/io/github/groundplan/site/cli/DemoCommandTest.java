package io.github.groundplan.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.capacity.Capacity;
import io.github.groundplan.demo.instrument.Demo;
import io.github.groundplan.demo.instrument.LongRunTask;
import io.github.groundplan.demo.instrument.State;
import io.github.groundplan.demo.scenario.ScenarioKind;
import io.github.groundplan.sim.measure.Names;
import io.github.groundplan.sim.measure.TraceRecorder;
import io.github.groundplan.sim.run.ReportJson;
import io.github.groundplan.sim.run.Run;
import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.site.fixture.Lamp;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DemoCommandTest {
  private static final Pattern HASH = Pattern.compile("\"traceHash\": ?\"([0-9a-f]+)\"");

  private static final String SHOP =
      """
      clients:
        arrivals: {poisson: 40/s}
        to: app
      nodes:
        app: {kind: server, workers: 4, service: {exp: 50ms}}
      run: {requests: 500}
      """;

  @Test
  void theRunOfADemoIsPrintedEventByEvent() {
    String hash = new TraceRecorder(new Names()).trace().hash();
    assertEquals("0 events, trace hash " + hash + "\n", said("lamp", "seed=9&colour=cold").fine());
  }

  @Test
  void aCalculationIsPrintedStepByStep() {
    StringWriter out = new StringWriter();
    DemoCommand command =
        new DemoCommand(
            List.of(new Capacity()),
            new Surroundings(false, 1, System::nanoTime, InputStream.nullInputStream()));
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
  void aScenarioOfAFileIsRepeated(@TempDir Path folder) {
    String file = Said.file(folder, "shop.yaml", SHOP);
    String events = scenario("seed=2", "--scenario", file).fine();
    Matcher json = HASH.matcher(Said.to("sim", "run", file, "--seed", "2", "--json").fine());
    assertTrue(json.find());
    assertTrue(events.endsWith(" events, trace hash " + json.group(1) + "\n"), events);
  }

  @Test
  void aScenarioNeedsItsFile(@TempDir Path folder) {
    String needed =
        "error: the demo scenario runs a scenario of a file\n  hint: name it: --scenario FILE\n";
    assertTrue(scenario("").err().startsWith(needed));
    String shop = Said.file(folder, "shop.yaml", SHOP);
    String bad = Said.file(folder, "bad.yaml", "seed: many");
    Said said = Said.to("sim", "demo", "scenario", "--scenario", bad);
    assertEquals(2, said.exitCode());
    assertTrue(said.err().contains("bad.yaml:1:7: error: "), said.err());
    String taken = "error: the demo lamp takes no --scenario";
    assertRefused(taken, "lamp", "--scenario", shop);
  }

  private static Said scenario(String... arguments) {
    List<String> all = new ArrayList<>(List.of("demo", "scenario"));
    all.addAll(List.of(arguments));
    return Said.bySim(List.of(new ScenarioKind()), all.toArray(new String[0]));
  }

  @Test
  void whatCannotBeRunIsSaidOnTheErrorOutput() {
    assertRefused("error: there is no demo \"lump\"", "lump");
    assertRefused("error: --json needs --requests", "lamp", "--json");
    assertRefused(
        "error: --requests: a number of requests is a whole number from 1 to 1000000000, not \"many\"",
        "lamp",
        "--requests",
        "many");
    assertRefused(
        "error: seed takes a whole number from 0 to 99, not 100",
        "lamp",
        "seed=100",
        "--requests",
        "1");
  }

  @Test
  void aStateThatSaysNothingIsToldThoughAPagePassesOverIt() {
    Said misspelt = said("lamp", "seed=7&sede=8");
    assertEquals(2, misspelt.exitCode());
    assertEquals(
        """
        error: unknown key "sede" in STATE
          hint: did you mean "seed"?
        Try: sim demo --help
        """,
        misspelt.err());
    assertRefused("error: \"ten\" in STATE sets nothing", "lamp", "seed=7&ten");
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
