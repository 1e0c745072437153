package io.github.groundplan.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
  private static final String BALANCED =
      """
      title: %1$s
      clients: {arrivals: {poisson: 150/s}, to: lb}
      nodes:
        lb: {kind: balancer, policy: %1$s, to: [app]}
        app: {kind: server, replicas: 2, service: {exp: 10ms}}
      run: {warmup: 2s, for: 20s}
      """;

  @TempDir private Path folder;

  @Test
  void eachFigureIsSetBesideTheOther() {
    assertEquals(
        """
        A  FOLDER/random.yaml: random
        B  FOLDER/power-of-two.yaml: power-of-two
        20 pairs of runs with the same chance, from seed 1 on, each 20 s after 2 s of warm-up

                                    A        B   B less A          95 % interval      B is
        sent                    2,992    2,992          0                 0 to 0  the same
        completed               2,987    2,988      +1.25        -0.590 to +3.09   unclear
        in flight at the end     5.45     4.20      -1.25        -3.09 to +0.590   unclear
        throughput              149/s    149/s  +0.0625/s  -0.0295/s to +0.155/s   unclear
        in system                6.01     3.66      -2.34         -2.78 to -1.91     lower
        mean latency          40.0 ms  24.4 ms   -15.6 ms   -18.4 ms to -12.7 ms   shorter
        p50                   27.4 ms  17.7 ms   -9.67 ms   -10.7 ms to -8.59 ms   shorter
        p90                   94.8 ms  55.4 ms   -39.4 ms   -50.7 ms to -28.1 ms   shorter
        p95                    125 ms  70.9 ms   -53.9 ms   -74.8 ms to -33.1 ms   shorter
        p99                    181 ms   105 ms   -76.0 ms    -106 ms to -45.9 ms   shorter
        p99.9                  224 ms   142 ms   -81.2 ms    -111 ms to -51.0 ms   shorter
        lb: in system            6.01     3.66      -2.34         -2.78 to -1.91     lower
        app: busy              74.5 %   74.5 %   +0.012 %    -0.091 % to +0.12 %   unclear
        app: waiting             4.52     2.17      -2.34         -2.78 to -1.91     lower
        app: wait             30.2 ms  14.5 ms   -15.7 ms   -18.5 ms to -12.8 ms   shorter
        app: service          9.95 ms  9.96 ms   +8.95 µs   -5.29 µs to +23.2 µs   unclear
        app: in system           6.01     3.66      -2.34         -2.78 to -1.91     lower
        """
            .replace("FOLDER", "" + folder),
        Said.to("sim", "compare", balanced("random"), balanced("power-of-two")).fine());
  }

  private String balanced(String policy) {
    return Said.file(folder, policy + ".yaml", BALANCED.formatted(policy));
  }

  @Test
  void aScenarioDoesNotDifferFromItself() {
    String json =
        Said.to("sim", "compare", balanced("random"), balanced("random"), "--json").fine();

    assertTrue(json.contains("\"outcome\": \"same\""), json);
    for (String outcome : new String[] {"more", "less", "unclear"}) {
      assertTrue(!json.contains("\"outcome\": \"" + outcome + "\""), json);
    }
  }

  @Test
  void bothRunWithTheSeedOfTheFirst() {
    String first = Said.file(folder, "a.yaml", "seed: 7\n" + BALANCED.formatted("random"));
    String second = Said.file(folder, "b.yaml", "seed: 8\n" + BALANCED.formatted("random"));

    String json = Said.to("sim", "compare", first, second, "--json").fine();

    assertTrue(json.contains("\"seed\": 7,\n"), json);
    assertTrue(!json.contains("\"outcome\": \"more\""), json);
  }

  @Test
  void unlikeLengthsAndOverloadsAreWarnedOf() {
    String stable = Said.file(folder, "a.yaml", oneServer("80/s", "5s"));
    String unstable = Said.file(folder, "b.yaml", oneServer("120/s", "6s"));

    String text = Said.to("sim", "compare", stable, unstable, "--replications", "2").fine();

    assertTrue(text.contains("\nwarning: A and B are not measured for the same length;"), text);
    assertTrue(text.contains("\nwarning: B: app cannot keep up: 120/s come to 1 worker"), text);
  }

  private static String oneServer(String rate, String length) {
    return """
    clients: {arrivals: {poisson: %s}, to: app}
    nodes:
      app: {kind: server, service: {exp: 10ms}}
    run: {warmup: 0s, for: %s}
    """
        .formatted(rate, length);
  }

  @Test
  void mistakesOfBothFilesAreToldAtOnce() {
    String first = Said.file(folder, "a.yaml", "");
    String second = Said.file(folder, "b.yaml", "[");

    Said said = Said.to("sim", "compare", first, second);

    assertEquals(2, said.exitCode());
    assertEquals("", said.out());
    assertTrue(said.err().contains(first + ":1:1: error: "), said.err());
    assertTrue(said.err().contains(second + ":1:"), said.err());
  }

  @Test
  void onePairHasNoSpread() {
    String file = balanced("random");

    Said said = Said.to("sim", "compare", file, file, "--replications", "1");

    assertEquals(2, said.exitCode());
    assertTrue(said.err().contains("from 2 to 10000, not \"1\""), said.err());
  }
}
