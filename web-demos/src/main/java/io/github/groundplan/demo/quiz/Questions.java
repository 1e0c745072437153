package io.github.groundplan.demo.quiz;

import java.util.List;

/**
 * What a block in a page asks.
 *
 * @param draw how many of the questions are asked, drawn by chance; 0 if all are, in their order
 * @param all at least {@code draw} of them, whose ids differ
 */
public record Questions(int draw, List<Question> all) {
  public Questions {
    all = List.copyOf(all);
    if (draw < 0 || draw > all.size() || all.isEmpty()) {
      throw new IllegalArgumentException(draw + " of " + all.size() + " questions");
    }
  }

  /** How many questions are asked in one go. */
  public int count() {
    return draw == 0 ? all.size() : draw;
  }

  /**
   * The questions of a JSON text.
   *
   * @throws IllegalArgumentException if {@code json} is not what {@link #json} writes
   */
  public static Questions read(String json) {
    return QuestionsReader.read(json);
  }

  /** As JSON, in one line: {@code {"draw":0,"questions":[…]}}. */
  public String json() {
    return QuestionsWriter.write(this);
  }
}
