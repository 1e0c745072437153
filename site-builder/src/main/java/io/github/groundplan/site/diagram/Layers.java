package io.github.groundplan.site.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which box stands in which layer, and beside which others: a small layered layout (Sugiyama,
 * Tagawa and Toda 1981). An arrow that leads back is laid out as if it led forward; one that passes
 * a layer gets a place in it.
 */
final class Layers {
  private static final int SWEEPS = 6;

  private final Flow flow;
  private final int[] layer;
  private final List<List<Integer>> rows = new ArrayList<>();
  private final List<Route> routes = new ArrayList<>();
  private int places;

  Layers(Flow flow) {
    this.flow = flow;
    this.layer = new int[flow.boxes().size()];
    boolean[] isBack = backArrows();
    assign(isBack);
    for (int box = 0; box < layer.length; box++) {
      row(layer[box]).add(box);
    }
    places = layer.length;
    for (int i = 0; i < isBack.length; i++) {
      routes.add(route(flow.arrows().get(i), isBack[i]));
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      sweep(sweep % 2 == 0);
    }
  }

  /**
   * The layers in order, each with its places: boxes by their index, and above these, ways past.
   */
  List<List<Integer>> rows() {
    return rows;
  }

  /** For each arrow the places that it goes through, in the direction of the layers. */
  List<Route> routes() {
    return routes;
  }

  /** How many boxes stand beside each other at most. */
  int most() {
    int most = 0;
    for (List<Integer> row : rows) {
      most = Math.max(most, (int) row.stream().filter(place -> place < layer.length).count());
    }
    return most;
  }

  /**
   * The way of an arrow.
   *
   * @param isBack whether it leads against the direction of the layers
   */
  record Route(List<Integer> places, boolean isBack) {
    Route {
      places = List.copyOf(places);
    }
  }

  private boolean[] backArrows() {
    boolean[] isBack = new boolean[flow.arrows().size()];
    int[] state = new int[layer.length];
    for (int box = 0; box < layer.length; box++) {
      visit(box, state, isBack);
    }
    return isBack;
  }

  /** Depth first: what leads to a box that is still being visited leads back. */
  private void visit(int box, int[] state, boolean[] isBack) {
    if (state[box] != 0) {
      return;
    }
    state[box] = 1;
    for (int i = 0; i < isBack.length; i++) {
      Flow.Arrow arrow = flow.arrows().get(i);
      if (arrow.from() == box) {
        isBack[i] = state[arrow.to()] == 1;
        visit(arrow.to(), state, isBack);
      }
    }
    state[box] = 2;
  }

  private void assign(boolean[] isBack) {
    for (int round = 0; round < layer.length; round++) {
      for (int i = 0; i < isBack.length; i++) {
        Flow.Arrow arrow = flow.arrows().get(i);
        int from = isBack[i] ? arrow.to() : arrow.from();
        int to = isBack[i] ? arrow.from() : arrow.to();
        layer[to] = Math.max(layer[to], layer[from] + 1);
      }
    }
  }

  private Route route(Flow.Arrow arrow, boolean isBack) {
    int from = isBack ? arrow.to() : arrow.from();
    int to = isBack ? arrow.from() : arrow.to();
    List<Integer> way = new ArrayList<>(List.of(from));
    for (int between = layer[from] + 1; between < layer[to]; between++) {
      row(between).add(places);
      way.add(places++);
    }
    way.add(to);
    return new Route(way, isBack);
  }

  /** Puts every place near those that it is joined with in the layer before, or behind. */
  private void sweep(boolean isForward) {
    for (int i = 1; i < rows.size(); i++) {
      int at = isForward ? i : rows.size() - 1 - i;
      List<Integer> fixed = rows.get(isForward ? at - 1 : at + 1);
      List<Integer> row = rows.get(at);
      List<Integer> before = List.copyOf(row);
      row.sort(Comparator.comparingDouble(place -> centre(place, fixed, before)));
    }
  }

  private double centre(int place, List<Integer> fixed, List<Integer> before) {
    double sum = 0;
    int count = 0;
    for (Route route : routes) {
      int at = route.places().indexOf(place);
      for (int beside = at - 1; at >= 0 && beside <= at + 1; beside += 2) {
        if (beside >= 0 && beside < route.places().size()) {
          int index = fixed.indexOf(route.places().get(beside));
          sum += index < 0 ? 0 : (index + 0.5) / fixed.size();
          count += index < 0 ? 0 : 1;
        }
      }
    }
    return count == 0 ? (before.indexOf(place) + 0.5) / before.size() : sum / count;
  }

  private List<Integer> row(int index) {
    while (rows.size() <= index) {
      rows.add(new ArrayList<>());
    }
    return rows.get(index);
  }
}
