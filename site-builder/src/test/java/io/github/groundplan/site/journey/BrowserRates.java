package io.github.groundplan.site.journey;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.groundplan.demo.laboratory.Laboratory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Requests a second of the full model in browsers, as ratios to the JVM's in the same run. In each
 * round every platform runs a scenario of its own seed in turn, so that what slows the machine
 * slows all; of each platform the fastest round counts, as whatever else runs can only slow it.
 */
final class BrowserRates {
  private static final int WARM_UPS = 4;
  private static final int ROUNDS = 9;
  private static final String JVM = "JVM";

  private final Laboratories laboratories;
  private final JsonObject scenario;
  private final Map<String, List<Double>> rates = new LinkedHashMap<>();

  private BrowserRates(Laboratories laboratories, JsonObject scenario) {
    this.laboratories = laboratories;
    this.scenario = scenario;
  }

  /** Prints a table. Takes the file of the scenario, then the platforms, all if none is given. */
  public static void main(String[] arguments) throws IOException {
    JsonObject scenario =
        JsonParser.parseString(Files.readString(Path.of(arguments[0]))).getAsJsonObject();
    List<Platform> platforms = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      platforms.add(Platform.valueOf(arguments[i]));
    }
    try (Laboratories laboratories = new Laboratories()) {
      BrowserRates rates = new BrowserRates(laboratories, scenario);
      rates.measure(platforms.isEmpty() ? List.of(Platform.values()) : platforms);
      System.out.print(rates.table());
    }
  }

  private void measure(List<Platform> platforms) {
    for (int round = 0; round < WARM_UPS + ROUNDS; round++) {
      scenario.addProperty("seed", round + 1);
      boolean isMeasured = round >= WARM_UPS;
      String text = scenario.toString();
      long start = System.nanoTime();
      String onTheJvm = Laboratory.runUntraced(text);
      note(isMeasured, JVM, onTheJvm, (System.nanoTime() - start) / 1e9);
      for (Platform platform : platforms) {
        Laboratories.Timed there =
            laboratories.time(platform, Program.LABORATORY, "groundplanRunUntraced", text);
        Agreement.assertSame(platform, text, onTheJvm, there.result());
        note(isMeasured, platform.toString(), there.result(), there.seconds());
      }
    }
  }

  private void note(boolean isMeasured, String where, String report, double seconds) {
    if (isMeasured) {
      int arrivals = JsonParser.parseString(report).getAsJsonObject().get("arrivals").getAsInt();
      rates.computeIfAbsent(where, key -> new ArrayList<>()).add(arrivals / seconds);
    }
  }

  private String table() {
    StringBuilder table = new StringBuilder("| where | requests a second | of the JVM's |\n");
    table.append("| --- | ---: | ---: |\n");
    rates.forEach(
        (where, own) ->
            table.append(
                "| %s | %.0f | %.2f |\n"
                    .formatted(where, fastest(own), fastest(own) / fastest(rates.get(JVM)))));
    return table.toString();
  }

  private static double fastest(List<Double> values) {
    return Collections.max(values);
  }
}
