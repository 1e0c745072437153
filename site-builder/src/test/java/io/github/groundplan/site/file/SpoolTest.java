package io.github.groundplan.site.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpoolTest {
  @Test
  void whatIsKeptInTheFileIsTheSame() {
    try (Spool spool = Spool.open(100)) {
      Bytes small = bytes(1, 100);
      assertSame(small, spool.keep(small));

      Bytes large = bytes(2, 100_000);
      Bytes kept = spool.keep(large);
      assertNotSame(large, kept);
      assertEquals(large, kept);
      assertEquals(large.sha256(), kept.sha256());
      assertArrayEquals(large.toArray(), kept.toArray());
    }
  }

  @Test
  void threadsDoNotGetInEachOthersWay() {
    try (Spool spool = Spool.open(0)) {
      List<Bytes> contents = IntStream.range(0, 200).mapToObj(i -> bytes(i, 10 * i)).toList();

      assertEquals(contents, contents.parallelStream().map(spool::keep).toList());
    }
  }

  @Test
  void aContentOfManyPartsIsOneContent() {
    try (Spool spool = Spool.open(2_000_000)) {
      Bytes whole = bytes(3, 5_000_001);
      byte[] all = whole.toArray();
      BytesSink sink = new BytesSink(spool);
      for (int i = 0; i < all.length; i += 999) {
        sink.write(all, i, Math.min(999, all.length - i));
      }

      assertEquals(all.length, sink.size());
      assertEquals(whole, sink.bytes());
      assertEquals(whole.hash(), sink.bytes().hash());
    }
  }

  @Test
  void nothingIsAContentToo() {
    assertEquals(Bytes.of(""), new BytesSink(Spool.inMemory()).bytes());
  }

  private static Bytes bytes(int seed, int size) {
    byte[] bytes = new byte[size];
    new Random(seed).nextBytes(bytes);
    return Bytes.of(bytes);
  }
}
