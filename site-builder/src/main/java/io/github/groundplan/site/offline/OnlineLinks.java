package io.github.groundplan.site.offline;

import io.github.groundplan.site.file.Bytes;
import io.github.groundplan.site.file.BytesSink;
import io.github.groundplan.site.file.Spool;
import java.nio.charset.StandardCharsets;

/**
 * Makes a page's links to downloads lead online. Works on bytes: the page of all lessons may be too
 * large to lie in memory as a text, and a copy of it beside.
 */
final class OnlineLinks {
  private static final byte[] FOLDER = "download/".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] LINK = "href=\"".getBytes(StandardCharsets.US_ASCII);

  private final byte[] page;

  private OnlineLinks(byte[] page) {
    this.page = page;
  }

  /**
   * The page, its downloads where the site is published.
   *
   * @param base the address under which it is
   * @param spool which keeps it
   */
  static Bytes of(Bytes html, String base, Spool spool) {
    return new OnlineLinks(html.toArray()).online(base.getBytes(StandardCharsets.UTF_8), spool);
  }

  private Bytes online(byte[] base, Spool spool) {
    BytesSink sink = new BytesSink(spool);
    int done = 0;
    for (int at = find(0); at < page.length; at = find(at + 1)) {
      int value = startOfValue(at);
      if (value >= done && isName(at + FOLDER.length)) {
        sink.write(page, done, value - done);
        sink.write(base);
        done = at;
      }
    }
    sink.write(page, done, page.length - done);
    return sink.bytes();
  }

  /** Where the folder's name stands next; the end of the page if it does not. */
  private int find(int from) {
    int at = from;
    while (at < page.length && !(page[at] == FOLDER[0] && isAt(at, FOLDER))) {
      at++;
    }
    return at;
  }

  /** The start of the address around {@code at}; -1 if this is no address. */
  private int startOfValue(int at) {
    int start = at;
    while (start > 0 && page[start - 1] != '"') {
      start--;
    }
    return start >= LINK.length && isAt(start - LINK.length, LINK) ? start : -1;
  }

  /** Whether the rest of the address is the name of a file. */
  private boolean isName(int start) {
    int at = start;
    while (at < page.length
        && (Character.isLetterOrDigit(page[at]) || ".-".indexOf(page[at]) >= 0)) {
      at++;
    }
    return at > start && at < page.length && page[at] == '"';
  }

  private boolean isAt(int start, byte[] expected) {
    for (int i = 0; i < expected.length; i++) {
      if (start + i >= page.length || page[start + i] != expected[i]) {
        return false;
      }
    }
    return true;
  }
}
