package io.github.groundplan.site.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FrameIdsTest {
  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Pattern FIXED = Pattern.compile(" id=\"([^\"{]+)\"");

  @Test
  void everyIdOfATemplateIsTaken() throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Matcher ids = FIXED.matcher(Files.readString(file));
        while (ids.find()) {
          found.add(ids.group(1));
        }
      }
    }

    assertTrue(found.contains("main"), found::toString);
    found.removeAll(FrameIds.taken());
    assertEquals(Set.of(), found);
  }
}
