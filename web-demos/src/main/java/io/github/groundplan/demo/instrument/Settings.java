package io.github.groundplan.demo.instrument;

import io.github.groundplan.demo.instrument.Setting.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * All that can be set in one place, in the order in which it is written.
 *
 * @param all with keys that differ
 */
public record Settings(List<Setting> all) {
  public Settings {
    all = List.copyOf(all);
  }

  /** Settings in this order. */
  public static Settings of(Setting... all) {
    return new Settings(List.of(all));
  }

  /** The setting with this key. */
  public Optional<Setting> find(String key) {
    return all.stream().filter(setting -> setting.key().equals(key)).findFirst();
  }

  /** The keys, in order. */
  public List<String> keys() {
    return all.stream().map(Setting::key).toList();
  }

  /** Every setting at its initial value. */
  public Values initial() {
    return read(Map.of()).values();
  }

  /** {@code given} read over the initial values. */
  public Outcome read(Map<String, String> given) {
    return read(given, key -> find(key).orElseThrow().initial());
  }

  /** {@code given} read over {@code base}: what is not given, or unreadable, stays as it was. */
  public Outcome read(Map<String, String> given, Values base) {
    return read(given, base::text);
  }

  /**
   * What is wrong with what a reader gave a control, by the name that the control has on the
   * screen; empty if nothing is.
   *
   * @param key of one of these settings
   */
  public String complaint(String key, String text) {
    Setting setting = find(key).orElseThrow();
    String problem = setting.read(text).problem();
    String known = key + " takes ";
    return problem.isEmpty()
        ? ""
        : problem.startsWith(known)
            ? setting.label() + ": " + problem.substring(known.length()) + "."
            : problem + ".";
  }

  private Outcome read(Map<String, String> given, Function<String, String> fallback) {
    Map<String, String> values = new LinkedHashMap<>();
    List<String> problems = new ArrayList<>();
    for (Setting setting : all) {
      String text = given.get(setting.key());
      if (text == null) {
        values.put(setting.key(), fallback.apply(setting.key()));
      } else {
        Reading reading = setting.read(text);
        String value = reading.isRefused() ? fallback.apply(setting.key()) : reading.value();
        values.put(setting.key(), value);
        if (!reading.isClean()) {
          problems.add(reading.problem());
        }
      }
    }
    return new Outcome(new Values(values), problems);
  }

  /**
   * What came of reading.
   *
   * @param values one for every setting
   * @param problems a sentence for each text that was clamped or refused
   */
  public record Outcome(Values values, List<String> problems) {
    public Outcome {
      problems = List.copyOf(problems);
    }
  }
}
