package io.github.groundplan.site.parse;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.scan.PageFile;
import io.github.groundplan.site.yaml.Fields;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what a page beside the lessons says of itself. */
final class FreePageReader {
  private static final String UNDER = "under";
  private static final List<String> KEYS = List.of("title", "summary", UNDER);

  private static final Pattern FILE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.md");

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
        FrontMatterBlock.words(fields, "title", "About"),
        FrontMatterBlock.words(fields, "summary", "Who made this."),
        fields.flatMap(known -> under(known, block)),
        body.read(file.source(), block.bodyOffset()));
  }

  private static Optional<Piece.Reference> under(Fields fields, FrontMatterBlock block) {
    return fields
        .optional(UNDER, "scenarios.md", FILE)
        .map(file -> new Piece.Reference(Piece.Kind.LINK, file, file, block.place(UNDER)));
  }
}
