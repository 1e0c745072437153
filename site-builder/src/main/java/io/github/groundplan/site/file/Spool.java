package io.github.groundplan.site.file;

import io.github.groundplan.site.diagnostic.BuildFailure;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps contents until a site is written: in memory as long as they are few, then in a temporary
 * file, which is gone when this is closed, whatever happens. For several threads.
 */
public final class Spool implements Closeable {
  /** At most this share of the largest heap is kept in memory, and at least so many bytes. */
  private static final int SHARE_OF_HEAP = 16;

  private static final long LEAST_IN_MEMORY_BYTES = 32_000_000;

  private final long most;
  private long inMemory;
  private long inFile;
  private Optional<FileChannel> file = Optional.empty();

  private Spool(long most) {
    this.most = most;
  }

  /** An empty one. */
  public static Spool open() {
    long share = Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP;
    return new Spool(Math.max(LEAST_IN_MEMORY_BYTES, share));
  }

  /** One that keeps at most this many bytes in memory. */
  static Spool open(long mostBytesInMemory) {
    return new Spool(mostBytesInMemory);
  }

  /** One that keeps all in memory. */
  public static Spool inMemory() {
    return new Spool(Long.MAX_VALUE);
  }

  /**
   * The same content, kept here; it cannot be read any more once this is closed.
   *
   * @throws BuildFailure if the temporary file can't be written
   */
  public synchronized Bytes keep(Bytes bytes) {
    if (inMemory + bytes.size() <= most) {
      inMemory += bytes.size();
      return bytes;
    }
    try {
      return inFile(bytes);
    } catch (IOException e) {
      throw new BuildFailure("a temporary file can't be written: " + Obstacle.toWriting(e), e);
    }
  }

  private Bytes inFile(Bytes bytes) throws IOException {
    FileChannel channel = file.isPresent() ? file.get() : create();
    long start = inFile;
    int size = bytes.size(); // What is given back must not hold the bytes.
    ByteBuffer buffer = ByteBuffer.wrap(bytes.toArray());
    while (buffer.hasRemaining()) {
      inFile += channel.write(buffer, inFile);
    }
    return new Bytes(out -> copy(channel, start, size, out), size);
  }

  private FileChannel create() throws IOException {
    Path path = Files.createTempFile("groundplan-", ".tmp");
    FileChannel channel =
        FileChannel.open(
            path,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    file = Optional.of(channel);
    return channel;
  }

  private static void copy(FileChannel from, long start, int size, OutputStream to)
      throws IOException {
    WritableByteChannel out = Channels.newChannel(to);
    long done = 0;
    while (done < size) {
      done += from.transferTo(start + done, size - done, out);
    }
  }

  @Override
  public void close() {
    try {
      if (file.isPresent()) {
        file.get().close();
      }
    } catch (IOException e) {
      throw new BuildFailure("a temporary file can't be deleted: " + Obstacle.toWriting(e), e);
    }
  }
}
