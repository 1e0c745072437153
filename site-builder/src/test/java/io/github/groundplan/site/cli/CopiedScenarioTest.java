package io.github.groundplan.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.github.groundplan.demo.instrument.Demo;
import io.github.groundplan.demo.instrument.Message;
import io.github.groundplan.demo.instrument.State;
import io.github.groundplan.demo.scenario.ScenarioKind;
import io.github.groundplan.demo.view.HtmlPrinter;
import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Source;
import io.github.groundplan.site.scenario.ScenarioFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page of a scenario puts on the clipboard: pasted into a shell, it gives what it shows. */
class CopiedScenarioTest {
  private static final Path SHELL = Path.of("/bin/sh");
  private static final Path COURSE = Path.of("../content/scenarios");
  private static final Pattern SHOWN =
      Pattern.compile("data-metric=\"([^\"]*)\" data-value=\"([^\"]*)\"");

  private static final String SHOP =
      """
      # What a shop's "$HOME" is worth: `nothing`, it's said.
      title: A shop
      clients: {arrivals: {poisson: 40/s}, to: app, timeout: 1s}
      nodes:
        app: {kind: server, workers: 4, service: {exp: 50ms}}
      run: {warmup: 2s, for: 20s}
      """;

  static Stream<String> scenarios() throws IOException {
    try (Stream<Path> files = Files.list(COURSE)) {
      List<Path> sorted = files.sorted().toList();
      return sorted.stream().map(CopiedScenarioTest::text);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(file.toString(), e);
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void theCopiedCommandMeasuresWhatThePageShows(String text) {
    assertSame(demo(text), "run=run");
    assertSame(demo(text), "seed=11&load=70&run=run");
  }

  @Test
  void aRunThatIsTooLongToWatchIsCutThereToo() {
    assertSame(demo(SHOP.replace("for: 20s", "for: 1d")), "run=run");
    assertSame(demo(SHOP.replace("for: 20s", "requests: 900000")), "run=run");
  }

  @Test
  void whatWasDoneByHandIsDoneThereToo() {
    Demo<?> demo = demo(SHOP);
    String state = "load=50&run=run&deeds=4000000.kill.app,9000000.revive.app";
    assertFalse(traceHash(demo, state).equals(traceHash(demo, "load=50&run=run")));
    Pasting pasting = Pasting.of(command(demo, state));
    String events =
        Said.withInput(pasting.input(), pasting.arguments().toArray(new String[0])).fine();
    assertTrue(events.endsWith(" events, trace hash " + traceHash(demo, state) + "\n"), events);
  }

  /** A line of the text may be what usually ends it. */
  @Test
  void theTextEndsWhereItEnds() {
    String tricky =
        """
        {title:
        YAML
        , clients: {arrivals: {poisson: 40/s}, to: app},
        nodes: {app: {kind: server, workers: 4, service: {exp: 50ms}}}}
        """;
    assertEquals(tricky, Pasting.of(command(demo(tricky.strip()), "")).input());
  }

  @Test
  void theScenarioItselfIsCopiedAsItsAuthorWroteIt() {
    assertEquals(SHOP, copied(demo(SHOP.strip()), "copy-scenario"));
  }

  private static <M> String copied(Demo<M> demo, String action) {
    return demo.copyable(model(demo, ""), action).orElseThrow();
  }

  private static Demo<?> demo(String text) {
    ScenarioKind kind = new ScenarioKind();
    Diagnostics diagnostics = new Diagnostics();
    Source source = new Source("lesson.md", text);
    String json = ScenarioFile.readJson(source.passage(), diagnostics).orElseThrow();
    return kind.demo(kind.material(json, text));
  }

  private static <M> M model(Demo<M> demo, String query) {
    M model = demo.open(State.parse(demo, Map.of(), query));
    while (demo.isBusy(model)) {
      model = demo.update(model, new Message.Tick(0));
    }
    return demo.finished(model);
  }

  private static <M> String command(Demo<M> demo, String query) {
    return demo.command(model(demo, query));
  }

  private static <M> String traceHash(Demo<M> demo, String query) {
    return demo.trace(model(demo, query)).hash();
  }

  private static void assertSame(Demo<?> demo, String query) {
    Map<String, String> shown = shown(demo, query);
    assertTrue(shown.size() > 10, shown::toString);
    Pasting pasting = Pasting.of(command(demo, query));
    String[] arguments =
        Stream.concat(pasting.arguments().stream(), Stream.of("--json")).toArray(String[]::new);
    JsonElement report = JsonParser.parseString(Said.withInput(pasting.input(), arguments).fine());
    Map<String, String> measured = new TreeMap<>();
    for (String name : shown.keySet()) {
      measured.put(name, Decimals.shortest(figure(report, name)));
    }
    assertEquals(measured, shown);
    assertEquals(report.getAsJsonObject().get("traceHash").getAsString(), traceHash(demo, query));
  }

  /** By its name, in which a dot leads into an object, or belongs to a replica's name. */
  private static double figure(JsonElement report, String name) {
    JsonElement found = report.getAsJsonObject().get(name);
    for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
      JsonElement inner = report.getAsJsonObject().get(name.substring(0, dot));
      if (inner != null && inner.isJsonObject()) {
        return figure(inner, name.substring(dot + 1));
      }
    }
    return found.getAsDouble();
  }

  private static <M> Map<String, String> shown(Demo<M> demo, String query) {
    String html = HtmlPrinter.print(demo.view(model(demo, query), "demo-x"));
    Map<String, String> shown = new TreeMap<>();
    SHOWN.matcher(html).results().forEach(found -> shown.put(found.group(1), found.group(2)));
    return shown;
  }

  /**
   * What a shell makes of a text.
   *
   * @param arguments of the program
   * @param input on its standard input
   */
  private record Pasting(List<String> arguments, String input) {
    private static final String JAVA = "java() { printf '%s\\n' $# \"$@\"; cat; }\n";

    static Pasting of(String command) {
      assumeTrue(Files.isExecutable(SHELL), "no shell here");
      List<String> lines = said(JAVA + command).lines().toList();
      int count = Integer.parseInt(lines.get(0));
      List<String> arguments = lines.subList(1, count + 1);
      assertEquals(List.of("-jar", "groundplan.jar"), arguments.subList(0, 2));
      return new Pasting(
          arguments.subList(2, count),
          String.join("\n", lines.subList(count + 1, lines.size())) + "\n");
    }

    private static String said(String script) {
      try {
        Process shell =
            new ProcessBuilder(SHELL.toString(), "-s").redirectErrorStream(true).start();
        try (var in = shell.getOutputStream()) {
          in.write(script.getBytes(StandardCharsets.UTF_8));
        }
        return new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }
}
