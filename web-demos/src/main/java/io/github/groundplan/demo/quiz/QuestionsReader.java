package io.github.groundplan.demo.quiz;

import io.github.groundplan.sim.number.Numeral;
import io.github.groundplan.sim.scenario.Document;
import io.github.groundplan.sim.scenario.JsonReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what {@link QuestionsWriter} wrote. */
final class QuestionsReader {
  private QuestionsReader() {}

  static Questions read(String json) {
    Document document = JsonReader.documentOf(json);
    List<Question> all = new ArrayList<>();
    for (Document item : items(document, "questions")) {
      all.add(question(item));
    }
    return new Questions((int) number(document, "draw"), all);
  }

  private static Question question(Document document) {
    List<Question.Option> options = new ArrayList<>();
    for (Document item : items(document, "options")) {
      boolean isRight = text(item, "isRight").equals("true");
      options.add(new Question.Option(prose(item, "text"), isRight, prose(item, "why")));
    }
    Document lesson = value(document, "lesson").orElse(document);
    return new Question(
        text(document, "id"),
        kind(text(document, "kind")),
        prose(document, "ask"),
        options,
        number(document, "answer"),
        number(document, "tolerance"),
        text(document, "unit"),
        prose(document, "why"),
        new Question.Lesson(text(lesson, "title"), text(lesson, "href")));
  }

  private static Question.Kind kind(String word) {
    for (Question.Kind kind : Question.Kind.values()) {
      if (QuestionsWriter.word(kind).equals(word)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind of question: " + word);
  }

  private static Prose prose(Document document, String key) {
    List<Prose.Run> runs = new ArrayList<>();
    for (Document item : items(document, key)) {
      if (item instanceof Document.Scalar plain) {
        runs.add(new Prose.Run(Prose.Style.PLAIN, plain.text()));
      }
      for (Prose.Style style : Prose.Style.values()) {
        String text = text(item, style.tag());
        if (!text.isEmpty()) {
          runs.add(new Prose.Run(style, text));
        }
      }
    }
    return new Prose(runs);
  }

  /** The text behind a key; empty if there is none. */
  private static String text(Document document, String key) {
    Optional<Document> value = value(document, key);
    return value.isPresent() && value.get() instanceof Document.Scalar scalar ? scalar.text() : "";
  }

  /** The number behind a key; 0 if there is none. */
  private static double number(Document document, String key) {
    String text = text(document, key);
    return text.isEmpty() ? 0 : Numeral.of(text).value();
  }

  private static List<Document> items(Document document, String key) {
    Optional<Document> value = value(document, key);
    return value.isPresent() && value.get() instanceof Document.Sequence sequence
        ? sequence.items()
        : List.of();
  }

  private static Optional<Document> value(Document document, String key) {
    if (document instanceof Document.Mapping mapping) {
      Optional<Document.Entry> entry = mapping.find(key);
      if (entry.isPresent()) {
        return Optional.of(entry.get().value());
      }
    }
    return Optional.empty();
  }
}
