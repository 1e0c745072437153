package io.github.groundplan.site.file;

import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes a text, in UTF-8, where its bytes are collected. Most texts are plain letters, which the
 * library turns into bytes by copying them, as long as they come in strings and by many at a time.
 */
public final class TextSink extends Writer {
  private static final int PART_LETTERS = 1 << 16;

  private final BytesSink sink;
  private StringBuilder part = new StringBuilder();

  /** Writes into {@code sink}, which has all of it once this is closed. */
  public TextSink(BytesSink sink) {
    this.sink = sink;
  }

  @Override
  public void write(int letter) {
    part.append((char) letter);
    pass();
  }

  @Override
  public void write(char[] letters, int start, int length) {
    part.append(letters, start, length);
    pass();
  }

  @Override
  public void write(String text, int start, int length) {
    part.append(text.substring(start, start + length));
    pass();
  }

  /** The two halves of a letter stay together. */
  private void pass() {
    int length = part.length();
    if (length >= PART_LETTERS && !Character.isHighSurrogate(part.charAt(length - 1))) {
      flush();
    }
  }

  @Override
  public void flush() {
    sink.write(part.toString().getBytes(StandardCharsets.UTF_8));
    part = new StringBuilder();
  }

  @Override
  public void close() {
    flush();
  }
}
