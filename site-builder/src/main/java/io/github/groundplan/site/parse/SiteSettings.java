package io.github.groundplan.site.parse;

import io.github.groundplan.site.file.SitePath;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code site.yaml} says.
 *
 * @param language as in BCP 47: {@code en}
 * @param base the address under which the site is published, ending in a slash
 * @param repository the address of the source
 * @param edit where the content folder can be edited, ending in a slash, if that was said
 * @param licence under which others may use the course, if that was said
 * @param offers what the site has beside its pages
 * @param start what the start page shows beside its text
 * @param navigation pages beside the lessons that every page links at its top, in this order
 */
public record SiteSettings(
    String title,
    String description,
    String language,
    String base,
    String repository,
    Optional<String> edit,
    Optional<Licence> licence,
    Offers offers,
    StartSettings start,
    List<NavigationEntry> navigation) {
  /** ISO 15924. */
  private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
      Set.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

  /** Those that are written in one of these scripts if nothing else is said (Unicode CLDR). */
  private static final Set<String> RIGHT_TO_LEFT_LANGUAGES =
      Set.of(
          "ar", "arc", "arz", "azb", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "lrc", "mzn", "nqo",
          "pnb", "ps", "sd", "syr", "ug", "ur", "yi");

  public SiteSettings {
    navigation = List.copyOf(navigation);
  }

  /** Whether the language is written from right to left. */
  public boolean isRightToLeft() {
    Locale locale = Locale.forLanguageTag(language);
    return locale.getScript().isEmpty()
        ? RIGHT_TO_LEFT_LANGUAGES.contains(locale.getLanguage())
        : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
  }

  /** Where a page is published; a folder's own page is the folder. */
  public String address(SitePath page) {
    String path = page.escaped();
    return base
        + (page.name().equals("index.html") ? path.replaceFirst("index\\.html$", "") : path);
  }

  /**
   * What of it every page depends on; what the start page shows and where pages stand is left out.
   */
  public SiteSettings ofEveryPage() {
    return new SiteSettings(
        title,
        description,
        language,
        base,
        repository,
        edit,
        licence,
        offers,
        StartSettings.PLAIN,
        List.of());
  }

  /**
   * The same, published elsewhere.
   *
   * @param address ends in a slash
   */
  public SiteSettings publishedAt(String address) {
    return new SiteSettings(
        title,
        description,
        language,
        address,
        repository,
        edit,
        licence,
        offers,
        start,
        navigation);
  }
}
