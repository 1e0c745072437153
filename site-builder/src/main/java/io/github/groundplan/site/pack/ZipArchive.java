package io.github.groundplan.site.pack;

import io.github.groundplan.site.file.Bytes;
import io.github.groundplan.site.file.BytesSink;
import io.github.groundplan.site.file.SiteFile;
import io.github.groundplan.site.file.Spool;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Writes files as a ZIP archive (PKWARE's APPNOTE 6.3): in the order given, all of one time, small
 * files only.
 */
public final class ZipArchive {
  /** 1 January 2026, midnight, in the format of MS-DOS: an archive has no time of its own. */
  private static final int DATE = (2026 - 1980) << 9 | 1 << 5 | 1;

  private static final short VERSION = 20;

  /** Names are UTF-8. */
  private static final short FLAGS = 1 << 11;

  private static final short STORED = 0;
  private static final short DEFLATED = 8;
  private static final int LOCAL_HEAD = 30;
  private static final int CENTRAL_HEAD = 46;
  private static final int END = 22;

  /** Names of files in which nothing repeats any more. */
  private static final Pattern IS_PACKED =
      Pattern.compile("\\.(?:avif|epub|gif|jpe?g|png|webp|woff2|zip)$");

  /** So many are packed before they are added: their packed contents lie in memory. */
  private static final int AT_ONCE = 256;

  private final BytesSink files;
  private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
  private int count;

  private ZipArchive(Spool spool) {
    files = new BytesSink(spool);
  }

  /**
   * The archive of these files; what packing would not make smaller is stored as it is.
   *
   * @param spool which keeps it
   */
  public static Bytes of(List<SiteFile> files, Spool spool) {
    ZipArchive archive = new ZipArchive(spool);
    for (int i = 0; i < files.size(); i += AT_ONCE) {
      // Packed on all processors, added one after the other: the bytes are the same.
      List<SiteFile> some = files.subList(i, Math.min(files.size(), i + AT_ONCE));
      some.parallelStream().map(Packed::of).toList().forEach(archive::add);
    }
    return archive.finish();
  }

  private void add(Packed file) {
    byte[] name = file.name;
    byte[] kept = file.kept;
    byte[] common =
        little(26)
            .putShort(VERSION)
            .putShort(FLAGS)
            .putShort(file.isStored() ? STORED : DEFLATED)
            .putShort((short) 0)
            .putShort((short) DATE)
            .putInt((int) file.sum)
            .putInt(kept.length)
            .putInt(file.size)
            .putShort((short) name.length)
            .putShort((short) 0)
            .array();
    int offset = files.size();
    files.write(little(LOCAL_HEAD).putInt(0x04034b50).put(common).array());
    files.write(name);
    files.write(kept);
    directory.writeBytes(
        little(CENTRAL_HEAD)
            .putInt(0x02014b50)
            .putShort(VERSION)
            .put(common)
            .putShort((short) 0) // no comment
            .putShort((short) 0) // the first disk
            .putShort((short) 0)
            .putInt(0)
            .putInt(offset)
            .array());
    directory.writeBytes(name);
    count++;
  }

  private Bytes finish() {
    int start = files.size();
    files.write(directory.toByteArray());
    files.write(
        little(END)
            .putInt(0x06054b50)
            .putInt(0)
            .putShort((short) count)
            .putShort((short) count)
            .putInt(directory.size())
            .putInt(start)
            .putShort((short) 0)
            .array());
    return files.bytes();
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** A file as it lies in the archive. */
  private static final class Packed {
    private final byte[] name;
    private final int size;
    private final long sum;
    private final byte[] kept;

    private Packed(String name, byte[] content) {
      CRC32 check = new CRC32();
      check.update(content);
      this.name = name.getBytes(StandardCharsets.UTF_8);
      size = content.length;
      sum = check.getValue();
      byte[] packed = IS_PACKED.matcher(name).find() ? content : Deflation.deflate(content);
      kept = packed.length >= content.length ? content : packed;
    }

    static Packed of(SiteFile file) {
      return new Packed(file.path().value(), file.bytes().toArray());
    }

    boolean isStored() {
      return kept.length == size;
    }
  }
}
