package io.github.groundplan.site.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.groundplan.site.diagnostic.BuildFailure;
import io.github.groundplan.site.file.Bytes;
import io.github.groundplan.site.file.SiteFile;
import io.github.groundplan.site.file.SitePath;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Disks that take no more, or nothing at all: the last site stays, and nothing is left beside. */
class DiskTest {
  private static final int DISK_BYTES = 64 * 1024;

  @TempDir private Path workspace;

  @Test
  void aDiskThatFillsUpIsToldInASentence() throws IOException {
    Configuration small = Configuration.unix().toBuilder().setMaxSize(DISK_BYTES).build();
    try (FileSystem disk = Jimfs.newFileSystem(small)) {
      Path site = disk.getPath("/disk/site");
      SiteWriter.write(List.of(file("index.html", "old")), site);
      List<SiteFile> tooMany =
          List.of(file("index.html", "new"), file("a/large.bin", "x".repeat(2 * DISK_BYTES)));

      BuildFailure failure =
          assertThrows(BuildFailure.class, () -> SiteWriter.write(tooMany, site));

      assertEquals(
          "the site can't be written to /disk/site: out of disk space", failure.getMessage());
      assertEquals("old", Files.readString(site.resolve("index.html")));
      assertEquals(List.of("site"), entries(disk.getPath("/disk")));
    }
  }

  /** Says nothing for those who may write anywhere. */
  @Test
  void aFolderThatMayNotBeWrittenIsToldInASentence() throws IOException {
    Path site = workspace.resolve("site");
    SiteWriter.write(List.of(file("index.html", "old")), site);
    assertTrue(workspace.toFile().setWritable(false));
    try {
      assumeTrue(!Files.isWritable(workspace));

      BuildFailure failure =
          assertThrows(
              BuildFailure.class, () -> SiteWriter.write(List.of(file("index.html", "new")), site));

      assertEquals(
          "the site can't be written to " + site + ": it may not be written by who runs this",
          failure.getMessage());
      assertEquals("old", Files.readString(site.resolve("index.html")));
      assertEquals(List.of("site"), entries(workspace));
    } finally {
      assertTrue(workspace.toFile().setWritable(true));
    }
  }

  private static SiteFile file(String path, String text) {
    return new SiteFile(new SitePath(path), Bytes.of(text));
  }

  private static List<String> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
