package io.github.groundplan.sim.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonReaderTest {
  private final Problems problems = new Problems();

  @Test
  void valuesKeepTheirKindAndPlace() {
    Document.Sequence list = (Document.Sequence) read("[1, -2.5e3, \"a\",\n true, null]");

    assertEquals(
        List.of(
            new Document.Scalar("1", Document.Type.NUMBER, new Place(1, 2, 1)),
            new Document.Scalar("-2.5e3", Document.Type.NUMBER, new Place(1, 5, 6)),
            new Document.Scalar("a", Document.Type.TEXT, new Place(1, 13, 3)),
            new Document.Scalar("true", Document.Type.TRUTH, new Place(2, 2, 4)),
            new Document.Scalar("", Document.Type.NOTHING, new Place(2, 8, 4))),
        list.items());
    assertEquals(new Place(1, 1, 1), list.place());
  }

  @Test
  void keysKeepTheirOrderAndPlaceEvenTwice() {
    Document.Mapping mapping = (Document.Mapping) read("{ \"b\" : {},\r\n  \"a\": [ ], \"b\": 1 }");

    List<String> keys = mapping.entries().stream().map(Document.Entry::key).toList();
    assertEquals(List.of("b", "a", "b"), keys);
    assertEquals(new Place(1, 3, 3), mapping.entries().get(0).place());
    assertEquals(new Place(2, 3, 3), mapping.entries().get(1).place());
    assertEquals(new Place(2, 13, 3), mapping.entries().get(2).place());
    assertEquals(Optional.of(mapping.entries().get(0)), mapping.find("b"));
    assertEquals(Optional.empty(), mapping.find("c"));
  }

  @Test
  void escapesAreWhatTheyStandFor() {
    assertEquals("\"\\/\b\f\n\r\tµ🦆", text("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00b5\\uD83E\\udd86\""));
    assertEquals("", text("\"\""));
  }

  private String text(String json) {
    return ((Document.Scalar) read(json)).text();
  }

  @Test
  void whatIsNoJsonIsToldWithItsPlace() {
    assertMistake("", 1, 1, "the text ends too soon");
    assertMistake("[1, 2", 1, 6, "the text ends too soon");
    assertMistake("[1\n 2]", 2, 2, "\"]\" is missing");
    assertMistake("{\"a\" 1}", 1, 6, "\":\" is missing");
    assertMistake("{a: 1}", 1, 2, "a key in quotes is missing");
    assertMistake("{\"a\": 1,}", 1, 9, "a key in quotes is missing");
    assertMistake("[1,]", 1, 4, "a value is missing");
    assertMistake("[1] x", 1, 5, "here the text should end");
    assertMistake("\"a", 1, 3, "the text ends too soon");
    assertMistake("\"a\nb\"", 1, 3, "a text holds a control character");
    assertMistake("\"\\x\"", 1, 3, "\"\\x\" is no escape");
    assertMistake("\"\\u12g4\"", 1, 6, "four hexadecimal digits are missing");
  }

  @Test
  void wordsAndNumbersThatJsonDoesNotKnowAreRefused() {
    for (String word :
        List.of("yes", "NaN", "Infinity", "+1", ".5", "1.", "01", "-01", "0x1", "-")) {
      assertMistake("[" + word + "]", 1, 2, "a value is missing");
    }
    for (String word : List.of("0", "-0", "0.5", "10", "1E+2")) {
      assertEquals(word, text(word));
    }
  }

  @Test
  void aHundredBracketsMayStandWithinEachOther() {
    read("[".repeat(100) + "]".repeat(100));
    assertMistake("[".repeat(101), 1, 101, "brackets are nested more than 100 deep");
    assertMistake("{\"a\":".repeat(100_000), 1, 501, "brackets are nested more than 100 deep");
    read("[" + "[],".repeat(1000) + "{}]");
  }

  private Document read(String text) {
    return new JsonReader(text, problems).read().orElseThrow();
  }

  private static void assertMistake(String text, int line, int column, String message) {
    Problems found = new Problems();
    assertEquals(Optional.empty(), new JsonReader(text, found).read());
    Problem problem = found.sorted().get(0);
    assertEquals("this is not JSON: " + message, problem.message(), text);
    assertEquals(new Place(line, column, 1), new Place(problem.line(), problem.column(), 1), text);
  }
}
