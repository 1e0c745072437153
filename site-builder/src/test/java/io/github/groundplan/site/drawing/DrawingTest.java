package io.github.groundplan.site.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.groundplan.site.assets.AssetSource;
import io.github.groundplan.site.diagnostic.BuildFailure;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.file.Bytes;
import io.github.groundplan.site.file.SiteFile;
import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.file.Spool;
import io.github.groundplan.site.fixture.ContentFolder;
import io.github.groundplan.site.fixture.FixtureAssets;
import io.github.groundplan.site.fixture.Lamp;
import io.github.groundplan.site.resolve.LinkedSite;
import io.github.groundplan.site.resolve.Linker;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawingTest {
  @TempDir private Path workspace;

  private final AssetSource assets = FixtureAssets.of(Map.of());
  private final CountDownLatch fontIsAskedFor = new CountDownLatch(1);
  private final CountDownLatch fontMayBeRead = new CountDownLatch(1);

  @Test
  void eachLessonGetsAPicture() {
    try (Drawing drawing = Drawing.begin(site(), assets, Spool.inMemory())) {
      assertEquals(Pictures.paths(site()), paths(drawing));
    }
  }

  @Test
  void nothingIsBegunThatNobodyWants() throws InterruptedException {
    try (Drawing drawing = Drawing.begin(site(), this::slowly, Spool.inMemory())) {
      fontIsAskedFor.await();
      drawing.abandon();
      fontMayBeRead.countDown();

      int shared = Pictures.paths(site()).size() - 1;
      assertEquals(Pictures.paths(site()).subList(0, shared), paths(drawing));
    }
  }

  @Test
  void aMissingFontIsTold() {
    try (Drawing drawing = Drawing.begin(site(), path -> Optional.empty(), Spool.inMemory())) {
      assertThrows(BuildFailure.class, drawing::files);
    }
  }

  private Optional<Bytes> slowly(String path) {
    fontIsAskedFor.countDown();
    try {
      fontMayBeRead.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return assets.read(path);
  }

  private static List<SitePath> paths(Drawing drawing) {
    return drawing.files().stream().map(SiteFile::path).toList();
  }

  private LinkedSite site() {
    Diagnostics mistakes = new Diagnostics();
    ContentFolder folder = ContentFolder.in(workspace).withLesson(1, "one", "One.\n");
    return Linker.link(folder.parse(mistakes), List.of(new Lamp()), mistakes);
  }
}
