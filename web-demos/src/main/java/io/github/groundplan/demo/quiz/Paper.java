package io.github.groundplan.demo.quiz;

import java.util.ArrayList;
import java.util.List;

/**
 * What was answered, as text for addresses: an answer for each question, joined by {@code _}, with
 * a {@code :} before those that were checked.
 */
final class Paper {
  private static final int LONGEST = 2000;

  private Paper() {}

  static String print(List<Sitting.Sheet> paper) {
    StringBuilder text = new StringBuilder();
    int end = 0;
    for (int i = 0; i < paper.size(); i++) {
      Sitting.Sheet sheet = paper.get(i);
      text.append(i == 0 ? "" : "_").append(sheet.isChecked() ? ":" : "");
      text.append(sheet.answer().text());
      end = sheet.answer().isEmpty() ? end : text.length();
    }
    return text.substring(0, end);
  }

  /** The questions with what a text says was answered; what it says in vain is left out. */
  static List<Sitting.Sheet> read(List<Question> questions, String text) {
    List<Sitting.Sheet> paper = new ArrayList<>();
    int start = 0;
    for (Question question : questions) {
      int bar = text.indexOf('_', start);
      int end = bar < 0 ? text.length() : bar;
      String one = start < end ? text.substring(start, end) : "";
      boolean isChecked = one.startsWith(":");
      Answer answer = Answer.read(question, isChecked ? one.substring(1) : one);
      paper.add(new Sitting.Sheet(question, answer, isChecked && !answer.isEmpty()));
      start = Math.min(text.length(), end + 1);
    }
    return paper;
  }

  /** A text of the letters that answers are written in; others are left out. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length() && plain.length() < LONGEST; i++) {
      char c = text.charAt(i);
      if ((c >= '0' && c <= '9') || ".,-_:".indexOf(c) >= 0) {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
