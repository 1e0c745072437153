package io.github.groundplan.site.file;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address as it stands in a link, taken apart (RFC 3986).
 *
 * @param path as it was written; empty for a place in the same file
 * @param fragment as it was written, without its {@code #}; empty if there is none
 */
public record Address(String path, String fragment) {
  private static final Pattern SCHEME = Pattern.compile("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*");

  /** Takes an address apart. */
  public static Address of(String address) {
    int hash = address.indexOf('#');
    return hash < 0
        ? new Address(address, "")
        : new Address(address.substring(0, hash), address.substring(hash + 1));
  }

  /** Whether it names a scheme, such as {@code https:}; one without is relative. */
  public static boolean hasScheme(String address) {
    return SCHEME.matcher(address).matches();
  }

  /** Without percent signs; as it stands if one of them is alone: nothing will be found there. */
  public static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  /** The path of a file, without percent signs and without a query. */
  public String file() {
    return decode(withoutQuery(path));
  }

  /** The id that the fragment names; what stands behind a {@code ?} is a demo's state. */
  public String anchor() {
    return decode(withoutQuery(fragment));
  }

  /** The fragment with its {@code #}, or nothing. */
  public String suffix() {
    return fragment.isEmpty() ? "" : "#" + fragment;
  }

  /** The file that it leads to from {@code page}; nothing outside of the root. */
  public Optional<SitePath> from(SitePath page) {
    return path.isEmpty() ? Optional.of(page) : page.resolve(file());
  }

  private static String withoutQuery(String text) {
    int mark = text.indexOf('?');
    return mark < 0 ? text : text.substring(0, mark);
  }
}
