package io.github.groundplan.demo.quiz;

import io.github.groundplan.demo.instrument.Reader;
import io.github.groundplan.demo.instrument.Values;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a reader has come with some questions.
 *
 * @param settings the seed
 * @param paper what is asked, in order, with what was answered
 * @param at which of them is shown, from 0; as many as there are when all are done
 * @param isLaidOpen whether all questions are shown with what is right, as on paper
 */
record Sitting(Values settings, List<Sheet> paper, int at, Reader reader, boolean isLaidOpen) {

  /**
   * One question of the sitting.
   *
   * @param answer canonical; empty if nothing was answered
   * @param isChecked whether it was held against what is right
   */
  record Sheet(Question question, Answer answer, boolean isChecked) {
    boolean isRight() {
      return isChecked && answer.isRight(question);
    }

    boolean isMissed() {
      return isChecked && !answer.isRight(question);
    }
  }

  Sitting {
    paper = List.copyOf(paper);
  }

  Sitting(Values settings, List<Sheet> paper, int at, Reader reader) {
    this(settings, paper, at, reader, false);
  }

  Sitting laidOpen() {
    return new Sitting(settings, paper, at, reader, true);
  }

  boolean isOver() {
    return at == paper.size();
  }

  /** The question that is shown; of a sitting that is not over. */
  Sheet sheet() {
    return paper.get(at);
  }

  int answered() {
    int count = 0;
    for (Sheet sheet : paper) {
      count += sheet.isChecked() ? 1 : 0;
    }
    return count;
  }

  int right() {
    int count = 0;
    for (Sheet sheet : paper) {
      count += sheet.isRight() ? 1 : 0;
    }
    return count;
  }

  /** With something else written on the sheet that is shown. */
  Sitting with(Answer answer, boolean isChecked) {
    List<Sheet> sheets = new ArrayList<>(paper);
    sheets.set(at, new Sheet(sheet().question(), answer, isChecked));
    return new Sitting(settings, sheets, at, reader);
  }

  Sitting at(int other) {
    return new Sitting(settings, paper, other, reader);
  }

  Sitting with(Reader other) {
    return new Sitting(settings, paper, at, other);
  }

  /** At the next sheet that is not checked, after this one if there is any; else over. */
  Sitting onward() {
    for (int i = 1; i <= paper.size(); i++) {
      int next = (at + i) % paper.size();
      if (!paper.get(next).isChecked()) {
        return at(next);
      }
    }
    return at(paper.size());
  }

  /** With the sheets that were missed wiped, at the first of them. */
  Sitting reviewing() {
    List<Sheet> sheets = new ArrayList<>();
    int first = paper.size();
    for (Sheet sheet : paper) {
      if (sheet.isMissed() && first == paper.size()) {
        first = sheets.size();
      }
      sheets.add(sheet.isMissed() ? new Sheet(sheet.question(), Answer.NONE, false) : sheet);
    }
    return new Sitting(settings, sheets, first, reader);
  }
}
