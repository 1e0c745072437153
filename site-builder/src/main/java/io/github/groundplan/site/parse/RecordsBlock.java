package io.github.groundplan.site.parse;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.records.Csv;
import io.github.groundplan.site.records.Records;
import io.github.groundplan.site.yaml.Fields;
import io.github.groundplan.site.yaml.Mapping;
import io.github.groundplan.site.yaml.Reader;
import io.github.groundplan.site.yaml.Scalar;
import java.util.List;
import java.util.Optional;

/**
 * Reads the blocks that stand for the rows of a file.
 *
 * @param inclusion that finds the file
 */
record RecordsBlock(Inclusion inclusion, Diagnostics diagnostics) {
  private static final String BY = "by";
  private static final String GROUPS = "groups";
  private static final List<String> KEYS = List.of("caption", BY, GROUPS);

  /** The rows as HTML; empty if there is a mistake, which is reported. */
  String html(FencedBlock block) {
    if (block.rest().length() == 0) {
      String hint = "as in ```table prices.csv, for snippets/prices.csv";
      diagnostics.report(block.language().error("the rows of which file?", hint));
      return "";
    }
    Optional<Csv> data = file(block.rest());
    Optional<Mapping> options = Reader.read(block.body(), diagnostics);
    if (options.isEmpty()) {
      return "";
    }
    Fields fields = Fields.of(options.get(), KEYS, block.language(), diagnostics);
    String caption = fields.line("caption", "What a server costs");
    Optional<Span> by = value(options.get(), BY);
    Optional<Span> groups = value(options.get(), GROUPS);
    Optional<Csv> told = groups.flatMap(this::file);
    if (groups.isPresent() && by.isEmpty()) {
      String hint = "add a line such as by: region, for a column of that name";
      diagnostics.report(groups.get().error("groups of what?", hint));
    }
    if (data.isEmpty() || (groups.isPresent() && told.isEmpty())) {
      return "";
    }
    Records records = new Records(caption, data.get());
    return by.isEmpty() ? records.html() : records.html(by.get(), told, diagnostics);
  }

  private Optional<Csv> file(Span name) {
    return inclusion.find(name).flatMap(source -> Csv.read(source, diagnostics));
  }

  private static Optional<Span> value(Mapping options, String key) {
    return options
        .find(key)
        .map(Mapping.Entry::value)
        .filter(Scalar.class::isInstance)
        .map(value -> ((Scalar) value).span());
  }
}
