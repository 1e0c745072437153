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
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/** The content of a file. Immutable. */
public final class Bytes {
  private final Content content;
  private final int size;

  /**
   * What is kept elsewhere.
   *
   * @param content writes this many bytes, the same ones each time
   */
  Bytes(Content content, int size) {
    this.content = content;
    this.size = size;
  }

  /** These bytes themselves, which nobody else may change. */
  static Bytes own(byte[] all) {
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

  /**
   * The CRC-32 of these bytes, in 8 hexadecimal digits: tells one version of a file from another,
   * at a small part of the price of {@link #sha256}, and keeps nobody from forging one.
   */
  public String hash() {
    CheckedOutputStream out = new CheckedOutputStream(OutputStream.nullOutputStream(), new CRC32());
    try {
      content.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HexFormat.of().toHexDigits((int) out.getChecksum().getValue());
  }

  /** The SHA-256 of these bytes, in 64 hexadecimal digits. */
  public String sha256() {
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
