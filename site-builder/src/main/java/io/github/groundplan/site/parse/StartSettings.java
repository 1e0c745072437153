package io.github.groundplan.site.parse;

import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.file.SitePath;
import java.util.List;
import java.util.Optional;

/**
 * What {@code site.yaml} says of the start page, beside its text in {@code pages/index.md}.
 *
 * @param picture beside the title, if there is one
 * @param lessons above the list of lessons
 * @param promise below them, if there is one
 */
public record StartSettings(
    Optional<Picture> picture, Words lessons, Optional<StartSettings.Promise> promise) {
  /** A start page of which nothing is said. */
  public static final StartSettings PLAIN =
      new StartSettings(Optional.empty(), new Words("Lessons", ""), Optional.empty());

  /** The file in which all this stands. */
  public static final SitePath SETTINGS = new SitePath("site.yaml");

  /** What stands beside the title. */
  public sealed interface Picture {}

  /** The drawing that every program has: a town that is a system. */
  public record Plan() implements Picture {}

  /**
   * A picture of the author's own.
   *
   * @param path as it was written, seen from {@code site.yaml}
   * @param text what it shows, for who does not see it
   * @param span of the path
   */
  public record File(String path, String text, Span span) implements Picture {
    /** Where it lies in the content; nothing outside of it. */
    public Optional<SitePath> place() {
      return SETTINGS.resolve(path);
    }
  }

  /**
   * A title, and a text below it.
   *
   * @param text empty if there is none
   */
  public record Words(String title, String text) {
    /** Whether there is more than the title. */
    public boolean hasText() {
      return !text.isEmpty();
    }
  }

  /**
   * What the course promises.
   *
   * @param points beside each other, at least one
   */
  public record Promise(String title, List<Words> points) {
    public Promise {
      points = List.copyOf(points);
    }
  }
}
