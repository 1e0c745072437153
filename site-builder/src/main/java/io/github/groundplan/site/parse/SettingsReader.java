package io.github.groundplan.site.parse;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Source;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.typography.Punctuation;
import io.github.groundplan.site.yaml.Fields;
import io.github.groundplan.site.yaml.Mapping;
import io.github.groundplan.site.yaml.Reader;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code site.yaml}. */
final class SettingsReader {
  private static final List<String> KEYS =
      List.of(
          "title",
          "description",
          "language",
          "base",
          "repository",
          "edit",
          Licence.KEY,
          Offers.DOWNLOADS,
          Offers.PREVIEWS,
          StartReader.KEY,
          NavigationReader.KEY);
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^/\\s\"<>]+(/[^\\s\"<>]*)?");
  private static final Pattern FOLDER = Pattern.compile("https?://[^/\\s\"<>]+/([^?#\\s\"<>]*/)?");
  private static final String EXAMPLE = "https://example.org/course/";

  private SettingsReader() {}

  static SiteSettings read(Source source, Diagnostics diagnostics) {
    Optional<Mapping> mapping = Reader.read(source.passage(), diagnostics);
    if (mapping.isEmpty() || source.text().isEmpty()) {
      return new SiteSettings(
          "unknown",
          "unknown",
          "en",
          EXAMPLE,
          EXAMPLE,
          Optional.empty(),
          Optional.empty(),
          Offers.ALL,
          StartSettings.PLAIN,
          List.of());
    }
    Fields fields = Fields.of(mapping.get(), KEYS, source.span(0, 0), diagnostics);
    return new SiteSettings(
        Punctuation.ofPlain(fields.line("title", "Groundplan")),
        Punctuation.ofPlain(fields.line("description", "A course on system design")),
        fields.text("language", "en", LANGUAGE),
        base(mapping.get(), folder(fields, "base", EXAMPLE), diagnostics),
        fields.text("repository", "https://example.org/course", ADDRESS),
        fields.has("edit")
            ? Optional.of(folder(fields, "edit", "https://example.org/course/edit/main/content/"))
            : Optional.empty(),
        Licence.read(mapping.get(), ADDRESS, diagnostics),
        Offers.read(fields),
        StartReader.read(mapping.get(), diagnostics),
        NavigationReader.read(mapping.get(), diagnostics));
  }

  private static String folder(Fields fields, String key, String example) {
    return fields.text(key, example, FOLDER, SettingsReader::mended);
  }

  /** What an address that is none lacks; empty if that is not at its ends. */
  private static String mended(String text) {
    for (String begin : List.of("", "https://")) {
      for (String end : List.of("", "/")) {
        if (FOLDER.matcher(begin + text + end).matches()) {
          return "write it as " + begin + text + end;
        }
      }
    }
    return "";
  }

  /** Where the site is published: what is no address to a browser either is a mistake. */
  private static String base(Mapping settings, String base, Diagnostics diagnostics) {
    String reason = wrong(base);
    if (reason.isEmpty()) {
      return base;
    }
    Span span = settings.find("base").orElseThrow().value().span();
    String message = "no site can be published at \"" + base + "\"";
    diagnostics.report(span.error(message, reason));
    return EXAMPLE;
  }

  /** Why that is no base; empty if it is one. */
  private static String wrong(String base) {
    try {
      URI address = new URI(base);
      if (address.getRawUserInfo() != null) {
        return "leave out what stands before @: everybody could read it";
      }
      return address.normalize().equals(address) ? "" : "as in base: " + address.normalize();
    } catch (URISyntaxException e) {
      return e.getReason().toLowerCase(Locale.ROOT) + " at character " + (e.getIndex() + 1);
    }
  }
}
