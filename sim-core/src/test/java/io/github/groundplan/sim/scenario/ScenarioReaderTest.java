package io.github.groundplan.sim.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.run.Run;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mistakes and how they are told; every key has its test where the reference is made. */
class ScenarioReaderTest {
  @Test
  void allMistakesAreToldByPlace() {
    String text =
        """
        {
          'titel': 'A',
          'clients': {'to': 'ap', 'arrivals': {'poisson': '100'}},
          'nodes': {'app': {'kind': 'server', 'service': '5ms'}}
        }
        """;

    assertEquals(
        List.of(
            "2:3+7 unknown key \"titel\" | did you mean \"title\"?",
            "3:21+4 \"ap\" is not declared | did you mean \"app\"?",
            "3:51+5 \"poisson\" takes a rate such as 100/s, not \"100\""
                + " | a rate needs a unit: 100/s?"),
        Texts.problems(text));
  }

  @Test
  void aMisspeltKeyIsNotMissedToo() {
    List<String> problems = Texts.problems(Texts.node("'kind': 'server', 'servce': '5ms'"));

    assertEquals(1, problems.size(), problems::toString);
    assertTrue(problems.get(0).endsWith("unknown key \"servce\" | did you mean \"service\"?"));
  }

  @Test
  void nothingAtAllIsOneMistake() {
    assertEquals(
        List.of("1:1+1 nothing stands here | a scenario has clients: and nodes: at least"),
        Texts.problems("{}"));
  }

  @Test
  void commonKeysAreCheckedWhereTheKindIsUnknown() {
    List<String> problems =
        Texts.problems(Texts.node("'kind': 'servr', 'workers': 0, 'hit': '90%', 'zzzz': 1"));

    assertEquals(3, problems.size(), problems::toString);
    assertTrue(problems.get(0).endsWith("not \"servr\" | did you mean \"server\"?"));
    assertTrue(problems.get(1).contains("\"workers\" takes a whole number"));
    assertTrue(problems.get(2).contains("unknown key \"zzzz\""));
  }

  @Test
  void aLoopAtTheEndOfALongChainIsToldWithItsPath() {
    List<String> problems = Texts.problems(Texts.whole(chain(1000, 1, ", 'to': 'n500'"), ""));

    assertEquals(1, problems.size(), problems::toString);
    assertTrue(problems.get(0).contains("calls go in a circle: n500 → n501 → "));
    assertTrue(problems.get(0).contains("→ n999 → n500 | a request would never end"));
  }

  @Test
  void callsLeadThroughAHundredNodesAtMostAndThoseRun() {
    Scenario longest = Texts.read(Texts.whole(chain(100, 1, ""), ", 'run': {'requests': 10}"));
    assertEquals(10, Run.of(longest).toEnd().requests().arrivals());

    List<String> problems = Texts.problems(Texts.whole(chain(101, 1, ""), ""));
    assertEquals(1, problems.size());
    assertTrue(
        problems.get(0).endsWith("calls lead through more than 100 nodes from here"),
        problems::toString);
  }

  @Test
  void aRequestDoesNotBecomeAMillionCalls() {
    Texts.read(Texts.whole(chain(16, 2, ""), ""));

    List<String> problems = Texts.problems(Texts.whole(chain(17, 2, ""), ""));

    assertEquals(1, problems.size());
    assertTrue(
        problems.get(0).contains("a request makes more than 100000 calls from here"),
        problems::toString);
  }

  @Test
  void aBalancerCallsOneOfItsNodesHoweverManyThereAre() {
    StringBuilder nodes = new StringBuilder();
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 800; i++) {
      nodes.append("'b" + i + "': {'kind': 'queue', 'service': '1s'},");
      names.append(i == 0 ? "" : ",").append("'b" + i + "'");
    }
    String inner = "'inner': {'kind': 'balancer', 'to': [" + names + "]},";
    String calls = "'inner',".repeat(300) + "'inner'";
    String app = "'app': {'kind': 'server', 'service': '1ms', 'to': [" + calls + "]}";

