package io.github.groundplan.site.parse;

import io.github.groundplan.site.diagnostic.Source;
import io.github.groundplan.site.scan.SnippetFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The texts that pages can include: all below {@code snippets/}, and nothing else on the disk.
 *
 * @param byName below that folder
 * @param asked is told the name of each that a page asks for
 */
record Snippets(Map<String, Source> byName, Consumer<String> asked) {
  Snippets {
    byName = Map.copyOf(new TreeMap<>(byName));
  }

  /** Nobody is told which of them are asked for. */
  Snippets(Map<String, Source> byName) {
    this(byName, name -> {});
  }

  static Snippets of(List<SnippetFile> files) {
    Map<String, Source> byName = new TreeMap<>();
    files.forEach(file -> byName.put(file.name(), file.source()));
    return new Snippets(byName);
  }

  /** The same, for one page. */
  Snippets askedBy(Uses uses) {
    return new Snippets(byName, uses::snippet);
  }

  /** The snippet of this name, if there is one. */
  Optional<Source> find(String name) {
    asked.accept(name);
    return Optional.ofNullable(byName.get(name));
  }
}
