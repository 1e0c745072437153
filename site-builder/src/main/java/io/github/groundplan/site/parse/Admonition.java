package io.github.groundplan.site.parse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a quotation that begins with {@code [!NOTE]} or the like is. */
enum Admonition {
  NOTE("Note"),
  TIP("Tip"),
  WARNING("Warning"),
  EXAMPLE("Example");

  private final String title;

  Admonition(String title) {
    this.title = title;
  }

  /** The word that stands above it if the author wrote no other. */
  String title() {
    return title;
  }

  /** The name in lower case. */
  String style() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Admonition> of(String name) {
    return Stream.of(values()).filter(value -> value.name().equals(name)).findFirst();
  }

  static List<String> names() {
    return Stream.of(values()).map(Enum::name).toList();
  }
}
