package io.github.groundplan.site.serve;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ContentWatchTest {
  @TempDir private Path workspace;

  @Test
  void aFolderThatIsMadeAnewIsWatchedOn() throws Exception {
    Path folder = Files.createDirectory(workspace.resolve("content"));
    Path file = Files.writeString(folder.resolve("a.md"), "a");
    try (ContentWatch watch = ContentWatch.over(folder)) {
      Files.move(folder, workspace.resolve("old"));
      Files.createDirectory(folder);
      assertTrue(watch.await());

      Files.writeString(file, "b");
      assertTrue(watch.await());
    }
  }

  @Test
  void soIsOneThatIsDeletedBefore() throws Exception {
    Path folder = Files.createDirectory(workspace.resolve("content"));
    try (ContentWatch watch = ContentWatch.over(folder)) {
      Files.delete(folder);
      Files.createDirectory(folder);
      assertTrue(watch.await());

      Files.writeString(folder.resolve("a.md"), "b");
      assertTrue(watch.await());
    }
  }

  @Test
  void whoIsWokenSeesNoChange() throws IOException, InterruptedException {
    try (ContentWatch watch = ContentWatch.over(workspace)) {
      watch.wake();
      assertFalse(watch.await());
    }
  }
}
