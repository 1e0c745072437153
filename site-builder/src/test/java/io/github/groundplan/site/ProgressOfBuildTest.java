package io.github.groundplan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.site.check.HtmlRules;
import io.github.groundplan.site.fixture.ContentFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who waits for a long build hears of every page, whichever processor renders it. */
class ProgressOfBuildTest {
  private static final int LESSONS = 30;

  @TempDir private Path workspace;

  @Test
  void everyPageIsAStepForward() {
    ContentFolder folder = ContentFolder.in(workspace);
    for (int i = 1; i <= LESSONS; i++) {
      folder.withLesson(i, "lesson-" + i, "Text.\n");
    }
    List<Double> shares = new ArrayList<>();
    ContentFolder.pipeline().check(folder.content(), HtmlRules.none(), shares::add);

    assertTrue(shares.size() > LESSONS, shares::toString);
    assertEquals(shares.stream().sorted().toList(), shares);
    assertTrue(shares.get(0) > 0 && shares.get(shares.size() - 1) < 1, shares::toString);
  }
}
