package io.github.groundplan.site.parse;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.scan.PageFile;
import io.github.groundplan.site.yaml.Fields;
import java.util.List;
import java.util.Optional;

/** Reads what a page beside the lessons says of itself. */
final class FreePageReader {
  private static final List<String> KEYS = List.of("title", "summary");

  private FreePageReader() {}

  /**
   * The page.
   *
   * @param body reads its text
   */
  static FreePage read(PageFile file, BodyReader body, Diagnostics diagnostics) {
    FrontMatterBlock block =
        FrontMatterBlock.read(file.source(), "a page", "title and summary", diagnostics);
    Optional<Fields> fields = block.fields(KEYS, diagnostics);
    return new FreePage(
        file.name(),
        file.path(),
        fields.map(known -> known.text("title", "About")).orElse("unknown"),
        fields.map(known -> known.text("summary", "Who made this.")).orElse("unknown"),
        body.read(file.source(), block.bodyOffset()));
  }
}
