package io.github.groundplan.demo.availability;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts in parallel.
 *
 * @param parts 1 to {@value #MOST}
 * @param needed how many of them must be up, brought to what there are
 */
record Stage(List<Part> parts, int needed) {
  static final int MOST = 6;

  Stage {
    parts = List.copyOf(parts);
    needed = Math.max(1, Math.min(parts.size(), needed));
  }

  static Stage of(Part part) {
    return new Stage(List.of(part), 1);
  }

  boolean isFull() {
    return parts.size() == MOST;
  }

  boolean isParallel() {
    return parts.size() > 1;
  }

  Stage with(int index, Part part) {
    List<Part> all = new ArrayList<>(parts);
    all.set(index, part);
    return new Stage(all, needed);
  }

  Stage adding(int index, Part part) {
    List<Part> all = new ArrayList<>(parts);
    all.add(index, part);
    return new Stage(all, needed);
  }

  /** Without one of several. */
  Stage without(int index) {
    List<Part> all = new ArrayList<>(parts);
    all.remove(index);
    return new Stage(all, needed);
  }
}
