package io.github.groundplan.site.scenario;

import io.github.groundplan.sim.scenario.Quantity;
import io.github.groundplan.sim.scenario.Section;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All keys of the scenario language, told once: the schema and the reference are made from here,
 * and tests hold it against what the reader does.
 */
final class Language {
  private Language() {}

  /** The keys of each section, in the order in which they are told. */
  static Map<Section, List<Key>> keys() {
    Map<Section, List<Key>> keys = new EnumMap<>(Section.class);
    ScenarioKeys.addTo(keys);
    ClientKeys.addTo(keys);
    PolicyKeys.addTo(keys);
    NodeKeys.addTo(keys);
    KindKeys.addTo(keys);
    DistributionKeys.addTo(keys);
    return keys;
  }

  /** The name of a section within the schema and as an anchor in the reference. */
  static String name(Section section) {
    return section.name().toLowerCase(Locale.ROOT);
  }

  /** A link to the section in the reference. */
  static String link(Section section) {
    return "[" + name(section) + "](#" + name(section) + ")";
  }

  static ValueType duration() {
    return new ValueType.Measured(Quantity.DURATION, true);
  }

  static ValueType positive(Quantity quantity) {
    return new ValueType.Measured(quantity, false);
  }

  static ValueType share() {
    return new ValueType.Measured(Quantity.SHARE, true);
  }

  static ValueType whole(long least, long most) {
    return new ValueType.Whole(least, most, false);
  }
}
