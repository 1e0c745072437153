package io.github.groundplan.sim.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for the texts that a run's events refer to, so that an event is a few numbers only. */
public final class Names {
  /** The number of the empty text. */
  public static final int NONE = 0;

  private final List<String> texts = new ArrayList<>();
  private final Map<String, Integer> numbersByText = new HashMap<>();

  /** The empty text alone. */
  public Names() {
    number("");
  }

  /** The number of a text, from 0; a text not seen before gets the next. */
  public int number(String text) {
    Integer known = numbersByText.get(text);
    if (known != null) {
      return known;
    }
    int number = texts.size();
    texts.add(text);
    numbersByText.put(text, number);
    return number;
  }

  /**
   * The text of a number.
   *
   * @throws IndexOutOfBoundsException if there is none
   */
  public String text(int number) {
    return texts.get(number);
  }

  /** How many texts have a number. */
  public int size() {
    return texts.size();
  }
}
