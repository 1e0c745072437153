package io.github.groundplan.site.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/** Writes to a stream of the program, and says so when nobody reads it any longer. */
final class PipeWriter extends Writer {
  private final PrintWriter out;

  PipeWriter(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void write(char[] characters, int offset, int length) throws IOException {
    out.write(characters, offset, length);
    flush();
  }

  @Override
  public void flush() throws IOException {
    if (out.checkError()) {
      throw new IOException("nobody reads it");
    }
  }

  /** The stream stays open: it is not ours. */
  @Override
  public void close() throws IOException {
    flush();
  }
}
