package io.github.groundplan.site.parse;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.yaml.Fields;
import io.github.groundplan.site.yaml.Mapping;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Under which others may use a course.
 *
 * @param name as pages call it
 * @param address of its text
 */
public record Licence(String name, String address) {
  static final String KEY = "licence";

  private static final String HINT =
      "as in licence: {name: CC BY 4.0, address: https://creativecommons.org/licenses/by/4.0/}";

  /** What {@code site.yaml} says; nothing if it says nothing, or not as it should. */
  static Optional<Licence> read(Mapping settings, Pattern address, Diagnostics diagnostics) {
    Optional<Mapping.Entry> entry = settings.find(KEY);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    if (!(entry.get().value() instanceof Mapping mapping)) {
      String message = "\"licence\" takes a name and an address, not " + entry.get().value().kind();
      diagnostics.report(entry.get().keySpan().error(message, HINT));
      return Optional.empty();
    }
    Fields fields =
        Fields.of(mapping, List.of("name", "address"), entry.get().keySpan(), diagnostics);
    return Optional.of(
        new Licence(
            fields.line("name", "CC BY 4.0"),
            fields.text("address", "https://creativecommons.org/licenses/by/4.0/", address)));
  }
}
