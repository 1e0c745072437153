package io.github.groundplan.site.parse;

import io.github.groundplan.sim.text.Spelling;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Passage;
import io.github.groundplan.site.diagnostic.Source;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.file.NearPath;
import io.github.groundplan.site.yaml.Fields;
import io.github.groundplan.site.yaml.Mapping;
import io.github.groundplan.site.yaml.Reader;
import io.github.groundplan.site.yaml.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the blocks that stand for a snippet, or for a part of one.
 *
 * @param isNested whether the text that includes is itself included
 */
record Inclusion(Snippets snippets, boolean isNested, Diagnostics diagnostics) {
  /** The language of the block. */
  static final String NAME = "include";

  private static final List<String> KEYS = List.of("lines", "region", "language");
  private static final Pattern LINES = Pattern.compile("([1-9][0-9]{0,5})(?:-([1-9][0-9]{0,5}))?");

  /**
   * What is included.
   *
   * @param language of code; empty if the language is told by the name
   * @param text whose lines end in line feeds
   */
  record Included(Source source, Optional<Span> language, String name, String text) {}

  /** What a block stands for; nothing if it is wrong, which was reported. */
  Optional<Included> read(FencedBlock block) {
    Span name = block.rest();
    if (isNested) {
      diagnostics.report(
          block
              .language()
              .error("an included text includes nothing itself", "include both in the page"));
      return Optional.empty();
    }
    if (name.length() == 0) {
      String hint = "as in ```include Hash.java, for snippets/Hash.java";
      diagnostics.report(block.language().error("which snippet?", hint));
      return Optional.empty();
    }
    Optional<Source> source = find(name);
    Optional<Mapping> options = Reader.read(block.body(), diagnostics);
    if (source.isEmpty() || options.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = Fields.of(options.get(), KEYS, block.language(), diagnostics);
    Optional<Span> language = fields.optional("language", "java").map(Scalar::span);
    return part(source.get(), options.get(), fields, name)
        .map(text -> new Included(source.get(), language, name.text(), text));
  }

  /** The snippet of this name; nothing if there is none, which is reported. */
  Optional<Source> find(Span name) {
    Optional<Source> source = snippets.find(name.text());
    if (source.isEmpty()) {
      boolean isOutside = name.text().startsWith("/") || name.text().contains("..");
      String message =
          isOutside
              ? "only what lies in snippets/ can be included"
              : "there is no snippet \"" + name.text() + "\"";
      TreeSet<String> known = new TreeSet<>(snippets.byName().keySet());
      String hint =
          known.isEmpty()
              ? "put it into the folder snippets/ beside lessons/"
              : NearPath.hint(name.text(), known);
      diagnostics.report(name.error(message, isOutside ? "put the file there" : hint));
    }
    return source;
  }

  private Optional<String> part(Source source, Mapping options, Fields fields, Span name) {
    Optional<Scalar> lines = fields.optional("lines", "3-9");
    Optional<Scalar> region = fields.optional("region", "ring");
    boolean isText = name.text().endsWith(".md") && options.find("language").isEmpty();
    if (isText && !options.entries().isEmpty()) {
      String hint = "add language: markdown to show it as code";
      diagnostics.report(name.error("a Markdown text is included as a whole", hint));
      return Optional.empty();
    }
    if (lines.isPresent() && region.isPresent()) {
      String message = "lines and a region cannot both be chosen";
      diagnostics.report(lines.get().span().error(message, "leave one of them out"));
      return Optional.empty();
    }
    Passage whole = source.passage();
    if (lines.isPresent()) {
      return lines(whole, lines.get());
    }
    return region.isPresent()
        ? region(whole, region.get(), name)
        : Optional.of(SnippetPart.whole(whole));
  }

  private Optional<String> lines(Passage whole, Scalar chosen) {
    Matcher lines = LINES.matcher(chosen.text());
    int count = whole.lines().size();
    int first = lines.matches() ? Integer.parseInt(lines.group(1)) : 0;
    int last = first > 0 && lines.group(2) != null ? Integer.parseInt(lines.group(2)) : first;
    if (first == 0 || last < first || last > count) {
      String message = "these are no lines of the snippet, which has " + count;
      diagnostics.report(chosen.span().error(message, "as in lines: 3-9"));
      return Optional.empty();
    }
    return Optional.of(SnippetPart.lines(whole, first, last));
  }

  private Optional<String> region(Passage whole, Scalar chosen, Span name) {
    Optional<String> region = SnippetPart.region(whole, chosen.text());
    if (region.isEmpty()) {
      String message = name.text() + " has no region \"" + chosen.text() + "\"";
      List<String> known = SnippetPart.regions(whole);
      String hint =
          known.isEmpty()
              ? "put it between // region " + chosen.text() + " and // endregion"
              : Spelling.hint(chosen.text(), known);
      diagnostics.report(chosen.span().error(message, hint));
    }
    return region;
  }
}
