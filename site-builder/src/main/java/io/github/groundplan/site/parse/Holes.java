package io.github.groundplan.site.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * Marks the places in the HTML that a later stage fills. The marks are noncharacters, which Unicode
 * sets aside for uses like this (section 23.7) and which no lesson may hold.
 */
final class Holes {
  private static final char OPEN = '\ufdd0';
  private static final char CLOSE = '\ufdd1';

  private final List<Piece> fillings = new ArrayList<>();
  private int numbers;

  /** A number that no other asks for on this page, from 1. */
  int number() {
    return ++numbers;
  }

  /** A mark for the place where {@code piece} belongs. */
  String mark(Piece piece) {
    fillings.add(piece);
    return OPEN + String.valueOf(fillings.size() - 1) + CLOSE;
  }

  /** The HTML, cut at its marks. */
  List<Piece> split(String html) {
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    for (int open = html.indexOf(OPEN); open >= 0; open = html.indexOf(OPEN, start)) {
      int close = html.indexOf(CLOSE, open);
      pieces.add(new Piece.Markup(html.substring(start, open)));
      pieces.add(fillings.get(Integer.parseInt(html.substring(open + 1, close))));
      start = close + 1;
    }
    pieces.add(new Piece.Markup(html.substring(start)));
    return pieces;
  }
}
