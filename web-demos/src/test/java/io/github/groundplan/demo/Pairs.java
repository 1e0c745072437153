package io.github.groundplan.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Few rows of choices in which any two choices of any two questions stand together somewhere:
 * pairwise testing, made by the greedy method (Cohen and others 1997, "The AETG system"). What
 * breaks only where three choices meet can slip through; a random walk may find it.
 */
final class Pairs {
  private final int[] sizes;

  /** By question and choice: how often it was made. */
  private final int[][] made;

  /** By question, choice, other question, other choice: whether they have met. */
  private final boolean[][][][] met;

  private Pairs(int[] sizes) {
    this.sizes = sizes.clone();
    met = new boolean[sizes.length][][][];
    made = new int[sizes.length][];
    for (int a = 0; a < sizes.length; a++) {
      made[a] = new int[sizes[a]];
      met[a] = new boolean[sizes[a]][sizes.length][];
      for (boolean[][] choice : met[a]) {
        for (int b = 0; b < sizes.length; b++) {
          choice[b] = new boolean[sizes[b]];
        }
      }
    }
  }

  /**
   * The rows, each with a choice from 0 for each question.
   *
   * @param sizes how many choices there are for each question, one or more
   */
  static List<int[]> covering(int... sizes) {
    Pairs pairs = new Pairs(sizes);
    List<int[]> rows = new ArrayList<>();
    for (int a = 0; a < sizes.length; a++) {
      for (int choice = 0; choice < sizes[a]; choice++) {
        while (pairs.misses(a, choice)) {
          rows.add(pairs.row(a, choice));
        }
      }
    }
    return rows;
  }

  private boolean misses(int a, int choice) {
    for (int b = 0; b < sizes.length; b++) {
      for (int other = 0; other < sizes[b]; other++) {
        if (b != a && !met[a][choice][b][other]) {
          return true;
        }
      }
    }
    return false;
  }

  /** A row with this choice; every other in it is one that has yet to meet most of those before. */
  private int[] row(int first, int choice) {
    int[] row = new int[sizes.length];
    Arrays.fill(row, -1);
    row[first] = choice;
    for (int b = 0; b < sizes.length; b++) {
      row[b] = b == first ? choice : best(row, b);
    }
    for (int a = 0; a < row.length; a++) {
      made[a][row[a]]++;
      for (int b = 0; b < row.length; b++) {
        met[a][row[a]][b][row[b]] = true;
      }
    }
    return row;
  }

  /** The one with most to gain; among equals the one that was made least often. */
  private int best(int[] row, int question) {
    int best = 0;
    for (int choice = 1; choice < sizes[question]; choice++) {
      int more = gain(row, question, choice) - gain(row, question, best);
      if (more > 0 || (more == 0 && made[question][choice] < made[question][best])) {
        best = choice;
      }
    }
    return best;
  }

  private int gain(int[] row, int question, int choice) {
    int gain = 0;
    for (int a = 0; a < row.length; a++) {
      gain += row[a] >= 0 && !met[question][choice][a][row[a]] ? 1 : 0;
    }
    return gain;
  }
}
