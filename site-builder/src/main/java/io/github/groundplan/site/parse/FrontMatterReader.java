package io.github.groundplan.site.parse;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Source;
import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.typography.Punctuation;
import io.github.groundplan.site.yaml.Fields;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what a lesson says of itself. */
final class FrontMatterReader {
  private static final List<String> KEYS =
      List.of("title", "summary", "order", "minutes", "formerly");
  private static final Pattern PAGE = Pattern.compile("lessons/[a-z0-9]+(-[a-z0-9]+)*\\.html");

  private FrontMatterReader() {}

  static Split read(Source source, Diagnostics diagnostics) {
    FrontMatterBlock block =
        FrontMatterBlock.read(source, "a lesson", "title, summary, order and minutes", diagnostics);
    Optional<Fields> fields = block.fields(KEYS, diagnostics);
    // Order 0 is never taken for anyone's number.
    FrontMatter front =
        fields
            .map(known -> front(known, block))
            .orElse(new FrontMatter("unknown", "unknown", 0, 1, List.of(), source.span(0, 0)));
    return new Split(front, block.bodyOffset());
  }

  private static FrontMatter front(Fields fields, FrontMatterBlock block) {
    return new FrontMatter(
        Punctuation.ofPlain(fields.line("title", "Scaling")),
        Punctuation.ofPlain(fields.line("summary", "Bigger machines, or more of them.")),
        fields.positiveWhole("order", 5).orElse(0),
        fields.positiveWhole("minutes", 20).orElse(1),
        fields.texts("formerly", "lessons/growing.html", PAGE).stream()
            .map(text -> new FrontMatter.Former(new SitePath(text.text()), text.span()))
            .toList(),
        block.place("order"));
  }

  /**
   * A lesson in two parts.
   *
   * @param bodyOffset where the Markdown begins
   */
  record Split(FrontMatter front, int bodyOffset) {}
}
