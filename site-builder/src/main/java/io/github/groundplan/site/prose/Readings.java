package io.github.groundplan.site.prose;

import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.resolve.LinkedLesson;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads lessons, and remembers how long that takes: the search wants their texts, and their pages
 * the minutes. For several threads.
 */
public final class Readings {
  private final Map<SitePath, Integer> minutes = new ConcurrentHashMap<>();

  /** The text of a lesson. */
  public Prose read(LinkedLesson linked) {
    Prose prose = Prose.of(linked.parts());
    minutes.put(linked.lesson().path(), prose.minutes());
    return prose;
  }

  /** As {@link Prose#minutes} of a lesson. */
  public int minutes(LinkedLesson linked) {
    Integer known = minutes.get(linked.lesson().path());
    return known == null ? read(linked).minutes() : known;
  }
}
