package io.github.groundplan.site.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Source;
import org.junit.jupiter.api.Test;

class FrontMatterTest {
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void fourKeysStandBetweenTwoFences() {
    String text =
        """
        ---
        title: "Scaling: up, or out"
        summary: Bigger machines, or more of them.
        order: 5
        minutes: 20
        ---
        Text.
        """;

    FrontMatterReader.Split split = read(text);

    assertEquals("Scaling: up, or out", split.front().title());
    assertEquals("Bigger machines, or more of them.", split.front().summary());
    assertEquals(5, split.front().order());
    assertEquals(20, split.front().minutes());
    assertEquals("Text.\n", text.substring(split.bodyOffset()));
    assertMistakes("");
  }

  @Test
  void aTextOfSeveralLinesIsOne() {
    FrontMatterReader.Split split =
        read("---\ntitle: \"A\\tb\"\nsummary: |\n  One,\n  two.\norder: 1\nminutes: 2\n---\n");

    assertEquals("A b", split.front().title());
    assertEquals("One, two.", split.front().summary());
    assertMistakes("");
  }

  @Test
  void unknownMissingAndWrongValuesAreReportedTogether() {
    read(
        """
        ---
        title: 5
        order: [1, 2]
        minuets: 20
        minutes: 2.5
        ---
        """);

    assertMistakes(
        """
        a.md:1:1: error: the key "summary" is missing
            1 | ---
              | ^^^
          hint: add a line such as summary: Bigger machines, or more of them.
        a.md:2:8: error: "title" takes a text, not 5
            2 | title: 5
              |        ^
          hint: put it in quotes: "5"
        a.md:3:8: error: "order" takes a single value, not a list
            3 | order: [1, 2]
              |        ^^^^^^
          hint: as in order: 5
        a.md:4:1: error: unknown key "minuets"
            4 | minuets: 20
              | ^^^^^^^
          hint: did you mean "minutes"?
        a.md:5:10: error: "minutes" takes a whole number from 1 on, not 2.5
            5 | minutes: 2.5
              |          ^^^
          hint: as in minutes: 20
        """);
  }

  @Test
  void aMisspeltKeyIsNotMissingAsWell() {
    read("---\ntitel: a\nsummary: b\norder: 1\nminuets: 2\n---\n");

    assertMistakes(
        """
        a.md:2:1: error: unknown key "titel"
            2 | titel: a
              | ^^^^^
          hint: did you mean "title"?
        a.md:5:1: error: unknown key "minuets"
            5 | minuets: 2
              | ^^^^^^^
          hint: did you mean "minutes"?
        """);
  }

  @Test
  void noFigureIsComputedInATitle() {
    read("---\ntitle: \"{{ name }}: {{ 2 * 3 }}\"\nsummary: b\norder: 1\nminutes: 2\n---\n");

    assertMistakes(
        """
        a.md:2:21: error: no figure is computed here
            2 | title: "{{ name }}: {{ 2 * 3 }}"
              |                     ^^^^^^^^^^^
          hint: write what it comes to
        """);
  }

  @Test
  void minutesAreAtLeastOneAndNothingIsBlank() {
    read("---\ntitle: ' '\nsummary:\norder: 1\nminutes: 0\n---\n");

    assertMistakes(
        """
        a.md:2:8: error: "title" takes a text that is not blank, not a blank one
            2 | title: ' '
              |        ^^^
        a.md:3:1: error: "summary" takes a single value, not nothing
            3 | summary:
              | ^^^^^^^
          hint: as in summary: Bigger machines, or more of them.
        a.md:5:10: error: "minutes" takes a whole number from 1 on, not 0
            5 | minutes: 0
              |          ^
          hint: as in minutes: 20
        """);
  }

  @Test
  void aColonInATextNeedsQuotes() {
    read("---\ntitle: Scaling: up, or out\n---\n");

    assertMistakes(
        """
        a.md:2:15: error: this is not YAML: a second colon with a space behind it stands in this line
            2 | title: Scaling: up, or out
              |               ^
          hint: put the text in quotes: title: "…"
        """);
  }

  @Test
  void aKeyStandsOnce() {
    read("---\ntitle: a\ntitle: b\nsummary: c\norder: 1\nminutes: 1\n---\n");

    assertMistakes(
        """
        a.md:3:1: error: "title" stands here a second time
            3 | title: b
              | ^^^^^
          hint: the first is at a.md:2:1
        """);
  }

  @Test
  void aLessonWithoutFrontMatterIsReported() {
    assertEquals(0, read("# Scaling\n").bodyOffset());

    assertMistakes(
        """
        a.md:1:1: error: a lesson begins with a line of ---
            1 | # Scaling
              | ^
          hint: then title, summary, order and minutes, then --- again
        """);
  }

  @Test
  void frontMatterThatNeverEndsIsReported() {
    read("---\ntitle: a\n");

    assertMistakes(
        """
        a.md:1:1: error: the front matter never ends
            1 | ---
              | ^^^
          hint: close it with another line of ---
        """);
  }

  @Test
  void anEmptyFileIsReported() {
    read("");

    assertMistakes(
        """
        a.md:1:1: error: a lesson begins with a line of ---
            1 |\s
              | ^
          hint: then title, summary, order and minutes, then --- again
        """);
  }

  @Test
  void anAliasIsReportedEvenIfItLeadsToItself() {
    read("---\ntitle: &a [*a]\nsummary: c\norder: 1\nminutes: 1\n---\n");

    assertMistakes(
        """
        a.md:2:8: error: "title" takes a single value, not a list
            2 | title: &a [*a]
              |        ^^^^^^^
          hint: as in title: Scaling
        a.md:2:8: error: an alias (*) leads here
            2 | title: &a [*a]
              |        ^^^^^^^
          hint: aliases are not read: write the value again
        """);
  }

  @Test
  void aTextThatIsMadeOfAliasesIsRefusedInASentence() {
    StringBuilder text = new StringBuilder("---\na0: &a0 [x, x]\n");
    for (int i = 1; i < 60; i++) {
      text.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }

    read(text.append("---\n").toString());

    assertMistakes(
        """
        a.md:2:5: error: this is the first of more than 10 aliases (*)
            2 | a0: &a0 [x, x]
              |     ^^^^^^^^^^
          hint: aliases are not read: write the value again
        """);
  }

  private FrontMatterReader.Split read(String text) {
    return FrontMatterReader.read(new Source("a.md", text), diagnostics);
  }

  private void assertMistakes(String expected) {
    assertEquals(expected, diagnostics.print());
  }
}
