package io.github.groundplan.site.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.site.file.Bytes;
import io.github.groundplan.site.file.SiteFile;
import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.file.Spool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipArchiveTest {
  @TempDir private Path folder;

  @Test
  void aReaderFindsEveryFileInItsPlace() throws IOException {
    byte[] noise = new byte[5000];
    new Random(3).nextBytes(noise);
    List<SiteFile> files =
        List.of(
            file("mimetype", Bytes.of("application/epub+zip")),
            file("a/ü.txt", Bytes.of("again and again and again and again")),
            file("a/noise", Bytes.of(noise)),
            file("empty", Bytes.of("")));
    Path path =
        Files.write(folder.resolve("x.zip"), ZipArchive.of(files, Spool.inMemory()).toArray());

    try (ZipFile zip = new ZipFile(path.toFile())) {
      assertEquals(
          List.of("mimetype", "a/ü.txt", "a/noise", "empty"),
          zip.stream().map(ZipEntry::getName).toList());
      for (SiteFile file : files) {
        ZipEntry entry = zip.getEntry(file.path().value());
        assertArrayEquals(file.bytes().toArray(), zip.getInputStream(entry).readAllBytes());
      }
      assertEquals(ZipEntry.DEFLATED, zip.getEntry("a/ü.txt").getMethod());
      assertEquals(ZipEntry.STORED, zip.getEntry("a/noise").getMethod());
      assertEquals("2026-01-01T00:00", zip.getEntry("empty").getTimeLocal().toString());
    }
  }

  private static SiteFile file(String path, Bytes bytes) {
    return new SiteFile(new SitePath(path), bytes);
  }
}
