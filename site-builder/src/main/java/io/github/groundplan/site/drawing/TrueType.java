package io.github.groundplan.site.drawing;

import io.github.groundplan.site.file.Bytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The outlines and widths of a font's letters: the parts of the OpenType specification 1.9 that the
 * project's own fonts use (tables cmap, glyf, head, hhea, hmtx, loca). Pairs of letters are not
 * drawn closer.
 */
final class TrueType {
  private static final int ON_CURVE = 1;
  private static final int SHORT_X = 2;
  private static final int SHORT_Y = 4;
  private static final int REPEATED = 8;
  private static final int SAME_X = 16;
  private static final int SAME_Y = 32;

  private static final int WORDS = 1;
  private static final int SCALED = 8;
  private static final int MORE = 32;
  private static final int SCALED_TWICE = 64;
  private static final int TURNED = 128;

  private final ByteBuffer font;
  private final Map<String, Integer> tables = new HashMap<>();

  /** Those glyphs that were drawn so far; by several threads. */
  private final Map<Integer, Outline> outlines = new ConcurrentHashMap<>();

  private TrueType(ByteBuffer font) {
    this.font = font;
    for (int i = 0; i < unsigned(4); i++) {
      int record = 12 + 16 * i;
      byte[] tag = new byte[4];
      font.get(record, tag);
      tables.put(new String(tag, StandardCharsets.US_ASCII), font.getInt(record + 8));
    }
  }

  /** The font of this file, which must be one of the project's own. */
  static TrueType read(Bytes file) {
    return new TrueType(ByteBuffer.wrap(file.toArray()));
  }

  /** How far a text reaches to the right, in shares of the font's size. */
  double width(String text) {
    return text.codePoints().mapToDouble(letter -> advance(glyph(letter))).sum();
  }

  /** The outline of a text of size 1 that begins at (0, 0) on its line; y grows downwards. */
  Outline outline(String text) {
    Outline outline = new Outline();
    double x = 0;
    double unit = 1.0 / unsigned(tables.get("head") + 18);
    for (int letter : text.codePoints().toArray()) {
      int glyph = glyph(letter);
      outline.add(outlines.computeIfAbsent(glyph, this::glyphOutline), unit, -unit, x, 0);
      x += advance(glyph);
    }
    return outline;
  }

  private double advance(int glyph) {
    int widths = unsigned(tables.get("hhea") + 34);
    int at = tables.get("hmtx") + 4 * Math.min(glyph, widths - 1);
    return (double) unsigned(at) / unsigned(tables.get("head") + 18);
  }

  /** The glyph of a letter: format 4 of cmap, which holds the first 65,536; 0 if there is none. */
  private int glyph(int letter) {
    int table = format4();
    int segments = unsigned(table + 6) / 2;
    int ends = table + 14;
    int starts = ends + 2 * segments + 2;
    for (int i = 0; i < segments; i++) {
      if (letter <= unsigned(ends + 2 * i)) {
        int start = unsigned(starts + 2 * i);
        int delta = unsigned(starts + 2 * segments + 2 * i);
        int rangeAt = starts + 4 * segments + 2 * i;
        if (letter < start) {
          return 0;
        }
        int range = unsigned(rangeAt);
        int found = range == 0 ? letter : unsigned(rangeAt + range + 2 * (letter - start));
        return found == 0 ? 0 : found + delta & 0xffff;
      }
    }
    return 0;
  }

  private int format4() {
    int cmap = tables.get("cmap");
    for (int i = 0; i < unsigned(cmap + 2); i++) {
      int table = cmap + font.getInt(cmap + 4 + 8 * i + 4);
      if (unsigned(table) == 4) {
        return table;
      }
    }
    throw new IllegalArgumentException("this font has no map of format 4");
  }

