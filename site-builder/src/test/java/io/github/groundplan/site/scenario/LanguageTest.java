package io.github.groundplan.site.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.groundplan.sim.scenario.Problem;
import io.github.groundplan.sim.scenario.Reading;
import io.github.groundplan.sim.scenario.ScenarioReader;
import io.github.groundplan.sim.scenario.Section;
import io.github.groundplan.site.fixture.PublishedFiles;
import io.github.groundplan.site.yaml.Documents;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of keys, the schema and the reference, held against what the reader does. */
class LanguageTest {
  private static final Map<Section, List<Key>> LANGUAGE = Language.keys();

  private final SchemaCheck schema = new SchemaCheck();

  @Test
  void theTableHasTheKeysOfTheReaderInTheirOrder() {
    for (Section section : Section.values()) {
      List<String> told = LANGUAGE.get(section).stream().map(Key::name).toList();
      assertEquals(section.keys(), told, section::name);
    }
  }

  @Test
  void theSchemaInTheJarIsMadeFromTheTable() throws Exception {
    Path file = Path.of("src/main/resources/scenario.schema.json");
    PublishedFiles.assertHolds(Schema.print(), file);
  }

  @Test
  void theReferenceIsMadeFromTheTable() throws Exception {
    PublishedFiles.assertHolds(Reference.print(), Path.of("../docs/scenario-language.md"));
  }

  @TestFactory
  Stream<DynamicTest> examplesAreAccepted() {
    return each(key -> true, this::exampleIsAccepted);
  }

  private void exampleIsAccepted(Section section, Key key) {
    String text = Hosts.with(section, key, key.example());
    assertEquals(List.of(), read(text).problems(), text);
    assertEquals(List.of(), complaints(text), text);
  }

  @TestFactory
  Stream<DynamicTest> whatIsLeftOutHasTheValueThatTheTableSays() {
    return each(key -> !key.standard().isEmpty(), this::standardIsTheDefault);
  }

  private void standardIsTheDefault(Section section, Key key) {
    Reading given = read(Hosts.with(section, key, key.standard()));
    Reading leftOut = read(Hosts.without(section, key));
    Reading other = read(Hosts.with(section, key, key.example()));
    assertTrue(given.scenario().isPresent(), () -> given.problems().toString());
    assertEquals(given.scenario(), leftOut.scenario());
    assertFalse(given.scenario().equals(other.scenario()), "the example shows no difference");
  }

  @TestFactory
  Stream<DynamicTest> whatIsRequiredIsMissed() {
    return each(Key::isRequired, this::requiredIsMissed);
  }

  private void requiredIsMissed(Section section, Key key) {
    String text = Hosts.without(section, key);
    List<String> messages = read(text).problems().stream().map(Problem::message).toList();
    assertTrue(messages.contains("the key \"" + key.name() + "\" is missing"), messages::toString);
    assertFalse(complaints(text).isEmpty(), text);
  }

  @TestFactory
  Stream<DynamicTest> whatIsNotRequiredIsNotMissed() {
    return each(key -> !key.isRequired() && !Hosts.isOneOf(key), this::optionalIsNotMissed);
  }

  private void optionalIsNotMissed(Section section, Key key) {
    String text = Hosts.without(section, key);
    assertEquals(List.of(), read(text).problems(), text);
    assertEquals(List.of(), complaints(text), text);
  }

  @TestFactory
  Stream<DynamicTest> readerAndSchemaAgreeOnValuesOfAllKinds() {
    return each(key -> true, this::agreeOnValues);
  }

  private void agreeOnValues(Section section, Key key) {
    for (String value : Probes.VALUES) {
      String text = Hosts.with(section, key, value);
      boolean isRead = read(text).problems().isEmpty();
      boolean isAccepted = complaints(text).isEmpty();
      assertTrue(isAccepted || !isRead, () -> "the schema alone refuses " + text);
      if (!Probes.isBeyondSchema(key, value)) {
        assertTrue(isRead || !isAccepted, () -> "the reader alone refuses " + text);
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> unknownKeysAreRefusedEverywhere() {
    return Stream.of(Section.values())
        .map(section -> dynamicTest(section.name(), () -> unknownIsRefused(section)));
  }

  private void unknownIsRefused(Section section) {
    Key unknown = Key.optional("zzz", ValueType.Simple.TEXT, "", "1", "");
    String text = Hosts.with(section, unknown, "1");
    List<String> messages = read(text).problems().stream().map(Problem::message).toList();
    assertEquals(List.of("unknown key \"zzz\""), messages, text);
    assertFalse(complaints(text).isEmpty(), text);
  }

  private interface KeyTest {
    void run(Section section, Key key);
  }

  private static Stream<DynamicTest> each(
      java.util.function.Predicate<Key> condition, KeyTest test) {
    return LANGUAGE.entrySet().stream()
        .flatMap(
            entry ->
                entry.getValue().stream()
                    .filter(condition)
                    .map(
                        key ->
                            dynamicTest(
                                entry.getKey() + " " + key.name(),
                                () -> test.run(entry.getKey(), key))));
  }

  private List<String> complaints(String text) {
    return schema.complaints(Documents.read(text).document().orElseThrow());
  }

  private static Reading read(String text) {
    return ScenarioReader.read(Documents.read(text).document().orElseThrow());
  }
}
