package io.github.groundplan.site.journey;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.groundplan.sim.random.RandomStream;
import io.github.groundplan.sim.random.RandomStreams;
import java.util.List;

/** Random words and numbers of the scenario language, the same for the same seed. */
final class Choices {
  private final RandomStream stream;

  Choices(int seed) {
    stream = RandomStreams.of(seed).named("scenario");
  }

  /** Whether something happens that happens once in so many times. */
  boolean onceIn(int times) {
    return whole(1, times) == 1;
  }

  int whole(int least, int most) {
    return least + (int) (stream.nextDouble() * (most - least + 1));
  }

  @SafeVarargs
  final <T> T oneOf(T... all) {
    return all[whole(0, all.length - 1)];
  }

  <T> T oneOf(List<T> all) {
    return all.get(whole(0, all.size() - 1));
  }

  /** A duration around a mean, in one of several units. */
  String duration(double seconds) {
    double value = seconds * (0.5 + stream.nextDouble());
    return switch (whole(1, 4)) {
      case 1 -> (int) Math.ceil(value * 1e6) + "us";
      case 2 -> Math.ceil(value * 1e4) / 10 + "ms";
      case 3 -> Math.ceil(value * 1e6) / 1e6 + "s";
      default -> (int) Math.ceil(value * 1000) + "ms";
    };
  }

  String percent(int least, int most) {
    return whole(least, most) + "%";
  }

  String rate(double perSecond) {
    return Math.ceil(perSecond * (0.5 + stream.nextDouble())) + "/s";
  }

  /** A distribution of durations around a mean. */
  JsonElement distribution(double seconds) {
    String mean = duration(seconds);
    return switch (whole(1, 8)) {
      case 1 -> new JsonPrimitive(mean);
      case 2 -> object("constant", mean);
      case 3 -> object("exp", mean);
      case 4 -> object("uniform", object("min", "0s", "max", mean));
      case 5 -> object("erlang", object("k", whole(1, 6), "mean", mean));
      case 6 -> object("lognormal", object("mean", mean, "cv", whole(0, 30) / 10.0));
      case 7 ->
          object("pareto", object("min", duration(seconds / 2), "alpha", whole(11, 40) / 10.0));
      default -> object("hyperexp", object("mean", mean, "cv", 1 + whole(0, 30) / 10.0));
    };
  }

  /** An object of keys and values in turn; values are elements, numbers, texts or truths. */
  static JsonObject object(Object... keysAndValues) {
    JsonObject object = new JsonObject();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      object.add((String) keysAndValues[i], element(keysAndValues[i + 1]));
    }
    return object;
  }

  private static JsonElement element(Object value) {
    if (value instanceof JsonElement element) {
      return element;
    }
    if (value instanceof Number number) {
      return new JsonPrimitive(number);
    }
    return value instanceof Boolean truth
        ? new JsonPrimitive(truth)
        : new JsonPrimitive((String) value);
  }
}
