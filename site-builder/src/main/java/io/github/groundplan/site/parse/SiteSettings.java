package io.github.groundplan.site.parse;

/**
 * What {@code site.yaml} says.
 *
 * @param language as in BCP 47: {@code en}
 * @param base the address under which the site is published, ending in a slash
 * @param repository the address of the source
 */
public record SiteSettings(
    String title, String description, String language, String base, String repository) {
  /**
   * The same, published elsewhere.
   *
   * @param address ends in a slash
   */
  public SiteSettings publishedAt(String address) {
    return new SiteSettings(title, description, language, address, repository);
  }
}
