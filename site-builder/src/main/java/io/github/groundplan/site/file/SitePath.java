package io.github.groundplan.site.file;

import java.net.URLDecoder;
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
   * What the address {@code href}, as it stands in a link of this file, leads to: the way back from
   * {@link #hrefTo}. Nothing outside of the root, and for what is no address.
   *
   * @param href without a fragment
   */
  public Optional<SitePath> follow(String href) {
    try {
      return resolve(URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The address of {@code target} as it stands in a link of this file. */
  public String hrefTo(SitePath target) {
    String[] here = value.split("/", -1);
    String[] there = target.value.split("/", -1);
    int shared = 0;
    while (shared < Math.min(here.length, there.length) - 1 && here[shared].equals(there[shared])) {
      shared++;
    }
    StringBuilder href = new StringBuilder("../".repeat(here.length - 1 - shared));
    for (int i = shared; i < there.length; i++) {
      href.append(escape(there[i])).append(i < there.length - 1 ? "/" : "");
    }
    return href.toString();
  }

  /** The path as it stands in an address: RFC 3986, section 3.3. */
  public String escaped() {
    return escape(value);
  }

  private static String escape(String path) {
    StringBuilder escaped = new StringBuilder();
    for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (unit & 0xff);
      boolean isPlain = (c < 128 && Character.isLetterOrDigit(c)) || UNESCAPED.indexOf(c) >= 0;
      escaped.append(isPlain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return escaped.toString();
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
