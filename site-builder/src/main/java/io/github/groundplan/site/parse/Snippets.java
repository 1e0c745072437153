package io.github.groundplan.site.parse;

import io.github.groundplan.site.diagnostic.Source;
import io.github.groundplan.site.scan.SnippetFile;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The texts that pages can include: all below {@code snippets/}, and nothing else on the disk.
 *
 * @param byName below that folder
 */
record Snippets(Map<String, Source> byName) {
  Snippets {
    byName = Map.copyOf(new TreeMap<>(byName));
  }

  static Snippets of(List<SnippetFile> files) {
    Map<String, Source> byName = new TreeMap<>();
    files.forEach(file -> byName.put(file.name(), file.source()));
    return new Snippets(byName);
  }
}
