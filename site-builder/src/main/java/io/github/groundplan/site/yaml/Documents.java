package io.github.groundplan.site.yaml;

import io.github.groundplan.sim.scenario.Document;
import io.github.groundplan.sim.scenario.Place;
import io.github.groundplan.sim.scenario.Problem;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML as a document of the simulation. Aliases and tags are refused, and nesting is bounded:
 * no text, however made, takes more memory or stack than its size accounts for.
 *
 * @param document empty if the text could not be read to its end
 * @param problems what YAML allows and a document does not, or where the text is no YAML
 */
public record Documents(Optional<Document> document, List<Problem> problems) {
  /** How many brackets, lists and mappings may stand within each other. */
  public static final int MOST_DEPTH = 100;

  public Documents {
    problems = List.copyOf(problems);
  }

  /** Reads {@code text}, whose lines end in a line feed alone. */
  public static Documents read(String text) {
    Columns columns = new Columns(text);
    DocumentParser parser = new DocumentParser(text, columns);
    try {
      Document document = parser.read();
      return new Documents(Optional.of(document), parser.problems());
    } catch (DocumentParser.Refusal e) {
      return new Documents(Optional.empty(), parser.problems());
    } catch (YamlEngineException e) {
      NoYaml reason = NoYaml.of(e, text);
      Place place = reason.spot().map(spot -> at(columns, spot)).orElse(Place.START);
      parser.add(place, reason.message(), reason.hint());
    }
    return new Documents(Optional.empty(), parser.problems());
  }

  private static Place at(Columns columns, NoYaml.Spot spot) {
    return columns.place(spot.line(), spot.column(), spot.column() + spot.length());
  }
}
