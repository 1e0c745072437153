package io.github.groundplan.site.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Source;
import io.github.groundplan.site.fixture.ContentFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is the same is not read again, and nothing that has changed is taken for the same. */
class ScanMemoryTest {
  private static final Instant SAVED = Instant.parse("2026-01-01T00:00:00Z");

  @TempDir private Path workspace;

  private ContentFolder folder;
  private Instant now = SAVED.plusSeconds(60);
  private final ScanMemory memory = new ScanMemory(() -> now);

  @BeforeEach
  void write() throws IOException {
    folder = ContentFolder.in(workspace);
    save("Text.\n");
  }

  @Test
  void aFileThatIsTheSameIsNotReadAgain() {
    Source first = scan("");

    assertSame(first, scan(""));
    assertSame(first, scan(""));
  }

  @Test
  void aFileOfAnotherTimeOrAnotherSizeIsReadAgain() throws IOException {
    Source first = scan("");
    save("Longer.\n");
    assertEquals("Longer.\n", scan("").text());

    save("Text.\n");
    Files.setLastModifiedTime(file(), FileTime.from(SAVED.plusSeconds(1)));
    assertNotSame(first, scan(""));
  }

  @Test
  void aFileThatTookTheNameOfAnotherIsReadAgain() throws IOException {
    scan("");
    Path beside = Files.writeString(workspace.resolve("beside"), "Twin.\n");
    Files.setLastModifiedTime(beside, FileTime.from(SAVED));
    Files.move(beside, file(), StandardCopyOption.REPLACE_EXISTING);

    assertEquals("Twin.\n", scan("").text());
  }

  @Test
  void aFileThatWasJustSavedMayChangeWithinTheSameTick() throws IOException {
    now = SAVED.plusSeconds(1);
    scan("");
    save("Soon.\n");

    assertEquals("Soon.\n", scan("").text());
  }

  @Test
  void mistakesAreToldAgain() throws IOException {
    save("Te\ufdd0t.\n");
    String told =
        """
        content/lessons/01-one.md:1:3: error: U+FDD0 is no character that a page may hold
            1 | Te\ufdd0t.
              |   ^
          hint: remove it
        """;

    assertSame(scan(told), scan(told));
  }

  @Test
  void aFileThatIsGoneIsForgotten() throws IOException {
    scan("");
    Files.delete(file());
    Diagnostics mistakes = new Diagnostics();
    assertEquals(0, ContentScan.scan(folder.content(), memory, mistakes).lessons().size());
    save("Again.\n");

    assertEquals("Again.\n", scan("").text());
  }

  private Source scan(String mistakes) {
    Diagnostics told = new Diagnostics();
    Content content = ContentScan.scan(folder.content(), memory, told);
    assertEquals(mistakes, told.print());
    return content.lessons().get(0).source();
  }

  private void save(String text) throws IOException {
    folder.with("lessons/01-one.md", text);
    Files.setLastModifiedTime(file(), FileTime.from(SAVED));
  }

  private Path file() {
    return folder.content().resolve("lessons/01-one.md");
  }
}
