package io.github.groundplan.site.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NearPathTest {
  @Test
  void aPathThatIsMisspeltIsNear() {
    assertNear("01-first.md", "01-frist.md", "01-first.md", "02-second.md");
  }

  @Test
  void theSameNameInAnotherFolderIsNear() {
    assertNear("../pictures/node.png", "images/ndoe.png", "../pictures/node.png", "01-first.md");
  }

  @Test
  void theSameNameWithAnotherEndingIsNear() {
    assertNear("pages/cheat-sheet.md", "cheat-sheet", "pages/cheat-sheet.md", "pages/about.md");
  }

  @Test
  void whatLiesInTwoFoldersIsNotGuessed() {
    assertEquals(
        Optional.empty(),
        NearPath.of("elsewhere/deeper/a.svg", List.of("one/a.svg", "pictures/two/a.svg")));
  }

  @Test
  void whatIsLikeNothingHasNothingNear() {
    assertEquals(Optional.empty(), NearPath.of("queue.svg", List.of("01-first.md")));
    assertEquals("known here: 01-first.md", NearPath.hint("queue.svg", List.of("01-first.md")));
    assertEquals("", NearPath.question("queue.svg", List.of()));
  }

  @Test
  void aFileOnTheDiskIsLookedForWhereItsPathEnds(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("content/lessons"));
    Files.createFile(folder.resolve("shop.yaml"));

    assertEquals(
        "there is no \"shop.yml\" in " + folder + "; did you mean \"shop.yaml\"?",
        NearPath.hint(folder.resolve("shop.yml")));
    assertEquals(
        "there is no \"contnet\" in " + folder + "; did you mean \"content\"?",
        NearPath.hint(folder.resolve("contnet/lessons/one.yaml")));
    assertEquals(
        "there is no \"two.yaml\" in " + folder.resolve("content"),
        NearPath.hint(folder.resolve("content/two.yaml")));
  }

  private static void assertNear(String expected, String written, String... known) {
    assertEquals(Optional.of(expected), NearPath.of(written, List.of(known)));
  }
}
