package io.github.groundplan.site.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/**
 * Why a text is no YAML, in words for an author.
 *
 * @param spot where; empty if the library does not say
 * @param message a sentence without a full stop
 * @param hint empty if there is nothing to add
 */
record NoYaml(Optional<Spot> spot, String message, String hint) {
  private static final String WRONG = "this is not YAML: ";

  /**
   * A place in the text.
   *
   * @param line from 0
   * @param column from 0, in code points
   * @param length in code points, 1 or more; may reach beyond the end of the line
   */
  record Spot(int line, int column, int length) {
    static final int TO_LINE_END = Integer.MAX_VALUE / 2;

    /** One character. */
    static Spot of(Mark mark) {
      return new Spot(mark.getLine(), mark.getColumn(), 1);
    }
  }

  /**
   * The reason.
   *
   * @param text that the library refused, whose lines end in a line feed alone
   */
  static NoYaml of(YamlEngineException e, String text) {
    if (e instanceof YamlVersionException) {
      String hint = "leave out the line that begins with %YAML";
      return new NoYaml(Optional.empty(), WRONG + "no other version than 1.2 is read", hint);
    }
    if (e instanceof MarkedYamlEngineException marked && marked.getProblemMark().isPresent()) {
      return new YamlSlip(marked, text).told();
    }
    String hint = "a control character, perhaps, which editors do not show";
    return new NoYaml(Optional.empty(), WRONG + "a character in it can't be read", hint);
  }

  /** At a place. */
  static NoYaml at(Spot spot, String reason, String hint) {
    return new NoYaml(Optional.of(spot), WRONG + reason, hint);
  }
}
