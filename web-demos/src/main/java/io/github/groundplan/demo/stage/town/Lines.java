package io.github.groundplan.demo.stage.town;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which part stands in which line: layers in order, a layer in as many lines as it takes. */
final class Lines {
  private static final int SWEEPS = 4;

  private final Survey survey;
  private final int mostInLine;
  private final List<List<Integer>> layers = new ArrayList<>();
  private final double[] rank;
  private final List<List<Integer>> lines = new ArrayList<>();
  private final int[] lineOf;
  private final Set<Integer> firsts = new HashSet<>();

  Lines(Survey survey, int mostInLine) {
    this.survey = survey;
    this.mostInLine = mostInLine;
    rank = new double[survey.blocks().size()];
    lineOf = new int[survey.partCount()];
    for (int i = 0; i < survey.layerCount(); i++) {
      layers.add(new ArrayList<>());
    }
    for (int block = 0; block < survey.blocks().size(); block++) {
      layers.get(survey.layerOf(block)).add(block);
    }
    order();
    for (List<Integer> layer : layers) {
      firsts.add(lines.size());
      fill(layer);
    }
  }

  int count() {
    return lines.size();
  }

  /** The parts of a line, those of one block beside each other. */
  List<Integer> line(int line) {
    return lines.get(line);
  }

  int lineOf(int part) {
    return lineOf[part];
  }

  /** Whether the line before is of the same layer. */
  boolean isLayerContinued(int line) {
    return !firsts.contains(line);
  }

  /** How many parts the longest line has. */
  int longest() {
    int longest = 0;
    for (List<Integer> line : lines) {
      longest = Math.max(longest, line.size());
    }
    return longest;
  }

  /** Blocks stand near those that they are bound to: the mean of their places (barycentre). */
  private void order() {
    for (List<Integer> layer : layers) {
      rank(layer);
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      boolean isForward = sweep % 2 == 0;
      for (int i = 0; i < layers.size(); i++) {
        List<Integer> layer = layers.get(isForward ? i : layers.size() - 1 - i);
        double[] wish = new double[rank.length];
        for (int block : layer) {
          wish[block] = wish(block, isForward);
        }
        layer.sort(Comparator.comparingDouble(block -> wish[block]));
        rank(layer);
      }
    }
  }

  private void rank(List<Integer> layer) {
    for (int i = 0; i < layer.size(); i++) {
      rank[layer.get(i)] = (i + 0.5) / layer.size();
    }
  }

  private double wish(int block, boolean isForward) {
    double sum = 0;
    int count = 0;
    for (Bond bond : survey.bonds()) {
      int near = survey.blockOf(bond.near().get(0));
      for (int part : bond.far()) {
        int far = survey.blockOf(part);
        if (near != far && block == (isForward ? far : near)) {
          sum += rank[isForward ? near : far];
          count++;
        }
      }
    }
    return count == 0 ? rank[block] : sum / count;
  }

  private void fill(List<Integer> layer) {
    List<Integer> line = new ArrayList<>();
    for (int block : layer) {
      List<Integer> parts = survey.blocks().get(block);
      int inLine = (parts.size() + linesFor(parts.size()) - 1) / linesFor(parts.size());
      boolean isSplit = parts.size() > mostInLine;
      for (int i = 0; i < parts.size(); i++) {
        boolean isFull = line.size() >= (isSplit ? inLine : mostInLine);
        boolean isTooLong = i == 0 && line.size() + parts.size() > mostInLine;
        if (!line.isEmpty() && (isFull || isTooLong)) {
          add(line);
          line = new ArrayList<>();
        }
        line.add(parts.get(i));
      }
    }
    add(line);
  }

  private int linesFor(int parts) {
    return (parts + mostInLine - 1) / mostInLine;
  }

  private void add(List<Integer> line) {
    for (int part : line) {
      lineOf[part] = lines.size();
    }
    lines.add(line);
  }
}
