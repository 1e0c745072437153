package io.github.groundplan.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {
  private static final String COMPLETE = "src/main/resources/scenario/complete.yaml";
  private static final Path GOLDEN = Path.of("src/test/resources/cli");

  private static final String ONE_QUEUE =
      """
      clients: {arrivals: {poisson: 80/s}, to: app}
      nodes:
        app: {kind: server, service: {exp: 10ms}}
      run: {warmup: 1s, for: 20s}
      """;

  private static final String OVERLOADED =
      """
      clients: {arrivals: {poisson: 120/s}, to: app}
      nodes:
        app: {kind: server, service: {exp: 10ms}}
      run: {warmup: 0s, for: 10s}
      """;

  @TempDir private Path folder;

  @Test
  void theExampleOfTheReferenceIsReportedAsAText() throws IOException {
    assertEquals(golden("complete.txt"), Said.to("sim", "run", COMPLETE).fine());
  }

  @Test
  void theExampleOfTheReferenceIsReportedAsJson() throws IOException {
    assertEquals(golden("complete.json"), Said.to("sim", "run", COMPLETE, "--json").fine());
  }

  private static String golden(String name) throws IOException {
    return Files.readString(GOLDEN.resolve(name));
  }

  @Test
  void theoryStandsBesideTheMeasurement() {
    assertEquals(
        """
        seed 1, measured for 20 s after 1 s of warm-up

        requests  1,648 sent
          completed        1,646  99.88 %  82.3/s
          still in flight      2   0.12 %

        latency   mean 58.4 ms, too short a run to tell how sure that is
          min          p50     p90     p95     p99   p99.9     max
          7.24 µs  43.8 ms  135 ms  160 ms  208 ms  230 ms  232 ms

        nodes  calls    busy  waiting  most     wait  service  in system
          app  1,648  84.1 %     3.98    20  48.2 ms  10.2 ms       4.82

        theory              closed form  measured   off by
          mean latency          50.0 ms   58.4 ms  +16.7 %
          p99 latency            230 ms    208 ms   -9.9 %
          app, M/M/1: busy       80.0 %    84.1 %   +5.1 %
          app, M/M/1: wait      40.0 ms   48.2 ms  +20.6 %

        hint: where one run is too short, the spread of ten tells how sure the mean is: --replications 10

        trace hash 35c15ec080686aea
        """,
        Said.to("sim", "run", oneQueue()).fine());
  }

  @Test
  void theLoadIsThatOfTheFileTimesSoManyPerCent() {
    String half = ONE_QUEUE.replace("80/s", "40/s");
    String file = Said.file(folder, "half.yaml", half);
    assertEquals(
        Said.to("sim", "run", oneQueue(), "--json").fine(),
        Said.to("sim", "run", file, "--json", "--load", "200").fine());
    assertEquals(
        Said.to("sim", "run", file, "--load", "150").fine(),
        Said.to("sim", "run", file, "--load", "150%").fine());
    assertEquals(2, Said.to("sim", "run", file, "--load", "0").exitCode());
    assertEquals(2, Said.to("sim", "run", file, "--load", "%").exitCode());
  }

  @Test
  void theoryThatIsNearlyTrueSaysSoAndJudgesNoInterval() {
    String text =
        """
        clients: {arrivals: {poisson: 800/s}, to: lb}
        nodes:
          lb: {kind: balancer, policy: power-of-two, to: app}
          app: {kind: server, replicas: 10, service: {exp: 10ms}}
        run: {warmup: 10s, for: 60s}
        """;
    String said = Said.withInput(text, "sim", "run", "-").fine();
    assertTrue(said.contains("mean latency, nearly"), said);
    assertTrue(!said.contains("in the interval"), said);
    assertTrue(
        said.contains(
            """
            nearly: the model of app is exact for endlessly many replicas, of which there are 10
            """),
        said);
  }

  private String oneQueue() {
    return Said.file(folder, "one.yaml", ONE_QUEUE);
  }

  @Test
  void anotherSeedGivesAnotherRunAndTheSameSeedTheSame() {
    String first = Said.to("sim", "run", oneQueue()).fine();
    String second = Said.to("sim", "run", oneQueue(), "--seed", "2").fine();

    assertNotEquals(lastLine(first), lastLine(second));
    assertEquals(second, Said.to("sim", "run", oneQueue(), "--seed", "2").fine());
  }

  private static String lastLine(String text) {
    return text.substring(text.lastIndexOf('\n', text.length() - 2) + 1);
  }

  @Test
  void requestsAndTimeCanBeSetFromOutside() {
    String counted = Said.to("sim", "run", oneQueue(), "--requests", "500").fine();
    String timed = Said.to("sim", "run", oneQueue(), "--for", "1500ms").fine();

    assertTrue(counted.startsWith("seed 1, measured for 500 requests after 1 s of warm-up\n"));
    assertTrue(counted.contains("\nrequests  500 sent\n"), counted);
    assertTrue(timed.startsWith("seed 1, measured for 1.5 s after 1 s of warm-up\n"), timed);
  }

  @Test
  void replicationsDoNotDependOnHowManyRunAtATime() {
    String file = oneQueue();
    String[] arguments = {"sim", "run", file, "--replications", "7", "--json"};
    Surroundings alone =
        new Surroundings(false, 1, System::nanoTime, InputStream.nullInputStream());
    Surroundings many = new Surroundings(false, 5, System::nanoTime, InputStream.nullInputStream());

    String json = Said.to(alone, arguments).fine();

    assertEquals(json, Said.to(many, arguments).fine());
    assertTrue(
        json.contains("\n  \"replications\": 7,\n  \"ci95\": {\n    \"throughput\": "), json);
  }

  @Test
  void theFirstReplicationIsTheRunOfTheSeed() {
    String once = Said.to("sim", "run", oneQueue(), "--json").fine();
    String often = Said.to("sim", "run", oneQueue(), "--json", "--replications", "3").fine();

    assertEquals(hash(once), hash(often));
  }

  private static String hash(String json) {
    int start = json.indexOf("\"traceHash\"");
    return json.substring(start, start + 31);
  }

  @Test
  void anUnstableScenarioRunsAndSaysSo() {
    String file = Said.file(folder, "over.yaml", OVERLOADED);
    String warning =
        "app cannot keep up: 120/s come to 1 worker that manages 100/s at most (utilisation 1.2);"
            + " its queue grows without end, and the figures depend on the length of the run";

    String told = Said.to("sim", "run", file).fine();
    assertTrue(told.contains("\nwarning: " + warning + "\n"), told);
    assertTrue(told.contains(", which depends on the length of the run\n"), told);
    assertFalse(told.contains("hint: "), "no repetition mends that");
    String json = Said.to("sim", "run", file, "--json").fine();
    assertTrue(json.endsWith("\n  \"warnings\": [\n    \"" + warning + "\"\n  ]\n}\n"), json);
  }

  @Test
  void aStableScenarioWarnsOfNothing() {
    assertFalse(Said.to("sim", "run", oneQueue()).fine().contains("warning"));
    assertFalse(Said.to("sim", "run", oneQueue(), "--json").fine().contains("warning"));
  }

  @Test
  void theTraceIsWrittenAsATable() throws IOException {
    Path trace = folder.resolve("trace.csv");

    Said.to("sim", "run", oneQueue(), "--requests", "3", "--csv", trace.toString()).fine();

    List<String> lines = Files.readAllLines(trace);
    assertEquals("time,kind,request,place,peer,message", lines.get(0));
    assertTrue(lines.get(1).matches("0\\.[0-9]+,REQUEST_SENT,1,clients,app,request"), lines.get(1));
    assertTrue(lines.get(2).endsWith(",SERVICE_STARTED,1,app,clients,handle request"));
    assertFalse(Files.exists(folder.resolve("trace.csv.partial")));
  }

  @Test
  void aTraceOnTheStandardOutputSendsTheReportToTheErrorOutput() {
    Said said = Said.to("sim", "run", oneQueue(), "--requests", "3", "--csv", "-");

    assertEquals(0, said.exitCode());
    assertTrue(said.out().startsWith("time,kind,request,place,peer,message\n0."), said.out());
    assertTrue(said.err().startsWith("seed 1, measured for 3 requests"), said.err());
  }

  @Test
  void theTraceChangesNothingInTheReport() {
    String[] plain = {"sim", "run", oneQueue(), "--json"};
    String[] traced = {"sim", "run", oneQueue(), "--json", "--csv", "" + folder.resolve("t.csv")};

    assertEquals(Said.to(plain).fine(), Said.to(traced).fine());
  }

  @Test
  void aTraceThatCannotBeWrittenIsToldInASentence() {
    String place = folder.resolve("nowhere").resolve("trace.csv").toString();

    Said said = Said.to("sim", "run", oneQueue(), "--csv", place);

    assertEquals(1, said.exitCode());
    assertEquals("", said.out());
    assertEquals("error: " + place + " cannot be written: there is no such folder\n", said.err());
  }

  @Test
  void aFolderIsNoTrace() {
    Said said = Said.to("sim", "run", oneQueue(), "--csv", folder.toString());

    assertEquals(1, said.exitCode());
    assertEquals("error: " + folder + " cannot be written: it is a folder\n", said.err());
  }

  @Test
  void allMistakesOfAFileAreToldAtOnce() {
    String file =
        Said.file(
            folder,
            "wrong.yaml",
            """
            clients: {arrivals: {poisson: 80}, to: ap}
            nodes:
              app: {kind: server, service: {exp: 10ms}, wokers: 2}
            """);

    Said said = Said.to("sim", "run", file);

    assertEquals(2, said.exitCode());
    assertEquals("", said.out());
    assertEquals(
        """
        FILE:1:31: error: "poisson" takes a rate such as 100/s, not 80
            1 | clients: {arrivals: {poisson: 80}, to: ap}
              |                               ^^
          hint: a rate needs a unit: 80/s?
        FILE:1:40: error: "ap" is not declared
            1 | clients: {arrivals: {poisson: 80}, to: ap}
              |                                        ^^
          hint: did you mean "app"?
        FILE:3:45: error: unknown key "wokers"
            3 |   app: {kind: server, service: {exp: 10ms}, wokers: 2}
              |                                             ^^^^^^
          hint: did you mean "workers"?
        """
            .replace("FILE", file),
        said.err());
  }

  @Test
  void aFileThatIsNotThereIsWrongUsage() {
    String file = Said.file(folder, "shop.yaml", "title: A shop").replace("shop", "shpo");

    Said said = Said.to("sim", "run", file);

    assertEquals(2, said.exitCode());
    assertEquals(
        """
        FILE: error: this file cannot be read
          hint: there is no "shpo.yaml" in FOLDER; did you mean "shop.yaml"?
        """
            .replace("FILE", file)
            .replace("FOLDER", folder.toString()),
        said.err());
  }

  @Test
  void aDashIsTheStandardInput() throws IOException {
    String text = Files.readString(Path.of(oneQueue()));

    String said = Said.withInput(text, "sim", "run", "-").fine();

    assertEquals(Said.to("sim", "run", oneQueue()).fine(), said);
  }

  @Test
  void mistakesInTheStandardInputAreToldWithTheirPlace() {
    Said said = Said.withInput("seed: many\n", "sim", "run", "-");

    assertEquals(2, said.exitCode());
    assertTrue(said.err().startsWith("<stdin>:1:1: error: the key \"clients\" "), said.err());
    assertTrue(said.err().contains("<stdin>:1:7: error: "), said.err());
  }

  @Test
  void wrongOptionsAreWrongUsage() {
    assertRefused("a seed is a whole number from 0 to 4294967295, not \"-1\"", "--seed=-1");
    assertRefused("a seed is a whole number from 0 to 4294967295, not \"1e3\"", "--seed=1e3");
    assertRefused(
        "a number of requests is a whole number from 1 to 1000000000, not \"0\"", "--requests=0");
    assertRefused(
        "a number of replications is a whole number from 1 to 10000, not \"many\"",
        "--replications=many");
    assertRefused("\"10\" is not a duration such as 90s or 10m", "--for=10");
    assertRefused("a duration must be above zero, not \"0s\"", "--for=0s");
  }

  private void assertRefused(String message, String... options) {
    String[] arguments = new String[options.length + 3];
    System.arraycopy(options, 0, arguments, 3, options.length);
    arguments[0] = "sim";
    arguments[1] = "run";
    arguments[2] = oneQueue();

    Said said = Said.to(arguments);

    assertEquals(2, said.exitCode());
    assertEquals("", said.out());
    String first = said.err().substring(0, said.err().indexOf('\n'));
    assertTrue(first.contains(message), said.err());
  }

  @Test
  void helpShowsExamples() {
    assertEquals(
        """
        Usage: groundplan sim run [-hV] [--json] [--csv=FILE] [--load=PERCENT]
                                  [--replications=N] [--seed=N] [--requests=N |
                                  --for=TIME] FILE
        Runs a scenario and prints what was measured.
              FILE               The scenario, in YAML or JSON; - for the standard
                                   input.
              --csv=FILE         Write every event of the (first) run to this file; -
                                   for the standard output, and the report then goes to
                                   the error output.
              --for=TIME         Measure so long, whatever the file says: 90s, 10m, 2h.
          -h, --help             Show this help message and exit.
              --json             Print one JSON object. Times are in seconds.
              --load=PERCENT     So many per cent of the load that the file describes:
                                   150, or 150%.
              --replications=N   Run so often, with the seed and those that follow it,
                                   and take all together. Their spread gives the 95 %
                                   intervals.
              --requests=N       Measure so many requests, whatever the file says.
              --seed=N           Another seed than the file's, 0 to 4294967295.
          -V, --version          Print version information and exit.

        For example:
          groundplan sim run shop.yaml
          groundplan sim run shop.yaml --requests 1000000 --json
          groundplan sim run shop.yaml --for 10m --replications 20
          groundplan sim run shop.yaml --for 1s --csv trace.csv
          groundplan sim run - < shop.yaml

        The same file, seed and length give the same output, to the last digit.
        Ctrl-C prints what was measured so far.
        Exit codes: 0 done, 2 wrong file or usage, 130 after Ctrl-C, 1 anything else.
        """,
        Said.to("sim", "run", "--help").fine());
  }
}
