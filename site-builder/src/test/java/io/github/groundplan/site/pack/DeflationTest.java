package io.github.groundplan.site.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

class DeflationTest {
  @Test
  void whatIsPackedComesOutAgain() throws DataFormatException {
    Random random = new Random(7);
    for (int size : new int[] {0, 1, 2, 3, 4, 257, 258, 259, 1000, 40_000, 100_000}) {
      for (int letters : new int[] {1, 2, 5, 256}) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
          bytes[i] = (byte) random.nextInt(letters);
        }
        assertArrayEquals(bytes, inflated(Deflation.deflate(bytes), size), size + ", " + letters);
      }
    }
  }

  @Test
  void matchesReachBackAsFarAsTheyMayAndNoFurther() throws DataFormatException {
    for (int distance : new int[] {32_767, 32_768, 32_769}) {
      byte[] bytes = new byte[distance + 10];
      new Random(1).nextBytes(bytes);
      System.arraycopy(bytes, 0, bytes, distance, 10);
      assertArrayEquals(bytes, inflated(Deflation.deflate(bytes), bytes.length));
    }
  }

  @Test
  void blocksFollowEachOtherEachWithItsOwnCodes() throws DataFormatException {
    byte[] bytes = new byte[200_000];
    Random random = new Random(2);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i < 100_000 ? random.nextInt(30) : 100 + random.nextGaussian() * 8);
    }

    byte[] packed = Deflation.deflate(bytes);

    assertArrayEquals(bytes, inflated(packed, bytes.length));
    assertTrue(packed.length < 142_000, "" + packed.length);
  }

  @Test
  void textGetsSmaller() {
    byte[] text = "to be or not to be, that is ".repeat(100).getBytes(StandardCharsets.UTF_8);

    assertTrue(Deflation.deflate(text).length < 100, "" + Deflation.deflate(text).length);
  }

  @Test
  void theBytesAreThoseOfEveryOtherMachine() {
    byte[] text = "abcabcabcabc, abc".getBytes(StandardCharsets.UTF_8);

    assertEquals("4b4c4a86231d05200100", HexFormat.of().formatHex(Deflation.deflate(text)));
  }

  private static byte[] inflated(byte[] packed, int size) throws DataFormatException {
    Inflater inflater = new Inflater(true);
    try {
      // A byte more than was packed: the stream may hold nothing else.
      inflater.setInput(Arrays.copyOf(packed, packed.length + 1));
      byte[] bytes = new byte[size + 1];
      int found = inflater.inflate(bytes);
      assertTrue(inflater.finished());
      assertEquals(1, inflater.getRemaining());
      return Arrays.copyOf(bytes, found);
    } finally {
      inflater.end();
    }
  }
}
