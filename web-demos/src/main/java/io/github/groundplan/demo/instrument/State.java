package io.github.groundplan.demo.instrument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that an address says of a demo: {@code seed=7&distance=same-city&run=one}.
 *
 * @param settings one value for each of {@link Demo#settings}
 * @param progress one value for each of {@link Demo#progress}
 * @param problems a sentence for each value that was clamped or refused, to be shown in the demo
 */
public record State(Values settings, Values progress, List<String> problems) {
  public State {
    problems = List.copyOf(problems);
  }

  /** The state in which a page opens, with what its author set. */
  public static State untouched(Demo<?> demo, Map<String, String> options) {
    Settings.Outcome read = demo.settings().read(options);
    return new State(read.values(), demo.progress().initial(), read.problems());
  }

  /**
   * The state that an address asks for, over what the author set. Reads any text: an unknown key is
   * passed over, a wrong value is clamped and told in {@link #problems}.
   *
   * @param query what stands behind the {@code ?}: {@code key=value} pairs joined by {@code &}
   */
  public static State parse(Demo<?> demo, Map<String, String> options, String query) {
    Map<String, String> given = pairs(query);
    Settings.Outcome settings = demo.settings().read(given, untouched(demo, options).settings());
    Settings.Outcome progress = demo.progress().read(given);
    List<String> problems = new ArrayList<>(settings.problems());
    problems.addAll(progress.problems());
    return new State(settings.values(), progress.values(), problems);
  }

  /** The pairs of {@code key=value&key=value}; the first of a key counts. */
  public static Map<String, String> pairs(String query) {
    Map<String, String> pairs = new LinkedHashMap<>();
    int start = 0;
    // By hand: String.split would bring regular expressions into every page, a quarter of its size.
    while (start <= query.length()) {
      int ampersand = query.indexOf('&', start);
      int end = ampersand < 0 ? query.length() : ampersand;
      int equals = query.indexOf('=', start);
      if (equals > start && equals < end) {
        pairs.putIfAbsent(query.substring(start, equals), query.substring(equals + 1, end));
      }
      start = end + 1;
    }
    return pairs;
  }

  /** Every setting, and of the progress what is not at its start. */
  public String print(Demo<?> demo) {
    StringBuilder query = new StringBuilder();
    append(query, settings.byKey());
    Map<String, String> moved = new LinkedHashMap<>(progress.byKey());
    demo.progress().initial().byKey().forEach(moved::remove);
    append(query, moved);
    return query.toString();
  }

  /** Values as they stand in an attribute or an address: canonical values need no escaping. */
  public static String print(Values values) {
    StringBuilder query = new StringBuilder();
    append(query, values.byKey());
    return query.toString();
  }

  private static void append(StringBuilder query, Map<String, String> pairs) {
    pairs.forEach(
        (key, value) ->
            query.append(query.isEmpty() ? "" : "&").append(key).append('=').append(value));
  }
}