  private Outline glyphOutline(int glyph) {
    boolean isLong = unsigned(tables.get("head") + 50) == 1;
    int loca = tables.get("loca");
    int start = isLong ? font.getInt(loca + 4 * glyph) : 2 * unsigned(loca + 2 * glyph);
    int end = isLong ? font.getInt(loca + 4 * glyph + 4) : 2 * unsigned(loca + 2 * glyph + 2);
    int at = tables.get("glyf") + start;
    if (start == end) {
      return new Outline(); // a space
    }
    int contours = font.getShort(at);
    return contours >= 0 ? simple(at + 10, contours) : composite(at + 10);
  }

  private Outline composite(int first) {
    Outline outline = new Outline();
    int at = first;
    int flags;
    do {
      flags = unsigned(at);
      int glyph = unsigned(at + 2);
      boolean isWide = (flags & WORDS) != 0;
      double x = isWide ? font.getShort(at + 4) : font.get(at + 4);
      double y = isWide ? font.getShort(at + 6) : font.get(at + 5);
      at += isWide ? 8 : 6;
      if ((flags & (SCALED_TWICE | TURNED)) != 0) {
        throw new IllegalArgumentException("glyph " + glyph + " is bent in its use");
      }
      double scale = (flags & SCALED) != 0 ? font.getShort(at) / 16384.0 : 1;
      at += (flags & SCALED) != 0 ? 2 : 0;
      outline.add(glyphOutline(glyph), scale, scale, x, y);
    } while ((flags & MORE) != 0);
    return outline;
  }

  private Outline simple(int first, int contours) {
    int count = contours == 0 ? 0 : unsigned(first + 2 * (contours - 1)) + 1;
    int at = first + 2 * contours;
    at += 2 + unsigned(at); // instructions for screens of few pixels
    int[] flags = new int[count];
    for (int i = 0; i < count; i++) {
      flags[i] = font.get(at++) & 0xff;
      if ((flags[i] & REPEATED) != 0) {
        int times = font.get(at++) & 0xff;
        for (int last = i + times; i < last; i++) {
          flags[i + 1] = flags[i];
        }
      }
    }
    int[] x = new int[count];
    at = coordinates(flags, x, at, SHORT_X, SAME_X);
    int[] y = new int[count];
    coordinates(flags, y, at, SHORT_Y, SAME_Y);
    Outline outline = new Outline();
    for (int i = 0, start = 0; i < contours; i++) {
      int end = unsigned(first + 2 * i) + 1;
      contour(outline, flags, x, y, start, end);
      start = end;
    }
    return outline;
  }

  private int coordinates(int[] flags, int[] values, int first, int isShort, int isSame) {
    int at = first;
    int value = 0;
    for (int i = 0; i < values.length; i++) {
      if ((flags[i] & isShort) != 0) {
        int step = font.get(at++) & 0xff;
        value += (flags[i] & isSame) != 0 ? step : -step;
      } else if ((flags[i] & isSame) == 0) {
        value += font.getShort(at);
        at += 2;
      }
      values[i] = value;
    }
    return at;
  }

  /** Between two control points there is a point on the curve, in the middle. */
  private static void contour(Outline outline, int[] flags, int[] x, int[] y, int start, int end) {
    int count = end - start;
    int first = start;
    while (first < end && (flags[first] & ON_CURVE) == 0) {
      first++;
    }
    if (first == end) {
      throw new IllegalArgumentException("a contour without a point on it");
    }
    Outline.Pen pen = new Outline.Pen(outline, x[first], y[first]);
    for (int i = 1; i <= count; i++) {
      int here = start + (first - start + i) % count;
      int next = start + (first - start + i + 1) % count;
      if ((flags[here] & ON_CURVE) != 0) {
        pen.line(x[here], y[here]);
      } else if ((flags[next] & ON_CURVE) != 0) {
        pen.curve(x[here], y[here], x[next], y[next]);
        i++;
      } else {
        pen.curve(x[here], y[here], (x[here] + x[next]) / 2.0, (y[here] + y[next]) / 2.0);
      }
    }
    pen.close();
  }

  private int unsigned(int at) {
    return font.getShort(at) & 0xffff;
  }
}
