package io.github.groundplan.demo.stage.town;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A town in numbers: blocks of parts, how far from the clients each stands, and what binds them.
 */
final class Survey {
  private final List<Town.Part> parts;
  private final List<List<Integer>> blocks = new ArrayList<>();
  private final int[] blockOf;
  private final int[] layerOf;
  private final List<Bond> bonds = new ArrayList<>();
  private final Map<String, Integer> partByName = new LinkedHashMap<>();
  private final Map<String, Integer> blockByRow = new LinkedHashMap<>();

  Survey(Town town) {
    parts = town.parts();
    blockOf = new int[parts.size()];
    for (int i = 0; i < parts.size(); i++) {
      partByName.put(parts.get(i).name(), i);
      int block = blockByRow.computeIfAbsent(parts.get(i).row(), row -> newBlock());
      blocks.get(block).add(i);
      blockOf[i] = block;
    }
    List<Pairs> pairs = pairs(town.links());
    layerOf = new Layers(blocks.size(), pairs).layers();
    for (Pairs all : pairs) {
      addBonds(all);
    }
  }

  /** Links between parts of two blocks. */
  record Pairs(int from, int to, boolean isDashed, Map<Integer, Set<Integer>> targets) {}

  int partCount() {
    return parts.size();
  }

  String name(int part) {
    return parts.get(part).name();
  }

  int blockOf(int part) {
    return blockOf[part];
  }

  /** The parts of each block, by index. */
  List<List<Integer>> blocks() {
    return blocks;
  }

  int layerOf(int block) {
    return layerOf[block];
  }

  int layerCount() {
    int last = 0;
    for (int layer : layerOf) {
      last = Math.max(last, layer);
    }
    return last + 1;
  }

  List<Bond> bonds() {
    return bonds;
  }

  private int newBlock() {
    blocks.add(new ArrayList<>());
    return blocks.size() - 1;
  }

  private List<Pairs> pairs(List<Town.Link> links) {
    Map<String, Pairs> pairs = new LinkedHashMap<>();
    boolean[][] isLinked = new boolean[parts.size()][parts.size()];
    for (Town.Link link : links) {
      for (int from : ends(link.from())) {
        for (int to : ends(link.to())) {
          if (from != to && !isLinked[from][to] && !isLinked[to][from]) {
            isLinked[from][to] = true;
            String key = blockOf[from] + " " + blockOf[to] + " " + link.isDashed();
            pairs
                .computeIfAbsent(
                    key,
                    ends ->
                        new Pairs(
                            blockOf[from], blockOf[to], link.isDashed(), new LinkedHashMap<>()))
                .targets()
                .computeIfAbsent(from, source -> new LinkedHashSet<>())
                .add(to);
          }
        }
      }
    }
    return new ArrayList<>(pairs.values());
  }

  private List<Integer> ends(String name) {
    Integer part = partByName.get(name);
    return part != null ? List.of(part) : blocks.get(blockByRow.get(name));
  }

  /** One road for all who have the same targets. */
  private void addBonds(Pairs pairs) {
    Map<Set<Integer>, List<Integer>> sources = new LinkedHashMap<>();
    pairs
        .targets()
        .forEach((from, to) -> sources.computeIfAbsent(to, targets -> new ArrayList<>()).add(from));
    sources.forEach(
        (to, sent) -> {
          List<Integer> from = sorted(new LinkedHashSet<>(sent));
          List<Integer> targets = sorted(to);
          if (pairs.from() == pairs.to()) {
            addInner(from, targets, pairs.isDashed());
          } else if (layerOf[pairs.from()] > layerOf[pairs.to()]) {
            add(targets, from, false, pairs.isDashed());
          } else {
            add(from, targets, false, pairs.isDashed());
          }
        });
  }

  /** Within a block the near end is the one that stands first. */
  private void addInner(List<Integer> from, List<Integer> targets, boolean isDashed) {
    for (int source : from) {
      List<Integer> behind = new ArrayList<>();
      for (int target : targets) {
        if (target > source) {
          behind.add(target);
        } else {
          add(List.of(target), List.of(source), true, isDashed);
        }
      }
      if (!behind.isEmpty()) {
        add(List.of(source), behind, true, isDashed);
      }
    }
  }

  /** Roads from the same places are one road that forks. */
  private void add(List<Integer> near, List<Integer> far, boolean isInner, boolean isDashed) {
    for (int i = 0; i < bonds.size(); i++) {
      Bond bond = bonds.get(i);
      if (bond.near().equals(near) && bond.isInner() == isInner && bond.isDashed() == isDashed) {
        Set<Integer> all = new LinkedHashSet<>(bond.far());
        all.addAll(far);
        bonds.set(i, new Bond(i, near, sorted(all), isInner, isDashed));
        return;
      }
    }
    bonds.add(new Bond(bonds.size(), near, far, isInner, isDashed));
  }

  private static List<Integer> sorted(Set<Integer> parts) {
    Integer[] sorted = parts.toArray(new Integer[0]);
    Arrays.sort(sorted);
    return List.of(sorted);
  }
}
