package io.github.groundplan.site.figure.value;

import io.github.groundplan.sim.estimate.Dimension;
import io.github.groundplan.sim.number.Numeral.Scale;
import io.github.groundplan.sim.text.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All units that authors can write. A year has 365 days, a month is the twelfth part of it. */
public final class Units {
  private static final Scale HOUR = new Scale(2, 0, 36, 1);

  /** What others write, scenarios among them, and the unit that it is here. */
  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "m", "min", "minute", "min", "minutes", "min", "sec", "s", "second", "s", "seconds", "s",
          "hour", "h", "hours", "h", "d", "day", "millis", "ms");

  private final Map<String, Unit> byName = new LinkedHashMap<>();

  /** The units of this course. */
  public Units() {
    times();
    decimal("", 8, 'B');
    for (String binary : List.of("Ki", "Mi", "Gi", "Ti")) {
      int twos = 10 * (1 + "KMGT".indexOf(binary.charAt(0)));
      add(new Unit(binary + "B", new Scale(0, twos, 1, 1), Value.SIZE));
    }
    decimal("it", 1, 'b');
    decimal("ps", 1, 'b');
  }

  private void times() {
    add(new Unit("ns", new Scale(-9, 0, 1, 1), Value.TIME));
    add(new Unit("µs", new Scale(-6, 0, 1, 1), Value.TIME));
    byName.put("us", byName.get("µs"));
    add(new Unit("ms", new Scale(-3, 0, 1, 1), Value.TIME));
    add(new Unit("s", Scale.ONE, Value.TIME));
    add(new Unit("min", new Scale(1, 0, 6, 1), Value.TIME));
    add(new Unit("h", HOUR, Value.TIME));
    period("day", 24);
    period("week", 7 * 24);
    period("month", 365 * 2);
    period("year", 365 * 24);
  }

  private void period(String name, int hours) {
    Unit unit = new Unit(name, name + "s", HOUR, hours, Value.TIME);
    add(unit);
    byName.put(unit.plural(), unit);
  }

  /** Bytes of eight bits, bits of one, and bits a second. */
  private void decimal(String suffix, int bits, char letter) {
    Dimension dimension = suffix.equals("ps") ? Value.SIZE.per(Value.TIME) : Value.SIZE;
    String prefixes = "kMGTP";
    add(new Unit(letter + suffix, new Scale(0, 0, 1, 8 / bits), dimension));
    for (int i = 0; i < prefixes.length(); i++) {
      String name = "" + prefixes.charAt(i) + letter + suffix;
      add(new Unit(name, new Scale(3 * (i + 1), 0, 1, 8 / bits), dimension));
    }
  }

  private void add(Unit unit) {
    byName.put(unit.name(), unit);
  }

  /** The unit of this name, in the singular or plural. */
  public Optional<Unit> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The unit that may have been meant by a name that is none's; nothing if none is near. */
  public Optional<String> nearest(String name) {
    return Optional.ofNullable(ELSEWHERE.get(name)).or(() -> Spelling.nearest(name, names()));
  }

  /** What may have been meant by a name that is no unit's. */
  public String hint(String name) {
    return nearest(name)
        .map(known -> "did you mean \"" + known + "\"?")
        .orElse("units are %, ms, s, min, h, day, year, kB, MB, MiB, Mbps and their like");
  }

  /** All names under which a unit is found. */
  public List<String> names() {
    return new ArrayList<>(byName.keySet());
  }
}
