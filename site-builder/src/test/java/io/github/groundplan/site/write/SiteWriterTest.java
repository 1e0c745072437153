package io.github.groundplan.site.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.groundplan.site.diagnostic.BuildFailure;
import io.github.groundplan.site.file.Bytes;
import io.github.groundplan.site.file.SiteFile;
import io.github.groundplan.site.file.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteWriterTest {
  @TempDir private Path workspace;

  @Test
  void aNewSiteTakesThePlaceOfTheLastOne() throws IOException {
    write(file("index.html", "old"), file("lessons/gone.html", "old"));
    write(file("index.html", "new"));

    assertEquals(
        List.of("site/.groundplan", "site/.nojekyll", "site/index.html"), filesIn(workspace));
    assertEquals("new", Files.readString(site().resolve("index.html")));
  }

  @Test
  void anEmptyFolderMayBeFilled() throws IOException {
    Files.createDirectories(site());

    write(file("index.html", "new"));

    assertEquals("new", Files.readString(site().resolve("index.html")));
  }

  @Test
  void foldersAboveAreMade() throws IOException {
    SiteWriter.write(List.of(file("index.html", "x")), workspace.resolve("a/b/site"));

    assertEquals("x", Files.readString(workspace.resolve("a/b/site/index.html")));
  }

  @Test
  void aFolderOfSomebodyElseStaysAsItIs() throws IOException {
    Files.createDirectories(site());
    Files.writeString(site().resolve("thesis.txt"), "years of work");

    BuildFailure failure = assertThrows(BuildFailure.class, () -> write(file("index.html", "new")));

    assertEquals(
        "the folder "
            + site()
            + " holds files that are not ours and stays as it is; name one that is new or empty",
        failure.getMessage());
    assertEquals(List.of("site/thesis.txt"), filesIn(workspace));
  }

  @Test
  void aFileIsNoPlaceForASite() throws IOException {
    Files.writeString(site(), "a file");

    BuildFailure failure = assertThrows(BuildFailure.class, () -> write(file("index.html", "new")));

    assertEquals(
        "the site can't be written to " + site() + ": this is no folder", failure.getMessage());
  }

  @Test
  void whatAKilledBuildLeftBesideItsPlaceGoesBack() throws IOException {
    write(file("index.html", "old"));
    Files.move(site(), workspace.resolve(".site-0001.new.old"));

    assertThrows(BuildFailure.class, () -> write(file("a", "file"), file("a/b", "below a file")));

    assertEquals("old", Files.readString(site().resolve("index.html")));
    assertEquals(
        List.of("site/.groundplan", "site/.nojekyll", "site/index.html"), filesIn(workspace));
  }

  @Test
  void aFailureHalfWayLeavesTheLastSiteAndNothingElse() throws IOException {
    write(file("index.html", "old"));

    assertThrows(BuildFailure.class, () -> write(file("a", "file"), file("a/b", "below a file")));

    assertEquals("old", Files.readString(site().resolve("index.html")));
    assertEquals(
        List.of("site/.groundplan", "site/.nojekyll", "site/index.html"), filesIn(workspace));
  }

  private void write(SiteFile... files) {
    SiteWriter.write(List.of(files), site());
  }

  private Path site() {
    return workspace.resolve("site");
  }

  private static SiteFile file(String path, String text) {
    return new SiteFile(new SitePath(path), Bytes.of(text));
  }

  private static List<String> filesIn(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
