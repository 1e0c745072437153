package io.github.groundplan.site.history;

import io.github.groundplan.site.file.SitePath;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * When files were last changed.
 *
 * @param changes by the file's path in the content folder
 */
public record History(Map<SitePath, Instant> changes) {
  public History {
    changes = Collections.unmodifiableMap(new TreeMap<>(changes));
  }

  /** A history in which nothing is known. */
  public static History unknown() {
    return new History(Map.of());
  }

  /** When a file was last changed; nothing if it was never committed. */
  public Optional<Instant> lastChange(SitePath file) {
    return Optional.ofNullable(changes.get(file));
  }
}
