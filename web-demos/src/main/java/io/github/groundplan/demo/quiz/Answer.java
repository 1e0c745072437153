package io.github.groundplan.demo.quiz;

import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.number.Numeral;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * What a reader answered.
 *
 * @param text canonical: the number of an option, several of them joined by commas, or a number;
 *     empty for nothing
 */
record Answer(String text) {
  static final Answer NONE = new Answer("");

  /** In characters. */
  static final int LONGEST_NUMBER = 20;

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** The numbers of options, in the order of the answer. */
  List<Integer> options() {
    List<Integer> options = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int comma = text.indexOf(',', start);
      int end = comma < 0 ? text.length() : comma;
      options.add((int) Numeral.of(text.substring(start, end)).value());
      start = end + 1;
    }
    return options;
  }

  static Answer of(List<Integer> options) {
    StringBuilder text = new StringBuilder();
    for (int option : options) {
      text.append(text.length() == 0 ? "" : ",").append(option);
    }
    return new Answer(text.toString());
  }

  /** The options as they stand in this answer, or else as they were shuffled. */
  List<Integer> orderOr(List<Integer> shuffled) {
    return isEmpty() ? shuffled : options();
  }

  boolean isRight(Question question) {
    if (isEmpty()) {
      return false;
    }
    return switch (question.kind()) {
      case NUMBER -> question.accepts(Numeral.of(text).value());
      case ORDER -> isSorted(options());
      default -> question.accepts(new HashSet<>(options()));
    };
  }

  private static boolean isSorted(List<Integer> options) {
    for (int i = 0; i < options.size(); i++) {
      if (options.get(i) != i) {
        return false;
      }
    }
    return true;
  }

  /** The answer that a text stands for; none if it is no answer to this question. */
  static Answer read(Question question, String text) {
    if (question.kind() == Question.Kind.NUMBER) {
      return number(text);
    }
    List<Integer> options = new ArrayList<>();
    int start = 0;
    while (start <= text.length() && !text.isEmpty()) {
      int comma = text.indexOf(',', start);
      int end = comma < 0 ? text.length() : comma;
      int option = option(text.substring(start, end), question.options().size());
      if (option < 0 || options.contains(option)) {
        return NONE;
      }
      options.add(option);
      start = end + 1;
    }
    return fits(question, options) ? of(options) : NONE;
  }

  private static boolean fits(Question question, List<Integer> options) {
    return switch (question.kind()) {
      case ONE -> options.size() == 1;
      case ORDER -> options.size() == question.options().size();
      default -> isAscending(options);
    };
  }

  private static boolean isAscending(List<Integer> options) {
    for (int i = 1; i < options.size(); i++) {
      if (options.get(i) < options.get(i - 1)) {
        return false;
      }
    }
    return true;
  }

  private static Answer number(String text) {
    String plain = isGrouped(text) ? text.replace(",", "") : text.replace(',', '.');
    if (plain.isEmpty()
        || plain.length() > LONGEST_NUMBER
        || plain.indexOf('e') >= 0
        || plain.indexOf('E') >= 0
        || Numeral.length(plain) != plain.length()) {
      return NONE;
    }
    return new Answer(Decimals.shortest(Numeral.of(plain).value()));
  }

  /**
   * Whether commas part thousands, as in {@code 40,000} and {@code -1,250,000.5}; else a comma is
   * taken for a point, as many write one.
   */
  private static boolean isGrouped(String text) {
    int point = text.indexOf('.');
    int end = point < 0 ? text.length() : point;
    int start = text.startsWith("-") ? 1 : 0;
    int first = text.indexOf(',');
    boolean isGrouped =
        first > start && first <= start + 3 && text.charAt(start) != '0' && (end - first) % 4 == 0;
    for (int i = start; i < text.length(); i++) {
      boolean isPlaceOfComma = i >= first && i < end && (i - first) % 4 == 0;
      isGrouped = isGrouped && (text.charAt(i) == ',') == isPlaceOfComma;
    }
    return isGrouped;
  }

  private static int option(String text, int count) {
    boolean isNumber = !text.isEmpty() && text.length() < 4;
    for (int i = 0; i < text.length(); i++) {
      isNumber = isNumber && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    int option = isNumber ? (int) Numeral.of(text).value() : -1;
    return option < count ? option : -1;
  }

  /** With an option chosen, or no longer. */
  Answer toggled(int option, boolean isChosen) {
    List<Integer> options = options();
    options.remove((Integer) option);
    if (isChosen) {
      int place = 0;
      while (place < options.size() && options.get(place) < option) {
        place++;
      }
      options.add(place, option);
    }
    return of(options);
  }
}
