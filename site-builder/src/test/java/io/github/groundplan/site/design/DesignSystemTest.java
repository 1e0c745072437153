package io.github.groundplan.site.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about the design shows the style sheet's own values and the demos' own components. */
class DesignSystemTest {
  private static final Path SNIPPETS = Path.of("../content/snippets/design");

  /** WCAG 2.2, success criteria 1.4.3 and 1.4.11. */
  private static final double FOR_TEXT = 4.5;

  private static final double FOR_SHAPES = 3;

  private static final Set<String> FAMILIES = Set.of("serif", "display", "sans", "mono");
  private static final Set<String> SHAPES = Set.of("packet", "edge");

  @Test
  void thePageShowsWhatTheStyleSheetAndTheDemosHave() throws IOException {
    TokenTables tables = new TokenTables(Tokens.read());
    Map<String, String> made = new TreeMap<>();
    made.put("marks", tables.marks());
    made.put("grounds", tables.grounds());
    made.put("rest", tables.rest());
    made.put("sizes", tables.sizes());
    made.put("lengths", tables.lengths());
    made.put("buttons", Specimens.buttons());
    made.put("settings", Specimens.settings());
    made.put("predictions", Specimens.predictions());
    made.put("readouts", Specimens.readouts());
    made.put("parts", Specimens.parts());
    made.put("options", Specimens.options());

    assertEquals(made, snippets());
  }

  private static Map<String, String> snippets() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(SNIPPETS)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        texts.put(name.replaceFirst("\\.md$", ""), Files.readString(file));
      }
    }
    return texts;
  }

  @Test
  void everyTokenIsExplained() throws IOException {
    Tokens tokens = Tokens.read();
    Set<String> all = new TreeSet<>(tokens.light().keySet());
    all.addAll(tokens.others().keySet());
    all.removeAll(FAMILIES);

    assertEquals(all, new TreeSet<>(TokenTables.explained()));
  }

  @Test
  void whatIsReadStandsOutFromEveryGroundThatItStandsOn() throws IOException {
    Tokens tokens = Tokens.read();
    List<String> faint = new ArrayList<>();
    for (String mark : TokenTables.MARKS.keySet()) {
      double least = SHAPES.contains(mark) ? FOR_SHAPES : FOR_TEXT;
      for (String ground : List.of("paper", "sheet", "wash")) {
        if (tokens.contrast(mark, ground) < least) {
          faint.add(mark + " on " + ground);
        }
      }
    }
    assertEquals(List.of(), faint);
    assertTrue(tokens.contrast("on-blue", "blue") >= FOR_TEXT);
    assertTrue(tokens.contrast("ink", "share") >= FOR_TEXT);
  }
}
