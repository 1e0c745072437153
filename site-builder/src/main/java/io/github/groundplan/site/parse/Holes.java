package io.github.groundplan.site.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks the places in the HTML that a later stage fills. The marks are noncharacters, which Unicode
 * sets aside for uses like this (section 23.7) and which no lesson may hold.
 */
final class Holes {
  private static final Pattern MARK = Pattern.compile("\ufdd0([0-9]+)\ufdd1");

  private final List<Piece> fillings = new ArrayList<>();
  private int numbers;

  /** A number that no other asks for on this page, from 1. */
  int number() {
    return ++numbers;
  }

  /** A mark for the place where {@code piece} belongs. */
  String mark(Piece piece) {
    fillings.add(piece);
    return "\ufdd0" + (fillings.size() - 1) + "\ufdd1";
  }

  /** The HTML, cut at its marks. */
  List<Piece> split(String html) {
    List<Piece> pieces = new ArrayList<>();
    Matcher marks = MARK.matcher(html);
    int start = 0;
    while (marks.find()) {
      pieces.add(new Piece.Markup(html.substring(start, marks.start())));
      pieces.add(fillings.get(Integer.parseInt(marks.group(1))));
      start = marks.end();
    }
    pieces.add(new Piece.Markup(html.substring(start)));
    return pieces;
  }
}
