package io.github.groundplan.site.parse;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.typography.Punctuation;
import io.github.groundplan.site.yaml.Fields;
import io.github.groundplan.site.yaml.Mapping;
import io.github.groundplan.site.yaml.Scalar;
import io.github.groundplan.site.yaml.Sequence;
import io.github.groundplan.site.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the key {@code navigation} of {@code site.yaml}. */
final class NavigationReader {
  static final String KEY = "navigation";

  private static final Pattern PAGE = Pattern.compile("pages/[a-z0-9]+(-[a-z0-9]+)*\\.md");
  private static final String EXAMPLE = "pages/about.md";
  private static final String HINT = "as in navigation: [" + EXAMPLE + "]";

  private final Diagnostics diagnostics;

  private NavigationReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The entries in their order; none if the key is left out. */
  static List<NavigationEntry> read(Mapping settings, Diagnostics diagnostics) {
    return settings
        .find(KEY)
        .map(entry -> new NavigationReader(diagnostics).list(entry))
        .orElse(List.of());
  }

  private List<NavigationEntry> list(Mapping.Entry navigation) {
    if (!(navigation.value() instanceof Sequence list)) {
      String message = "\"navigation\" takes a list of pages, not " + navigation.value().kind();
      diagnostics.report(navigation.keySpan().error(message, HINT));
      return List.of();
    }
    List<NavigationEntry> entries = new ArrayList<>();
    list.values().forEach(value -> entry(value).ifPresent(entries::add));
    return entries;
  }

  private Optional<NavigationEntry> entry(Value value) {
    if (value instanceof Mapping mapping) {
      return titled(mapping);
    }
    if (value instanceof Scalar scalar && PAGE.matcher(scalar.text()).matches()) {
      return Optional.of(new NavigationEntry(scalar.text(), Optional.empty(), scalar.span()));
    }
    diagnostics.report(value.span().error("the navigation takes pages beside the lessons", HINT));
    return Optional.empty();
  }

  private Optional<NavigationEntry> titled(Mapping mapping) {
    Span span = mapping.span();
    Fields fields = Fields.of(mapping, List.of("page", "title"), span, diagnostics);
    String page = fields.text("page", EXAMPLE, PAGE);
    Optional<String> title =
        mapping.find("title").map(entry -> Punctuation.ofPlain(fields.line("title", "About")));
    return mapping
        .find("page")
        .filter(entry -> entry.value() instanceof Scalar scalar && scalar.text().equals(page))
        .map(entry -> new NavigationEntry(page, title, entry.value().span()));
  }
}
