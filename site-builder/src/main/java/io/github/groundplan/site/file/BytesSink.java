package io.github.groundplan.site.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Collects a content that may be large, and that never lies in memory as a whole. */
public final class BytesSink extends OutputStream {
  private static final int PART_BYTES = 1 << 20;

  private final Spool spool;
  private final List<Bytes> parts = new ArrayList<>();
  private final ByteArrayOutputStream last = new ByteArrayOutputStream();
  private int size;

  /**
   * An empty one.
   *
   * @param spool which keeps the parts
   */
  public BytesSink(Spool spool) {
    this.spool = spool;
  }

  @Override
  public void write(int value) {
    write(new byte[] {(byte) value});
  }

  @Override
  public void write(byte[] bytes) {
    write(bytes, 0, bytes.length);
  }

  @Override
  public void write(byte[] bytes, int start, int length) {
    last.write(bytes, start, length);
    size += length;
    if (last.size() >= PART_BYTES) {
      keep();
    }
  }

  /** How many bytes were written. */
  public int size() {
    return size;
  }

  /** All that was written. */
  public Bytes bytes() {
    keep();
    if (parts.size() == 1) {
      return parts.get(0);
    }
    List<Bytes> all = List.copyOf(parts);
    return new Bytes(out -> copy(all, out), size);
  }

  private void keep() {
    parts.add(spool.keep(Bytes.own(last.toByteArray())));
    last.reset();
  }

  private static void copy(List<Bytes> parts, OutputStream out) throws IOException {
    for (Bytes part : parts) {
      part.writeTo(out);
    }
  }
}
