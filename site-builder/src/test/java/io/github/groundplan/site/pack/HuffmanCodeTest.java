package io.github.groundplan.site.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HuffmanCodeTest {
  @Test
  void whatIsFrequentIsShort() {
    HuffmanCode code = HuffmanCode.of(new int[] {1, 0, 2, 4, 100}, 15);

    assertEquals("[3, 0, 3, 2, 1]", lengths(code, 5).toString());
    assertEquals(3 + 6 + 8 + 100, code.bits(new int[] {1, 0, 2, 4, 100}));
  }

  @Test
  void aSymbolAloneTakesOneBit() {
    assertEquals("[0, 1]", lengths(HuffmanCode.of(new int[] {0, 5}, 15), 2).toString());
  }

  @Test
  void noCodeIsTooLongAndNoneIsLeftOver() {
    Random random = new Random(5);
    for (int longest : new int[] {7, 15}) {
      for (int size = 2; size <= 100; size++) {
        int shift = size;
        // Counts that double make the deepest trees.
        int[] counts =
            IntStream.range(0, size)
                .map(i -> shift % 2 == 0 ? 1 << Math.min(i, 24) : 1 + random.nextInt(1 << i % 20))
                .toArray();
        HuffmanCode code = HuffmanCode.of(counts, longest);
        double used = 0;
        for (int length : lengths(code, size)) {
          assertTrue(length > 0 && length <= longest, size + " symbols");
          used += 1.0 / (1 << length);
        }
        assertEquals(1, used, size + " symbols");
      }
    }
  }

  private static List<Integer> lengths(HuffmanCode code, int symbols) {
    return IntStream.range(0, symbols).map(code::length).boxed().toList();
  }
}
