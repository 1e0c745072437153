package io.github.groundplan.site.resolve;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * A relative reference, taken apart.
 *
 * @param path without percent signs; empty for a place in the same file
 * @param fragment as it was written; empty if there is none
 */
record Target(String path, String fragment) {
  static Target of(String reference) {
    int hash = reference.indexOf('#');
    return hash < 0
        ? new Target(decode(reference), "")
        : new Target(decode(reference.substring(0, hash)), reference.substring(hash + 1));
  }

  /** The id that the fragment names; what stands behind a {@code ?} is a demo's state. */
  String anchor() {
    int query = fragment.indexOf('?');
    return decode(query < 0 ? fragment : fragment.substring(0, query));
  }

  /** The fragment with its {@code #}, or nothing. */
  String suffix() {
    return fragment.isEmpty() ? "" : "#" + fragment;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // A lone percent sign: taken as it stands, nothing will be found there.
      return text;
    }
  }
}
