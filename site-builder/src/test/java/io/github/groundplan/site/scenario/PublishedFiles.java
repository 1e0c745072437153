package io.github.groundplan.site.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are made by the code and kept beside it. */
final class PublishedFiles {
  private PublishedFiles() {}

  /** Fails unless the file holds the text; with {@code -Dgroundplan.rewrite} writes it instead. */
  static void assertHolds(String text, Path file) throws IOException {
    if (System.getProperty("groundplan.rewrite") != null) {
      Files.writeString(file, text);
    }
    assertEquals(
        text, Files.readString(file), "make it anew: ./mvnw test -Dgroundplan.rewrite=true");
  }
}
