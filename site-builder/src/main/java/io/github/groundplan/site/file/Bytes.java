package io.github.groundplan.site.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** The content of a file. Immutable, but that it remembers its sum. */
public final class Bytes {
  private final byte[] all;

  /** Worked out when it is first asked for; threads that meet work out the same. */
  private volatile String sum = "";

  private Bytes(byte[] all) {
    this.all = all;
  }

  /** A copy of these bytes. */
  public static Bytes of(byte[] bytes) {
    return new Bytes(bytes.clone());
  }

  /** The bytes of {@code text} in UTF-8. */
  public static Bytes of(String text) {
    return new Bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** How many there are. */
  public int size() {
    return all.length;
  }

  /** A copy of them. */
  public byte[] toArray() {
    return all.clone();
  }

  /** The text that these bytes mean in UTF-8; what is not UTF-8 becomes U+FFFD. */
  public String text() {
    return new String(all, StandardCharsets.UTF_8);
  }

  /** Writes all of them. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(all);
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
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes that && Arrays.equals(all, that.all);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(all);
  }

  @Override
  public String toString() {
    return all.length + " bytes " + hash();
  }
}
