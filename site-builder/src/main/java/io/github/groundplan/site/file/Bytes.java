package io.github.groundplan.site.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** The content of a file. Immutable, but that it remembers its sum. */
public final class Bytes {
  private final Content content;
  private final int size;

  /** Worked out when it is first asked for; threads that meet work out the same. */
  private volatile String sum = "";

  /**
   * What is kept elsewhere.
   *
   * @param content writes this many bytes, the same ones each time
   */
  Bytes(Content content, int size) {
    this.content = content;
    this.size = size;
  }

  private static Bytes own(byte[] all) {
    return new Bytes(out -> out.write(all), all.length);
  }

  /** A copy of these bytes. */
  public static Bytes of(byte[] bytes) {
    return own(bytes.clone());
  }

  /** The bytes of {@code text} in UTF-8. */
  public static Bytes of(String text) {
    return own(text.getBytes(StandardCharsets.UTF_8));
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** A copy of them. */
  public byte[] toArray() {
    return copy().all();
  }

  /** The text that these bytes mean in UTF-8; what is not UTF-8 becomes U+FFFD. */
  public String text() {
    return new String(copy().all(), StandardCharsets.UTF_8);
  }

  private Copy copy() {
    Copy copy = new Copy(size);
    try {
      content.writeTo(copy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return copy;
  }

  /** Writes all of them. */
  public void writeTo(OutputStream out) throws IOException {
    content.writeTo(out);
  }

  /** The first eight hexadecimal digits of the SHA-256 of these bytes. */
  public String hash() {
    return sha256().substring(0, 8);
  }

  /** The SHA-256 of these bytes, in 64 hexadecimal digits. */
  public String sha256() {
    if (sum.isEmpty()) {
      sum = digest();
    }
    return sum;
  }

  private String digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      content.writeTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes that
        && size == that.size
        && (content == that.content || Arrays.equals(toArray(), that.toArray()));
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(toArray());
  }

  @Override
  public String toString() {
    return size + " bytes " + hash();
  }

  /** Where the bytes are. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Takes as many bytes as were foretold, and gives its own array away. */
  private static final class Copy extends ByteArrayOutputStream {
    Copy(int size) {
      super(size);
    }

    byte[] all() {
      return count == buf.length ? buf : toByteArray();
    }
  }
}
