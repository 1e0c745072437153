package io.github.groundplan.site.starter;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * What something new is called.
 *
 * @param title as readers see it: {@code Load balancing}
 * @param slug as it stands in file names: lower-case words and hyphens
 */
public record Name(String title, String slug) {
  /** Longer ones are too long for some file systems. */
  private static final int MOST_LETTERS = 100;

  /** The name that {@code words} make; nothing if no letter or digit of ASCII is among them. */
  public static Optional<Name> of(String words) {
    String plain = words.strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
    String slug =
        Normalizer.normalize(plain, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    boolean isSlug = plain.equals(slug);
    return slug.isEmpty() || slug.length() > MOST_LETTERS
        ? Optional.empty()
        : Optional.of(new Name(capital(isSlug ? plain.replace('-', ' ') : plain), slug));
  }

  private static String capital(String text) {
    int end = text.offsetByCodePoints(0, 1);
    return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
  }
}
