package io.github.groundplan.site.pack;

import java.util.Arrays;

/**
 * Packs bytes as RFC 1951 says, with matches of the last 32 kB: larger by a tenth than zlib's best,
 * and the same bytes on every machine.
 */
final class Deflation {
  private static final int WINDOW = 32_768;

  /** How many places with the same bytes are looked at, the nearest first. */
  private static final int TRIES = 8;

  /** So many bytes are compared one by one. */
  private static final int FEW = 16;

  /** A match of so many bytes is good enough: no longer one is looked for. */
  private static final int ENOUGH = 64;

  private final byte[] all;

  /** The last place with each hash, plus 1. */
  private final int[] newest;

  private final int hashShift;

  /** For each place of the window, the place before it with the same hash, plus 1. */
  private final int[] before;

  private final Blocks out;
  private int matchLength;
  private int matchDistance;

  private Deflation(byte[] all) {
    this.all = all;
    int places = Math.min(WINDOW, Math.max(256, 2 * Integer.highestOneBit(all.length)));
    newest = new int[places];
    before = new int[places];
    hashShift = Integer.numberOfLeadingZeros(places) + 1;
    out = new Blocks(all.length);
  }

  /** The bytes, packed. */
  static byte[] deflate(byte[] bytes) {
    return new Deflation(bytes).run();
  }

  private byte[] run() {
    int last = all.length - Blocks.SHORTEST;
    int at = 0;
    while (at <= last) {
      find(at);
      if (matchLength == 0) {
        out.literal(all[at++] & 0xff);
      } else {
        out.match(matchLength, matchDistance);
        int end = at + matchLength;
        for (int inside = at + 1; inside < Math.min(end, last); inside++) {
          remember(inside, hash(inside));
        }
        at = end;
      }
    }
    for (; at < all.length; at++) {
      out.literal(all[at] & 0xff);
    }
    return out.finish();
  }

  /**
   * The longest match for what begins at {@code at}, the nearest of equals; remembers the place.
   */
  private void find(int at) {
    byte[] bytes = all;
    int limit = Math.min(Blocks.LONGEST, bytes.length - at);
    int best = 2;
    int hash = hash(at);
    int candidate = newest[hash] - 1;
    remember(at, hash);
    for (int tries = TRIES; tries > 0 && candidate >= 0 && at - candidate <= WINDOW; tries--) {
      // What differs where a longer match must not is not worth a look.
      if (bytes[candidate + best] == bytes[at + best]) {
        int length = same(candidate, at, limit);
        if (length > best) {
          best = length;
          matchDistance = at - candidate;
          if (best >= ENOUGH || best == limit) {
            break;
          }
        }
      }
      candidate = before[candidate & (before.length - 1)] - 1;
    }
    matchLength = best == 2 ? 0 : best;
  }

  /** How many bytes are the same; most often few are. */
  private int same(int candidate, int at, int limit) {
    byte[] bytes = all;
    int few = Math.min(limit, FEW);
    int length = 0;
    while (length < few && bytes[candidate + length] == bytes[at + length]) {
      length++;
    }
    if (length < few || few == limit) {
      return length;
    }
    int more =
        Arrays.mismatch(bytes, candidate + few, candidate + limit, bytes, at + few, at + limit);
    return more < 0 ? limit : few + more;
  }

  private void remember(int at, int hash) {
    before[at & (before.length - 1)] = newest[hash];
    newest[hash] = at + 1;
  }

  private int hash(int at) {
    int three = (all[at] & 0xff) << 16 | (all[at + 1] & 0xff) << 8 | (all[at + 2] & 0xff);
    return (three * 0x9e3779b1) >>> hashShift;
  }
}
