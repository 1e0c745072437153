package io.github.groundplan.site.parse;

import io.github.groundplan.site.yaml.Fields;

/**
 * What a site has beside its pages.
 *
 * @param hasDownloads whether all of it can be had at once: as an archive, as a book, and as a page
 *     of all lessons
 * @param hasPreviews whether a link to a lesson is shown with a picture of that lesson, and not of
 *     the course
 */
public record Offers(boolean hasDownloads, boolean hasPreviews) {
  static final String DOWNLOADS = "downloads";
  static final String PREVIEWS = "previews";

  /** All there is, which is what a site has that says nothing. */
  static final Offers ALL = new Offers(true, true);

  /** What {@code site.yaml} says. */
  static Offers read(Fields settings) {
    return new Offers(settings.truth(DOWNLOADS, true), settings.truth(PREVIEWS, true));
  }
}
