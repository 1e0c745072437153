package io.github.groundplan.site.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a file stands in the site (or, for what is copied as it is, in the content).
 *
 * @param value from the root, with slashes, not beginning with one: {@code lessons/scaling.html}
 */
public record SitePath(String value) implements Comparable<SitePath> {
  private static final String UNESCAPED = "/-._~!$&'()*+,;=@";

  public SitePath {
    if (value.isEmpty() || value.startsWith("/")) {
      throw new IllegalArgumentException("no path within a site: \"" + value + "\"");
    }
  }

  /** The last part: {@code scaling.html}. */
  public String name() {
    return value.substring(value.lastIndexOf('/') + 1);
  }

  /** All before the last part, with its slash: {@code lessons/}; empty at the root. */
  public String folder() {
    return value.substring(0, value.lastIndexOf('/') + 1);
  }

  /** What {@code reference}, as it stands in this file, leads to; nothing outside of the root. */
  public Optional<SitePath> resolve(String reference) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : (value + "/../" + reference).split("/", -1)) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!part.equals(".")) {
        parts.addLast(part);
      }
    }
    String joined = String.join("/", parts);
    return joined.isEmpty() ? Optional.empty() : Optional.of(new SitePath(joined));
  }

  /**
   * The address of {@code target} as it stands in a link of this file; {@link Address#from} is the
   * way back.
   */
  public String hrefTo(SitePath target) {
    int shared = sharedFolder(target);
    StringBuilder up = new StringBuilder();
    for (int slash = value.indexOf('/', shared);
        slash >= 0;
        slash = value.indexOf('/', slash + 1)) {
      up.append("../");
    }
    return up + escape(target.value.substring(shared));
  }

  /** The length of the path of the deepest folder in which both lie. */
  private int sharedFolder(SitePath other) {
    int shared = 0;
    int most = Math.min(value.length(), other.value.length());
    for (int i = 0; i < most && value.charAt(i) == other.value.charAt(i); i++) {
      if (value.charAt(i) == '/') {
        shared = i + 1;
      }
    }
    return shared;
  }

  /** The path as it stands in an address: RFC 3986, section 3.3. */
  public String escaped() {
    return escape(value);
  }

  private static String escape(String path) {
    int plain = 0;
    while (plain < path.length() && isPlain(path.charAt(plain))) {
      plain++;
    }
    return plain == path.length() ? path : escapeAll(path);
  }

  private static String escapeAll(String path) {
    StringBuilder escaped = new StringBuilder();
    for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (unit & 0xff);
      escaped.append(
          isPlain(c) ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return escaped.toString();
  }

  private static boolean isPlain(char c) {
    return (c < 128 && Character.isLetterOrDigit(c)) || UNESCAPED.indexOf(c) >= 0;
  }

  /** By the path's characters. */
  @Override
  public int compareTo(SitePath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
