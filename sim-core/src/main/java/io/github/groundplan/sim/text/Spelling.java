package io.github.groundplan.sim.text;

import java.util.Collection;
import java.util.Optional;

/** Finds the known name that an unknown one may have been meant to be. */
public final class Spelling {
  private static final int MOST_NAMES = 40;

  private Spelling() {}

  /** {@code did you mean "cache"?}, or what may stand here, or nothing if nothing is known. */
  public static String hint(String unknown, Collection<String> known) {
    return nearest(unknown, known)
        .map(name -> "did you mean \"" + name + "\"?")
        .orElseGet(() -> known.isEmpty() ? "" : "known here: " + first(known));
  }

  /** As many as one reads; of a thousand the rest is counted. */
  private static String first(Collection<String> known) {
    StringBuilder text = new StringBuilder();
    int count = 0;
    for (String name : known) {
      if (count < MOST_NAMES) {
        text.append(count == 0 ? "" : ", ").append(name);
      }
      count++;
    }
    return text + (count > MOST_NAMES ? " and " + (count - MOST_NAMES) + " more" : "");
  }

  /**
   * The known name with the fewest changes from {@code unknown}: at most one in three characters,
   * and not all of them. One that differs in capital letters alone is nearer than any other. Among
   * equals the first.
   */
  public static Optional<String> nearest(String unknown, Collection<String> known) {
    String best = "";
    int fewest = Integer.MAX_VALUE;
    for (String name : known) {
      if (name.equalsIgnoreCase(unknown)) {
        return Optional.of(name);
      }
      int most =
          Math.min(Math.max(1, name.length() / 3), Math.max(name.length(), unknown.length()) - 1);
      if (Math.abs(name.length() - unknown.length()) <= most) {
        int changes = distance(unknown, name);
        if (changes < fewest && changes <= most) {
          best = name;
          fewest = changes;
        }
      }
    }
    return fewest == Integer.MAX_VALUE ? Optional.empty() : Optional.of(best);
  }

  /**
   * How many characters must be added, removed, replaced or swapped with their neighbour (optimal
   * string alignment: Damerau 1964, restricted).
   */
  static int distance(String from, String to) {
    int[][] cost = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, from, to, i, j);
      }
    }
    return cost[from.length()][to.length()];
  }

  private static int cheapest(int[][] cost, String from, String to, int i, int j) {
    int replaced = cost[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
    int best = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean isSwapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return isSwapped ? Math.min(best, 1 + cost[i - 2][j - 2]) : best;
  }
}
