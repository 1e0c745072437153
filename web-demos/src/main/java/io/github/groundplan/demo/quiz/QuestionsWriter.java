package io.github.groundplan.demo.quiz;

import io.github.groundplan.sim.text.JsonWriter;

/** Writes questions as JSON. What is empty or 0 is left out. */
final class QuestionsWriter {
  private final JsonWriter json = JsonWriter.compact();

  private QuestionsWriter() {}

  static String write(Questions questions) {
    QuestionsWriter writer = new QuestionsWriter();
    writer.json.beginObject().member("draw", questions.draw()).beginArray("questions");
    for (Question question : questions.all()) {
      writer.question(question);
    }
    return writer.json.endArray().endObject().text();
  }

  private void question(Question question) {
    json.beginObject().member("id", question.id()).member("kind", word(question.kind()));
    prose("ask", question.ask());
    if (question.kind() == Question.Kind.NUMBER) {
      json.member("answer", question.answer()).member("tolerance", question.tolerance());
      if (!question.unit().isEmpty()) {
        json.member("unit", question.unit());
      }
    } else {
      json.beginArray("options");
      for (Question.Option option : question.options()) {
        json.beginObject();
        prose("text", option.text());
        json.member("isRight", option.isRight());
        prose("why", option.why());
        json.endObject();
      }
      json.endArray();
    }
    prose("why", question.why());
    json.beginObject("lesson");
    json.member("title", question.lesson().title()).member("href", question.lesson().href());
    json.endObject().endObject();
  }

  static String word(Question.Kind kind) {
    return switch (kind) {
      case ONE -> "one";
      case MANY -> "many";
      case NUMBER -> "number";
      case ORDER -> "order";
    };
  }

  /** An array: plain words are texts, others objects, as in {@code ["a ",{"code":"b"}]}. */
  private void prose(String name, Prose prose) {
    if (prose.isEmpty()) {
      return;
    }
    json.beginArray(name);
    for (Prose.Run run : prose.runs()) {
      if (run.style() == Prose.Style.PLAIN) {
        json.element(run.text());
      } else {
        json.beginObject().member(run.style().tag(), run.text()).endObject();
      }
    }
    json.endArray();
  }
}
