package io.github.groundplan.site.drawing;

import io.github.groundplan.site.file.Bytes;
import java.util.ArrayList;
import java.util.List;

/**
 * The picture that stands for a page where its address is shared: the mark, the title, and the line
 * of lessons with the stop that the page is.
 */
final class SharePicture {
  static final int WIDTH = 1200;
  static final int HEIGHT = 630;

  private static final int MARGIN = 80;
  private static final int GRID = 30;
  private static final int LINE_Y = 540;
  private static final int LARGEST = 92;
  private static final int SMALLEST = 52;

  /** Of more, they would run into each other, and drawing them all in all pictures would last. */
  private static final int MOST_STOPS = 60;

  private final Canvas canvas;
  private final TrueType display;
  private final TrueType sans;
  private final int stops;

  private SharePicture(Canvas canvas, TrueType display, TrueType sans, int stops) {
    this.canvas = canvas;
    this.display = display;
    this.sans = sans;
    this.stops = stops;
  }

  /**
   * What all pictures of a site have in common.
   *
   * @param site its name
   * @param stops how many lessons there are
   */
  static SharePicture common(TrueType display, TrueType sans, String site, int stops) {
    Canvas canvas = new Canvas(WIDTH, HEIGHT, Paper.PAPER);
    SharePicture common = new SharePicture(canvas, display, sans, stops);
    common.grid();
    common.head(site);
    return common;
  }

  /**
   * The picture of a lesson, or of the course.
   *
   * @param kicker above the title; empty for none
   * @param stop the number of the lesson; 0 for none
   */
  Bytes of(String kicker, String title, int stop) {
    SharePicture picture = new SharePicture(canvas.copy(), display, sans, stops);
    picture.title(kicker, title);
    picture.line(stop);
    return picture.canvas.png();
  }

  private void grid() {
    for (int x = GRID; x < WIDTH; x += GRID) {
      canvas.fill(x, 0, 1, HEIGHT, Paper.GRID);
    }
    for (int y = GRID; y < HEIGHT; y += GRID) {
      canvas.fill(0, y, WIDTH, 1, Paper.GRID);
    }
  }

  private void head(String site) {
    canvas.fill(Mark.outline(MARGIN - 6, 54, 56), Paper.BLUE);
    text(sans, site, MARGIN + 68, 95, 34, Paper.INK);
  }

  private void title(String kicker, String title) {
    int size = LARGEST;
    List<String> lines = lines(title, size);
    while (size > SMALLEST && lines.size() > 2) {
      size -= 4;
      lines = lines(title, size);
    }
    double leading = size * 1.12;
    double first = 320 - leading * (lines.size() - 1) / 2 + size * 0.33;
    if (!kicker.isEmpty()) {
      first += 24;
      text(sans, kicker, MARGIN, first - size * 0.95, 34, Paper.BLUE);
    }
    for (int i = 0; i < Math.min(3, lines.size()); i++) {
      text(display, lines.get(i), MARGIN, first + i * leading, size, Paper.INK);
    }
  }

  private List<String> lines(String title, double size) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : title.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && display.width(longer) * size > WIDTH - 2 * MARGIN) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    return lines;
  }

  /** One lesson is one stop; the page's own is a ring, those before it are built. */
  private void line(int stop) {
    if (stops < 2) {
      return;
    }
    double step = Math.min(120, (WIDTH - 2.0 * MARGIN - 24) / (stops - 1));
    double end = MARGIN + 12 + step * (stops - 1);
    double here = MARGIN + 12 + step * Math.max(0, stop - 1);
    canvas.fill(new Outline().rectangle(MARGIN + 12, LINE_Y - 2, end - MARGIN - 12, 4), Paper.LINE);
    if (stop > 1) {
      canvas.fill(
          new Outline().rectangle(MARGIN + 12, LINE_Y - 2, here - MARGIN - 12, 4), Paper.BLUE);
    }
    boolean isCrowded = stops > MOST_STOPS;
    int first = isCrowded ? Math.max(1, stop) : 1;
    int last = isCrowded ? stop : stops;
    for (int i = first; i <= last; i++) {
      double x = MARGIN + 12 + step * (i - 1);
      boolean isHere = i == stop;
      disc(x, isHere ? 18 : 12, i <= stop ? Paper.BLUE : Paper.EDGE);
      if (i >= stop) {
        disc(x, isHere ? 10 : 8, Paper.PAPER);
      }
    }
  }

  private void disc(double x, double radius, int colour) {
    canvas.fill(new Outline().disc(x, LINE_Y, radius), colour);
  }

  private void text(TrueType font, String text, double x, double y, double size, int colour) {
    canvas.fill(new Outline().add(font.outline(text), size, size, x, y), colour);
  }
}