    assertEquals(802, Texts.read(Texts.whole(nodes + inner + app, "")).nodes().size());
  }

  /** Nodes of no delay, each of which calls the next one so many times. */
  private static String chain(int length, int times, String end) {
    StringBuilder nodes = new StringBuilder();
    for (int i = 0; i < length; i++) {
      String next = "'n" + (i + 1) + "'";
      String to = ", 'to': [" + next + (", " + next).repeat(times - 1) + "]";
      nodes.append(i == 0 ? "'app'" : ", 'n" + i + "'");
      nodes.append(": {'kind': 'external', 'latency': '0s'");
      nodes.append(i == length - 1 ? end : to).append("}");
    }
    return nodes.toString();
  }

  @Test
  void moreThanAThousandNodesAreTooMany() {
    StringBuilder nodes = new StringBuilder(Texts.app());
    for (int i = 0; i < 1000; i++) {
      nodes.append(", 'n" + i + "': {}");
    }

    List<String> problems = Texts.problems(Texts.whole(nodes.toString(), ""));

    assertEquals(1, problems.size());
    assertTrue(
        problems.get(0).endsWith("\"nodes\" takes at most 1000 nodes | replicas make many of one"));
  }

  @Test
  void twoHundredMistakesAreEnough() {
    StringBuilder targets = new StringBuilder("'x'");
    for (int i = 0; i < 900; i++) {
      targets.append(",\n 'x'");
    }
    String app = "'kind': 'server', 'service': '5ms', 'to': [" + targets + "]";

    List<String> problems = Texts.problems(Texts.node(app));

    assertEquals(201, problems.size());
    assertEquals(
        "201:2+3 this is the 201st mistake | further ones are not told", problems.get(200));
  }

  @Test
  void aReplicaIsAddressedWithinItsNumber() {
    String nodes =
        "'app': {'kind': 'server', 'service': '5ms', 'scale': {'min': 2, 'max': 4}, 'to': 'db'},"
            + "'db': {'kind': 'database', 'service': '5ms', 'replica': {'count': 2}}";

    assertEquals(2, faults(nodes, "app.4", "db.3").faults().size());
    assertEquals(2, Texts.read(Texts.whole(nodes, "")).nodes().get(0).replicas());
    for (String address : List.of("app.5", "app.0", "app.", "app.x", "db.4", "app.1.1")) {
      String fault = ", 'faults': [{'at': '1s', 'kill': '" + address + "'}]";
      assertEquals(1, Texts.problems(Texts.whole(nodes, fault)).size(), address);
    }
  }

  private static Scenario faults(String nodes, String one, String other) {
    String faults =
        ", 'faults': [{'at': '1s', 'kill': '" + one + "'}, {'at': '1s', 'kill': '" + other + "'}]";
    return Texts.read(Texts.whole(nodes, faults));
  }

  @Test
  void aWrongNumberOfReplicasMakesNoAddressWrong() {
    String nodes = "'app': {'kind': 'server', 'service': '5ms', 'replicas': 'three'}";

    assertEquals(
        1,
        Texts.problems(Texts.whole(nodes, ", 'faults': [{'at': '1s', 'kill': 'app.3'}]")).size());
  }

  @Test
  void aPartitionNamesTheCallerFirstWhateverWasWrittenFirst() {
    String nodes =
        "'app': {'kind': 'server', 'service': '5ms', 'to': 'db'},"
            + "'db': {'kind': 'database', 'service': '5ms'}";
    String fault = ", 'faults': [{'at': '1s', 'partition': ['db', 'app']}]";

    Scenario scenario = Texts.read(Texts.whole(nodes, fault));

    assertEquals("app", scenario.faults().get(0).effect().target());
  }

  @Test
  void aCapBelowALongBackoffIsRaisedToItUnlessItWasWritten() {
    String clients = "'arrivals': {'poisson': '1/s'}, 'retry': {'attempts': 2, 'backoff': '30s'";

    Scenario scenario = Texts.read(Texts.clients(clients + "}"));

    assertEquals(30, scenario.clients().get(0).policy().retry().backoff().capSeconds());
    assertEquals(1, Texts.problems(Texts.clients(clients + ", 'cap': '10s'}")).size());
  }

  @Test
  void seedsReachToTheEndOfTheUnsignedInts() {
    assertEquals(4294967295L, Texts.read(Texts.whole(Texts.app(), ", 'seed': 4294967295")).seed());
    assertEquals(0, Texts.read(Texts.whole(Texts.app(), ", 'seed': 0")).seed());
    assertEquals(1, Texts.problems(Texts.whole(Texts.app(), ", 'seed': 4294967296")).size());
  }

  @Test
  void whoCountsOnARightTextIsToldTheFirstMistake() {
    Reading wrong = ScenarioReader.readJson("[");

    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, wrong::orElseThrow);

    assertEquals("1:2: this is not JSON: the text ends too soon; ", refusal.getMessage());
  }

  @Test
  void aReadingIsAScenarioOrProblems() {
    Reading right =
        ScenarioReader.readJson(Texts.node("'kind':'queue','service':'1s'").replace('\'', '"'));

    assertTrue(right.scenario().isPresent());
    assertThrows(
        IllegalArgumentException.class,
        () -> new Reading(right.scenario(), List.of(new Problem(1, 1, 1, "", ""))));
    assertThrows(
        IllegalArgumentException.class, () -> new Reading(java.util.Optional.empty(), List.of()));
  }
}
