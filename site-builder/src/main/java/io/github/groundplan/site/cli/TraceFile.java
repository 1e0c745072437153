package io.github.groundplan.site.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is written beside its place and moved there when it is whole, so that nobody takes
 * half a trace for one. What is no regular file, as a pipe, is written to at once.
 */
final class TraceFile implements AutoCloseable {
  private final Path target;
  private final Path written;
  private final Writer out;
  private boolean isKept;

  private TraceFile(Path target, Path written) throws IOException {
    this.target = target;
    this.written = written;
    out = Files.newBufferedWriter(written, StandardCharsets.UTF_8);
  }

  /**
   * Begins to write.
   *
   * @throws IOException if that cannot be done; see {@link io.github.groundplan.site.file.Obstacle}
   */
  static TraceFile create(Path path) throws IOException {
    Path target = path.toAbsolutePath();
    if (Files.isDirectory(target)) {
      throw new IOException("it is a folder");
    }
    boolean isSpecial = Files.exists(target) && !Files.isRegularFile(target);
    Path beside = target.resolveSibling(target.getFileName() + ".partial");
    return new TraceFile(target, isSpecial ? target : beside);
  }

  Writer out() {
    return out;
  }

  /**
   * All is written: puts it in its place.
   *
   * @throws IOException if that cannot be done
   */
  void keep() throws IOException {
    out.close();
    if (!written.equals(target)) {
      Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
    }
    isKept = true;
  }

  /** Leaves nothing behind unless it was kept. */
  @Override
  public void close() throws IOException {
    if (isKept) {
      return;
    }
    try {
      out.close();
    } finally {
      if (!written.equals(target)) {
        Files.deleteIfExists(written);
      }
    }
  }
}
