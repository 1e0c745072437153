package io.github.groundplan.demo.stage.town;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How many steps from the clients each block stands: the longest way counts. A link that closes a
 * circle counts for nothing: it leads back to where its way came from.
 */
final class Layers {
  private final List<List<Integer>> next = new ArrayList<>();
  private final List<Integer> order = new ArrayList<>();
  private final int[] visit;
  private final int[] layers;

  Layers(int blocks, List<Survey.Pairs> links) {
    visit = new int[blocks];
    layers = new int[blocks];
    for (int i = 0; i < blocks; i++) {
      next.add(new ArrayList<>());
    }
    for (Survey.Pairs link : links) {
      if (link.from() != link.to()) {
        next.get(link.from()).add(link.to());
      }
    }
    for (int i = 0; i < blocks; i++) {
      visit(i);
    }
    Collections.reverse(order);
    for (int block : order) {
      for (int behind : next.get(block)) {
        layers[behind] = Math.max(layers[behind], layers[block] + 1);
      }
    }
  }

  int[] layers() {
    return layers;
  }

  /** Depth first; a link to a block that is being visited closes a circle and is taken out. */
  private void visit(int block) {
    if (visit[block] != 0) {
      return;
    }
    visit[block] = 1;
    List<Integer> open = new ArrayList<>();
    for (int behind : next.get(block)) {
      if (visit[behind] != 1) {
        open.add(behind);
        visit(behind);
      }
    }
    next.set(block, open);
    visit[block] = 2;
    order.add(block);
  }
}
