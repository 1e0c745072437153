package io.github.groundplan.site.serve;

import io.github.groundplan.site.file.SitePath;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the path of a request asks for. */
sealed interface Asked {
  /** A file of the site. */
  record File(SitePath path) implements Asked {}

  /** Something of the server's own: {@code live.js}. */
  record Own(String name) implements Asked {}

  /** The path that is meant is this one. */
  record Elsewhere(String path) implements Asked {}

  /** Nothing that could ever be there. */
  record Nothing() implements Asked {}

  /** No path at all, or one that tries to leave the site. */
  record Forbidden() implements Asked {}

  /** The folder, in the site, of what is the server's own. */
  String OWN = "_groundplan/";

  /**
   * Reads a path.
   *
   * @param raw as it stands in the request, without the query
   * @param base under which the site is served; begins and ends with a slash
   */
  static Asked read(String raw, String base) {
    if (!raw.startsWith(base)) {
      boolean isNear = raw.equals("/") || (raw + "/").equals(base);
      return isNear ? new Elsewhere(base) : outside(raw);
    }
    return decode(raw.substring(base.length())).map(Asked::inside).orElse(new Forbidden());
  }

  private static Asked outside(String raw) {
    boolean isFine =
        decode(raw.substring(Math.min(1, raw.length()))).map(Asked::isFine).orElse(false);
    return isFine ? new Nothing() : new Forbidden();
  }

  private static Asked inside(String path) {
    if (!isFine(path)) {
      return new Forbidden();
    }
    if (path.startsWith(OWN)) {
      return new Own(path.substring(OWN.length()));
    }
    return new File(
        new SitePath(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path));
  }

  /** Whether each part of a path is a name, as it must be on any system. */
  private static boolean isFine(String path) {
    if (path.startsWith("/") || path.contains("//")) {
      return false;
    }
    for (String part : path.split("/", -1)) {
      if (part.equals("..") || part.equals(".")) {
        return false;
      }
    }
    return path.chars().noneMatch(c -> c < ' ' || c == '\\' || c == ':' || c == 0x7f);
  }

  /** The path without escapes; nothing if they are no UTF-8. RFC 3986, section 2.1. */
  private static Optional<String> decode(String path) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '%') {
        int high = i + 2 <= path.length() - 1 ? Character.digit(path.charAt(i + 1), 16) : -1;
        int low = i + 2 <= path.length() - 1 ? Character.digit(path.charAt(i + 2), 16) : -1;
        if (high < 0 || low < 0) {
          return Optional.empty();
        }
        bytes.write(16 * high + low);
        i += 2;
      } else {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    try {
      ByteBuffer buffer = ByteBuffer.wrap(bytes.toByteArray());
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(buffer).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
