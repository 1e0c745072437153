package io.github.groundplan.site.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class TextSinkTest {
  private final BytesSink sink = new BytesSink(Spool.inMemory());

  @Test
  void piecesBecomeOneText() throws IOException {
    try (TextSink out = new TextSink(sink)) {
      out.write('a');
      out.write("xbcx", 1, 2);
      out.write(new char[] {'x', 'é'}, 1, 1);
      out.append("→", 0, 1).append(';');
    }
    assertEquals("abcé→;", sink.bytes().text());
  }

  @Test
  void aLetterOfTwoHalvesIsNeverCutHoweverLongTheText() {
    String text = "a" + "\ud83d\ude00".repeat(100_000);
    try (TextSink out = new TextSink(sink)) {
      text.chars().forEach(out::write);
    }
    assertEquals(text, sink.bytes().text());
  }
}
