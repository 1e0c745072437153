package io.github.groundplan.demo.stage.town;

import io.github.groundplan.demo.stage.Street;
import io.github.groundplan.demo.view.Coordinates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is seen of roads that share their way: each straight and each turn drawn once. */
final class Pavement {
  private final Map<String, List<double[]>> straights = new LinkedHashMap<>();
  private final Set<String> turns = new LinkedHashSet<>();

  /** Adds a road through these points. */
  void add(double[] xs, double[] ys) {
    double done = 0;
    for (int i = 1; i < xs.length; i++) {
      boolean isTurn = i < xs.length - 1;
      double radius = isTurn ? Street.turn(xs, ys, i) : 0;
      addStraight(xs, ys, i, done, radius);
      if (isTurn) {
        addTurn(xs, ys, i, radius);
      }
      done = radius;
    }
  }

  /** The whole as path data. */
  String path() {
    StringBuilder data = new StringBuilder();
    straights.forEach(
        (line, pieces) -> {
          pieces.sort(Comparator.comparingDouble(piece -> piece[0]));
          double[] open = pieces.get(0);
          for (double[] piece : pieces) {
            if (piece[0] > open[1]) {
              straight(data, line, open);
              open = piece;
            } else {
              open = new double[] {open[0], Math.max(open[1], piece[1])};
            }
          }
          straight(data, line, open);
        });
    turns.forEach(data::append);
    return data.toString();
  }

  private void addStraight(double[] xs, double[] ys, int i, double before, double behind) {
    boolean isLevel = ys[i] == ys[i - 1];
    if (!isLevel && xs[i] != xs[i - 1]) {
      addSlant(xs, ys, i, before, behind);
      return;
    }
    double from = isLevel ? xs[i - 1] : ys[i - 1];
    double to = isLevel ? xs[i] : ys[i];
    double direction = to > from ? 1 : -1;
    double start = from + direction * before;
    double end = to - direction * behind;
    straights
        .computeIfAbsent(
            (isLevel ? "h" : "v") + Coordinates.text(isLevel ? ys[i] : xs[i]),
            line -> new ArrayList<>())
        .add(new double[] {Math.min(start, end), Math.max(start, end)});
  }

  private void addSlant(double[] xs, double[] ys, int i, double before, double behind) {
    StringBuilder data = new StringBuilder("M");
    point(data, towards(xs, ys, i - 1, i, before, true), towards(xs, ys, i - 1, i, before, false));
    point(
        data.append('L'),
        towards(xs, ys, i, i - 1, behind, true),
        towards(xs, ys, i, i - 1, behind, false));
    turns.add(data.toString());
  }

  private void addTurn(double[] xs, double[] ys, int i, double radius) {
    StringBuilder data = new StringBuilder("M");
    point(data, towards(xs, ys, i, i - 1, radius, true), towards(xs, ys, i, i - 1, radius, false));
    point(data.append('Q'), xs[i], ys[i]);
    point(
        data.append(' '),
        towards(xs, ys, i, i + 1, radius, true),
        towards(xs, ys, i, i + 1, radius, false));
    turns.add(data.toString());
  }

  /** The place at a distance from point {@code i} on the way to another. */
  private static double towards(
      double[] xs, double[] ys, int i, int other, double distance, boolean isX) {
    double dx = xs[other] - xs[i];
    double dy = ys[other] - ys[i];
    double way = Math.sqrt(dx * dx + dy * dy);
    double share = way > 0 ? distance / way : 0;
    return isX ? xs[i] + share * dx : ys[i] + share * dy;
  }

  private static void straight(StringBuilder data, String line, double[] piece) {
    boolean isLevel = line.charAt(0) == 'h';
    String place = line.substring(1);
    if (isLevel) {
      data.append('M').append(Coordinates.text(piece[0])).append(' ').append(place);
      data.append('H').append(Coordinates.text(piece[1]));
    } else {
      data.append('M').append(place).append(' ').append(Coordinates.text(piece[0]));
      data.append('V').append(Coordinates.text(piece[1]));
    }
  }

  private static void point(StringBuilder data, double x, double y) {
    Coordinates.append(data, x);
    data.append(' ');
    Coordinates.append(data, y);
  }
}
