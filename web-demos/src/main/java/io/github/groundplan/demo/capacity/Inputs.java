package io.github.groundplan.demo.capacity;

import io.github.groundplan.demo.instrument.Setting;
import io.github.groundplan.demo.instrument.Setting.Amount;
import io.github.groundplan.demo.instrument.Setting.Choice;
import io.github.groundplan.demo.instrument.Setting.Measure;
import io.github.groundplan.demo.instrument.Setting.Measure.Unit;
import io.github.groundplan.demo.instrument.Setting.OrAuto;
import io.github.groundplan.demo.instrument.Settings;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.sim.estimate.Service;
import io.github.groundplan.sim.number.Numeral.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What can be set: a preset, and each number that it stands for. */
final class Inputs {
  static final String PRESET = "preset";
  static final String DAILY_USERS = "daily-users";
  static final String ACTIONS = "actions-per-user";
  static final String READ_SHARE = "read-share";
  static final String OBJECT_SIZE = "object-size";
  static final String RETENTION = "retention";
  static final String REPLICATION = "replication";
  static final String PEAK_FACTOR = "peak-factor";
  static final String SERVER_RATE = "server-rate";

  /** The numbers, in the order of the screen. */
  private static final List<Setting> MEASURED =
      List.of(
          new Measure(
              new Amount(DAILY_USERS, "Daily users", "", 1, 1e10, 1, 0, 1e8),
              List.of(unit("k", 3), unit("M", 6), unit("G", 9))),
          new Measure(
              new Amount(ACTIONS, "Actions per user", "", 0.01, 10_000, 1, 2, 10), List.of()),
          new Amount(READ_SHARE, "Reads among them", "%", 0, 100, 0.1, 1, 90),
          new Measure(
              new Amount(OBJECT_SIZE, "Object size, in bytes", "B", 1, 1e11, 1, 0, 1000),
              List.of(
                  unit("kB", 3),
                  unit("MB", 6),
                  unit("GB", 9),
                  new Unit("KiB", new Scale(0, 10, 1, 1)),
                  new Unit("MiB", new Scale(0, 20, 1, 1)),
                  new Unit("GiB", new Scale(0, 30, 1, 1)))),
          new Measure(
              new Amount(RETENTION, "Kept for, in days", "d", 1, 36_500, 1, 0, 1825),
              // 365 days.
              List.of(new Unit("y", new Scale(1, 0, 73, 2)))),
          new Amount(REPLICATION, "Copies of each object", "", 1, 10, 1, 0, 3),
          new Amount(PEAK_FACTOR, "Peak over average", "x", 1, 50, 0.5, 1, 3),
          new Measure(
              new Amount(SERVER_RATE, "One server sustains", "/s", 0.1, 1e6, 1, 1, 1000),
              List.of()));

  static final Settings ALL = all();

  private Inputs() {}

  private static Unit unit(String name, int tens) {
    return new Unit(name, new Scale(tens, 0, 1, 1));
  }

  private static Settings all() {
    List<Setting> all = new ArrayList<>();
    all.add(new Choice(PRESET, "Start from", Preset.options(), Preset.MICROBLOG.key()));
    for (Setting each : MEASURED) {
      all.add(new OrAuto(each));
    }
    return new Settings(all);
  }

  static List<Setting> measured() {
    return MEASURED;
  }

  /** The keys of the numbers, in order. */
  static List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (Setting each : MEASURED) {
      keys.add(each.key());
    }
    return keys;
  }

  /** What was left to the preset is filled in; what is not all the preset's is of no preset. */
  static Values resolved(Values given) {
    String key = given.text(PRESET);
    Values base = Preset.of(key).over(given);
    Values all = given;
    for (String each : keys()) {
      if (all.text(each).equals(OrAuto.AUTO)) {
        all = all.with(each, base.text(each));
      }
    }
    return all.equals(base) ? all : all.with(PRESET, Preset.CUSTOM);
  }

  /**
   * These inputs after the reader has set one of them.
   *
   * @return the very same inputs if {@code value} was not understood
   */
  static Values changed(Values inputs, String key, String value) {
    String read = ALL.read(Map.of(key, value), inputs).values().text(key);
    if (read.equals(OrAuto.AUTO) || read.equals(inputs.text(key))) {
      return inputs;
    }
    if (!key.equals(PRESET)) {
      return inputs.with(key, read).with(PRESET, Preset.CUSTOM);
    }
    return read.equals(Preset.CUSTOM) ? inputs.with(PRESET, read) : Preset.of(read).over(inputs);
  }

  /** What the inputs say of a service. */
  static Service service(Values inputs) {
    return new Service(
        inputs.amount(DAILY_USERS),
        inputs.amount(ACTIONS),
        inputs.amount(READ_SHARE) / 100,
        inputs.amount(OBJECT_SIZE),
        inputs.amount(RETENTION),
        inputs.amount(REPLICATION),
        inputs.amount(PEAK_FACTOR),
        inputs.amount(SERVER_RATE));
  }
}
