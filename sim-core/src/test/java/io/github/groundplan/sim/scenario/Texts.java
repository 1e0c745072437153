package io.github.groundplan.sim.scenario;

import java.util.List;

/** Small scenarios in JSON, written with single quotes to be readable. */
final class Texts {
  private Texts() {}

  /** A scenario whose one node, {@code app}, is this. */
  static String node(String body) {
    return whole("'app': {" + body + "}", "");
  }

  /** A scenario whose clients have this besides arrivals and a target. */
  static String clients(String body) {
    return "{'clients': {'to': 'app', " + body + "}, 'nodes': {" + app() + "}}";
  }

  /** A scenario of these nodes, of which the clients call {@code app}, and of what is more. */
  static String whole(String nodes, String more) {
    return "{'clients': {'arrivals': {'poisson': '100/s'}, 'to': 'app'}, 'nodes': {"
        + nodes
        + "}"
        + more
        + "}";
  }

  static String app() {
    return "'app': {'kind': 'server', 'service': '5ms'}";
  }

  /** The scenario that such a text describes. */
  static Scenario read(String text) {
    return ScenarioReader.readJson(text.replace('\'', '"')).orElseThrow();
  }

  /** What is wrong with such a text: line, column, length, message and hint. */
  static List<String> problems(String text) {
    return ScenarioReader.readJson(text.replace('\'', '"')).problems().stream()
        .map(Texts::print)
        .toList();
  }

  private static String print(Problem problem) {
    return problem.line()
        + ":"
        + problem.column()
        + "+"
        + problem.length()
        + " "
        + problem.message()
        + (problem.hint().isEmpty() ? "" : " | " + problem.hint());
  }
}
