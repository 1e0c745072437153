package io.github.groundplan.site.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/**
 * Why a text is no YAML, in words for an author.
 *
 * @param mark where; empty if the library does not say
 * @param hint empty if there is nothing to add
 */
record NoYaml(Optional<Mark> mark, String message, String hint) {
  private static final String WRONG = "this is not YAML: ";

  static NoYaml of(YamlEngineException e) {
    if (e instanceof YamlVersionException) {
      String message = WRONG + "no other version than 1.2 is read";
      return new NoYaml(Optional.empty(), message, "leave out the line that begins with %YAML");
    }
    return e instanceof MarkedYamlEngineException marked
        ? of(marked)
        : new NoYaml(Optional.empty(), WRONG + e.getMessage(), "");
  }

  private static NoYaml of(MarkedYamlEngineException e) {
    String problem = e.getProblem();
    if (problem.contains("TAB")) {
      String message = WRONG + "a tab stands where only spaces can";
      return new NoYaml(e.getProblemMark(), message, "use spaces");
    }
    // The end is seldom what is wrong: a quotation mark or a bracket far above it is.
    boolean isAtEnd = problem.contains("end of stream") || problem.contains("stream end");
    if (isAtEnd && e.getContext() != null && e.getContextMark().isPresent()) {
      String message = WRONG + "what begins here never ends";
      return new NoYaml(e.getContextMark(), message, "close the quotation mark or the bracket");
    }
    String hint =
        "mapping values are not allowed here".equals(problem)
            ? "a text that holds \": \" stands in quotes"
            : "";
    return new NoYaml(e.getProblemMark(), WRONG + problem, hint);
  }
}
