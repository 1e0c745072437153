package io.github.groundplan.site.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class ObstacleTest {
  @TempDir private Path folder;

  @Test
  void aFolderIsNoFile() {
    assertEquals("it is a folder", reading(() -> Files.readAllBytes(folder)));
    assertEquals("it is a folder", writing(() -> Files.write(folder, new byte[1])));
  }

  @Test
  void whatIsNotThereIsMissingInAnotherWayWhenItIsWritten() {
    Path gone = folder.resolve("gone/file");

    assertEquals("it is not there, or a link to nothing", reading(() -> Files.size(gone)));
    assertEquals("there is no such folder", writing(() -> Files.write(gone, new byte[1])));
  }

  @Test
  void aFileMayStandWhereAFolderShould() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    assertEquals(
        "what should be a folder above it is a file",
        writing(() -> Files.write(file.resolve("below"), new byte[1])));
    assertEquals(file + " is a file", writing(() -> Files.createDirectories(file)));
  }

  @Test
  void aNameMayBeTooLong() {
    Path file = folder.resolve("x".repeat(300));

    assertEquals("its name is too long", writing(() -> Files.write(file, new byte[1])));
  }

  @Test
  void linksMayLeadInACircle() throws IOException {
    Path link = folder.resolve("link");
    Files.createSymbolicLink(link, link);

    assertEquals("links lead in a circle", reading(() -> Files.readAllBytes(link)));
  }

  @Test
  void whoMayNotIsTold() {
    IOException denied = new AccessDeniedException("file");

    assertEquals("it may not be read by who runs this", Obstacle.toReading(denied));
    assertEquals(
        "it may not be written by who runs this",
        Obstacle.toWriting(new UncheckedIOException(denied)));
  }

  @Test
  void theDiskMayBeFullOrClosed() {
    assertEquals(
        "the disk is full", Obstacle.toWriting(new IOException("No space left on device")));
    assertEquals(
        "its disk can only be read",
        Obstacle.toWriting(new FileSystemException("a", null, "Read-only file system")));
  }

  @Test
  void whatNobodyForesawIsToldAsItWasSaid() {
    assertEquals("Bad luck", Obstacle.toReading(new FileSystemException("a", null, "Bad luck")));
    assertEquals("IOException", Obstacle.toReading(new IOException()));
  }

  private static String reading(Executable attempt) {
    return Obstacle.toReading(failure(attempt));
  }

  private static String writing(Executable attempt) {
    return Obstacle.toWriting(failure(attempt));
  }

  private static Exception failure(Executable attempt) {
    return assertThrows(IOException.class, attempt);
  }
}
