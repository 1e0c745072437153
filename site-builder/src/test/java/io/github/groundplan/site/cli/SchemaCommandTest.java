package io.github.groundplan.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.fixture.ContentFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

/** What a schema accepts, the reader accepts, and the other way round. */
class SchemaCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern KNOWN = Pattern.compile("hint: known here: (.*)\n");

  private static final Map<SchemaCommand.Kind, String> RIGHT =
      Map.of(
          SchemaCommand.Kind.site,
          "{\"title\": \"T\", \"description\": \"D\", \"language\": \"en\","
              + " \"base\": \"https://x.org/a/\", \"repository\": \"https://x.org/a\"}",
          SchemaCommand.Kind.lesson,
          "{\"title\": \"T\", \"summary\": \"S\", \"order\": 1, \"minutes\": 2}",
          SchemaCommand.Kind.page,
          "{\"title\": \"T\", \"summary\": \"S\"}");

  private static final List<String> VALUES =
      List.of(
          "5",
          "0",
          "-1",
          "1.5",
          "1000000000",
          "true",
          "null",
          "[]",
          "{}",
          "[\"a\"]",
          "\"\"",
          "\" \"",
          "\"text\"",
          "\"en\"",
          "\"en-GB\"",
          "\"english\"",
          "\"EN\"",
          "\"https://x.org/\"",
          "\"https://x.org\"",
          "\"https://x.org/a\"",
          "\"http://x.org/a/?b/\"",
          "\"ftp://x.org/\"",
          "\"https://x.org/a b/\"",
          "\"/a/\"",
          "\"lessons/old.html\"",
          "[\"lessons/old.html\", \"lessons/older.html\"]",
          "[\"lessons/old.html\", 5]",
          "[\"pages/sheet.md\", \"pages/cheat-sheet.md\"]",
          "[\"pages/Sheet.md\"]",
          "[{\"page\": \"pages/sheet.md\"}]",
          "[{\"page\": \"pages/sheet.md\", \"title\": \"Sheet\"}]",
          "[{\"page\": \"pages/sheet.md\", \"title\": 5}]",
          "[{\"page\": \"pages/sheet.md\", \"name\": \"Sheet\"}]",
          "[{\"title\": \"Sheet\"}]",
          "[[\"pages/sheet.md\"]]",
          "{\"picture\": \"plan\"}",
          "{\"picture\": \"town\"}",
          "{\"picture\": {\"file\": \"a.svg\", \"text\": \"A.\"}}",
          "{\"picture\": {\"file\": \"a.svg\"}}",
          "{\"lessons\": {\"title\": \"The line\"}}",
          "{\"lessons\": {\"text\": \"The line\"}}",
          "{\"lessons\": \"The line\"}",
          "{\"promise\": {\"title\": \"T\", \"points\": [{\"title\": \"P\", \"text\": \"X\"}]}}",
          "{\"promise\": {\"title\": \"T\", \"points\": []}}",
          "{\"promise\": {\"points\": [{\"title\": \"P\"}]}}",
          "{\"promises\": {}}");

  @TempDir private Path workspace;

  @ParameterizedTest
  @EnumSource(names = {"site", "lesson", "page"})
  void theKeysAreTheReaders(SchemaCommand.Kind kind) throws Exception {
    Matcher known = KNOWN.matcher(mistakes(kind, with(kind, "zzzzzzzzzzzzzzzzzzzz", "1")));
    assertTrue(known.find());
    List<String> keys = List.of(known.group(1).split(", ", -1));
    TreeSet<String> told = new TreeSet<>();
    schema(kind).get("properties").fieldNames().forEachRemaining(told::add);

    assertEquals(new TreeSet<>(keys), told);
    assertTrue(complains(kind, with(kind, "zzzzzzzzzzzzzzzzzzzz", "1")));
  }

  @ParameterizedTest
  @EnumSource(names = {"site", "lesson", "page"})
  void whatIsRequiredIsMissed(SchemaCommand.Kind kind) throws Exception {
    for (String key : keys(kind)) {
      ObjectNode document = right(kind);
      document.remove(key);
      assertSame(kind, document);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"site", "lesson", "page"})
  void everyValueIsFineForBothOrNone(SchemaCommand.Kind kind) throws Exception {
    assertEquals("", mistakes(kind, right(kind)));
    for (String key : keys(kind)) {
      for (String value : VALUES) {
        assertSame(kind, with(kind, key, value));
      }
    }
  }

  @Test
  void aSlipInAKeyIsToldAtItsPlaceWithAHint() throws Exception {
    ContentFolder folder = ContentFolder.in(workspace);
    String settings = Files.readString(folder.content().resolve("site.yaml"));
    folder.with("site.yaml", settings.replace("language: en", "languge: en"));
    String told = folder.build().mistakes().print();

    assertTrue(told.contains("content/site.yaml:3:1: error: unknown key \"languge\"\n"), told);
    assertTrue(told.contains("hint: did you mean \"language\"?\n"), told);
  }

  @Test
  void aGlossaryIsFineForBothOrNone() throws Exception {
    String right = "{\"term\": \"queue\", \"aliases\": [\"queues\"], \"short\": \"A line.\"}";
    List<String> terms =
        List.of(
            right,
            "{\"term\": \"queue\", \"short\": \"A line.\", \"long\": \"Who waits.\"}",
            "{\"term\": \"queue\"}",
            "{\"short\": \"A line.\"}",
            "{\"term\": \" \", \"short\": \"A line.\"}",
            "{\"term\": \"queue\", \"short\": \"A line.\", \"aliases\": \"queues\"}",
            "{\"term\": \"queue\", \"short\": \"A line.\", \"aliases\": [\"\"]}",
            "{\"term\": \"queue\", \"shrt\": \"A line.\"}",
            "5");
    assertGlossary("{\"terms\": []}");
    assertGlossary("{\"terms\": {}}");
    assertGlossary("{\"words\": []}");
    for (String term : terms) {
      assertGlossary("{\"terms\": [" + term + "]}");
    }
    assertFalse(
        complains(SchemaCommand.Kind.glossary, JSON.readTree("{\"terms\": [" + right + "]}")));
  }

  private void assertGlossary(String document) throws Exception {
    ContentFolder folder = ContentFolder.in(workspace).with("glossary.yaml", document + "\n");
    Diagnostics mistakes = new Diagnostics();
    folder.parse(mistakes);
    assertEquals(
        !mistakes.isEmpty(),
        complains(SchemaCommand.Kind.glossary, JSON.readTree(document)),
        () -> document + "\n" + mistakes.print());
  }

  @Test
  void everySiteHasTheSchemasUnderAnAddress() throws Exception {
    ContentFolder folder = ContentFolder.in(workspace).withLesson(1, "one", "Text.\n");
    folder.build();
    for (SchemaCommand.Kind kind : SchemaCommand.Kind.values()) {
      String built = folder.built("schema/" + kind.name() + ".json");
      assertEquals(Said.to("schema", kind.name()).fine(), built);
    }
  }

  @Test
  void theScenariosSchemaIsThatOfTheJar() throws Exception {
    assertEquals(
        "Groundplan scenario",
        JSON.readTree(Said.to("schema", "scenario").fine()).get("title").asText());
    assertEquals(2, Said.to("schema", "lessons").exitCode());
  }

  private void assertSame(SchemaCommand.Kind kind, ObjectNode document) throws Exception {
    String told = mistakes(kind, document);
    assertEquals(!told.isEmpty(), complains(kind, document), () -> document + "\n" + told);
  }

  private static List<String> keys(SchemaCommand.Kind kind) throws JsonProcessingException {
    TreeSet<String> keys = new TreeSet<>();
    schema(kind).get("properties").fieldNames().forEachRemaining(keys::add);
    return List.copyOf(keys);
  }

  private static JsonNode schema(SchemaCommand.Kind kind) throws JsonProcessingException {
    return JSON.readTree(Said.to("schema", kind.name()).fine());
  }

  private static boolean complains(SchemaCommand.Kind kind, JsonNode document)
      throws JsonProcessingException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema(kind));
    return !schema.validate(document).isEmpty();
  }

  private static ObjectNode right(SchemaCommand.Kind kind) throws JsonProcessingException {
    return (ObjectNode) JSON.readTree(RIGHT.get(kind));
  }

  private static ObjectNode with(SchemaCommand.Kind kind, String key, String value)
      throws JsonProcessingException {
    ObjectNode document = right(kind);
    document.set(key, JSON.readTree(value));
    return document;
  }

  private String mistakes(SchemaCommand.Kind kind, ObjectNode document) {
    StringBuilder yaml = new StringBuilder();
    document
        .properties()
        .forEach(
            field ->
                yaml.append(field.getKey()).append(": ").append(field.getValue()).append('\n'));
    ContentFolder folder = ContentFolder.in(workspace);
    if (kind == SchemaCommand.Kind.site) {
      folder.with("site.yaml", yaml.toString());
    } else if (kind == SchemaCommand.Kind.page) {
      folder.with("pages/sheet.md", "---\n" + yaml + "---\nText.\n");
    } else {
      folder.with("lessons/01-one.md", "---\n" + yaml + "---\nText.\n");
    }
    Diagnostics mistakes = new Diagnostics();
    folder.parse(mistakes);
    return mistakes.print();
  }

  /** A disk that is full, or a pipe that nobody reads. */
  @Test
  void whatCannotBeWrittenIsAFailure() {
    CommandLine commands = Groundplan.commands(ContentFolder.pipeline(), Surroundings.detect());
    StringWriter err = new StringWriter();
    commands.setErr(new PrintWriter(err, true));
    Writer full =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("No space left on device");
          }

          @Override
          public void flush() {
            // There is nothing to send on.
          }

          @Override
          public void close() {
            // There is nothing to close.
          }
        };
    commands.setOut(new PrintWriter(full, true));

    assertEquals(1, Groundplan.execute(commands, "schema", "site"));
    assertEquals("error: not all of this could be written\n", err.toString());
  }
}
