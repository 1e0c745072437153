package io.github.groundplan.demo.quiz;

import java.util.List;

/** What a control's value does to an answer. */
final class Choosing {
  static final String UP = "up";
  static final String DOWN = "down";
  static final String NOT = "not";

  private Choosing() {}

  /**
   * The answer after a control said {@code value}: the number of an option, {@code not} and the
   * number of one that is no longer chosen, {@code up} or {@code down} and the place of one that
   * moves, or a number.
   */
  static Answer answer(Sitting sitting, String value) {
    Sitting.Sheet sheet = sitting.sheet();
    Question question = sheet.question();
    return switch (question.kind()) {
      case MANY -> many(sheet, value);
      case ORDER -> moved(sitting, value);
      default -> Answer.read(question, value);
    };
  }

  private static Answer many(Sitting.Sheet sheet, String value) {
    boolean isChosen = !value.startsWith(NOT);
    int option = place(sheet.question(), isChosen ? value : value.substring(NOT.length()));
    return option < 0 ? sheet.answer() : sheet.answer().toggled(option, isChosen);
  }

  private static Answer moved(Sitting sitting, String value) {
    Question question = sitting.sheet().question();
    boolean isUp = value.startsWith(UP);
    if (!isUp && !value.startsWith(DOWN)) {
      return sitting.sheet().answer();
    }
    int place = place(question, value.substring(isUp ? UP.length() : DOWN.length()));
    int other = isUp ? place - 1 : place + 1;
    if (place < 0 || other < 0 || other >= question.options().size()) {
      return sitting.sheet().answer();
    }
    List<Integer> order = sitting.sheet().answer().orderOr(Quiz.shuffled(sitting, question));
    order.add(other, order.remove(place));
    return Answer.of(order);
  }

  /** The option or place that a text names, or -1. */
  private static int place(Question question, String text) {
    for (int i = 0; i < question.options().size(); i++) {
      if (Integer.toString(i).equals(text)) {
        return i;
      }
    }
    return -1;
  }
}
