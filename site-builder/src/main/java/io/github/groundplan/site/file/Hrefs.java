package io.github.groundplan.site.file;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How files are linked from others; worked out once for all files of a folder. */
public final class Hrefs {
  private final List<SitePath> known;
  private final Map<String, List<String>> byFolder = new ConcurrentHashMap<>();

  /** To these files, in this order. */
  public Hrefs(Collection<SitePath> known) {
    this.known = List.copyOf(known);
  }

  /** The files that can be linked, in their order. */
  public List<SitePath> known() {
    return known;
  }

  /** The addresses of all of them, as they stand in a link of {@code file}. */
  public List<String> from(SitePath file) {
    return byFolder.computeIfAbsent(
        file.folder(), key -> known.stream().map(file::hrefTo).toList());
  }
}
