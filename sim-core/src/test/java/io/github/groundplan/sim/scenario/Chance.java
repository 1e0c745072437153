package io.github.groundplan.sim.scenario;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Choices made by chance, and a printer for what comes of them. */
final class Chance {
  private final SplittableRandom random;

  Chance(int seed) {
    random = new SplittableRandom(seed);
  }

  boolean is(double probability) {
    return random.nextDouble() < probability;
  }

  double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  /** 1 to most. */
  int upTo(int most) {
    return 1 + random.nextInt(most);
  }

  @SafeVarargs
  final <T> T oneOf(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** The JSON of maps, lists, texts, whole numbers, numbers with one decimal, and truths. */
  static String json(Object value) {
    StringBuilder text = new StringBuilder();
    append(text, value, "\n");
    return text.append('\n').toString();
  }

  private static void append(StringBuilder text, Object value, String feed) {
    if (value instanceof Map<?, ?> map) {
      String separator = "{";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        text.append(separator).append(feed).append(" \"").append(entry.getKey()).append("\": ");
        append(text, entry.getValue(), feed + " ");
        separator = ",";
      }
      text.append(map.isEmpty() ? "{}" : "}");
    } else if (value instanceof List<?> list) {
      String separator = "[";
      for (Object item : list) {
        append(text.append(separator), item, feed + " ");
        separator = ", ";
      }
      text.append(list.isEmpty() ? "[]" : "]");
    } else if (value instanceof String string) {
      text.append('"').append(string).append('"');
    } else {
      text.append(value);
    }
  }
}
