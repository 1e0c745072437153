package io.github.groundplan.site.scenario;

import io.github.groundplan.sim.scenario.Document;
import io.github.groundplan.site.yaml.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A scenario of the course as it is written, and its settings as prose writes them. A path is keys
 * and places in lists with points between them: {@code faults.0.at}.
 */
record WrittenScenario(String text, Document document) {
  private static final Pattern SETTING = Pattern.compile("([0-9.]+)(ms|s|m|/s|%|x)?");
  private static final Map<String, Double> BASE =
      Map.of("ms", 1e-3, "s", 1.0, "m", 60.0, "%", 1e-2);
  private static final List<String> WORDS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  static WrittenScenario of(String name) {
    try {
      String text = Files.readString(Path.of("../content/scenarios").resolve(name + ".yaml"));
      return new WrittenScenario(text, Documents.read(text).document().orElseThrow());
    } catch (IOException e) {
      throw new AssertionError(name, e);
    }
  }

  /** As it is written: {@code 20s}. */
  String raw(String path) {
    Document at = document;
    for (String step : path.split("\\.", -1)) {
      at =
          at instanceof Document.Sequence list
              ? list.items().get(Integer.parseInt(step))
              : ((Document.Mapping) at).find(step).orElseThrow().value();
    }
    return ((Document.Scalar) at).text();
  }

  /** In seconds, or from 0 to 1; what has another unit, without it. */
  double number(String path) {
    Matcher setting = setting(path);
    String unit = setting.group(2) == null ? "" : setting.group(2);
    return Double.parseDouble(setting.group(1)) * BASE.getOrDefault(unit, 1.0);
  }

  /** Without its unit: {@code 80}. */
  String bare(String path) {
    return setting(path).group(1);
  }

  /** With a blank before its unit: {@code 20 s}. */
  String spaced(String path) {
    Matcher setting = setting(path);
    return setting.group(1) + " " + setting.group(2);
  }

  /** As a figure: {@code {{ given 20 s }}}. */
  String given(String path) {
    return "{{ given " + spaced(path) + " }}";
  }

  /** As a word, up to ten. */
  String word(String path) {
    return word(number(path));
  }

  static String word(double number) {
    if (number != Math.rint(number)) {
      throw new AssertionError("no word for " + number);
    }
    return WORDS.get((int) number);
  }

  private Matcher setting(String path) {
    Matcher setting = SETTING.matcher(raw(path));
    if (!setting.matches()) {
      throw new AssertionError(path + ": " + raw(path));
    }
    return setting;
  }

  /** The keys with which the lines begin that only one of the two has. */
  Set<String> differences(WrittenScenario other) {
    Set<String> mine = new LinkedHashSet<>(text.lines().toList());
    Set<String> others = new LinkedHashSet<>(other.text.lines().toList());
    Set<String> keys = new TreeSet<>();
    for (Set<String> lines : List.of(mine, others)) {
      for (String line : lines) {
        if (!mine.contains(line) || !others.contains(line)) {
          keys.add(line.strip().replaceFirst("^- \\{", "").replaceFirst(":.*", ""));
        }
      }
    }
    return keys;
  }
}
