package io.github.groundplan.demo;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PairsTest {
  @Test
  void anyTwoChoicesMeet() {
    int[] sizes = {5, 2, 2, 1, 6, 3, 2};
    List<int[]> rows = Pairs.covering(sizes);
    Set<List<Integer>> met = new HashSet<>();
    int all = 0;
    for (int a = 0; a < sizes.length; a++) {
      for (int b = 0; b < a; b++) {
        all += sizes[a] * sizes[b];
        for (int[] row : rows) {
          met.add(List.of(a, b, row[a], row[b]));
        }
      }
    }
    assertTrue(met.size() == all, met.size() + " of " + all);
  }

  /** Thirty take a row each; all there are would be 720. */
  @Test
  void fewRowsAreEnough() {
    int rows = Pairs.covering(5, 2, 2, 1, 6, 3, 2).size();
    assertTrue(rows >= 30 && rows <= 45, "" + rows);
  }

  @Test
  void eachRowHasAChoiceForEachQuestion() {
    for (int[] row : Pairs.covering(1, 3)) {
      assertTrue(row.length == 2 && row[0] == 0 && row[1] >= 0 && row[1] < 3);
    }
  }
}
