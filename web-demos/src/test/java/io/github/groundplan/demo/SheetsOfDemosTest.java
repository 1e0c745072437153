package io.github.groundplan.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.groundplan.demo.instrument.DemoKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A page loads a demo's own style sheet by the demo's id: one of another name is loaded by none.
 */
class SheetsOfDemosTest {
  private static final Path FOLDER = Path.of("src/main/frontend/css/demos");

  @Test
  void aSheetIsNamedAfterItsDemo() throws IOException {
    List<String> sheets;
    try (Stream<Path> files = Files.list(FOLDER)) {
      sheets = files.map(file -> file.getFileName().toString()).sorted().toList();
    }
    List<String> wanted = Demos.all().stream().map(DemoKind::id).map(id -> id + ".css").toList();

    assertFalse(sheets.isEmpty());
    assertEquals(List.of(), sheets.stream().filter(sheet -> !wanted.contains(sheet)).toList());
  }
}
