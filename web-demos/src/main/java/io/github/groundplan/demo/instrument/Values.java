package io.github.groundplan.demo.instrument;

import io.github.groundplan.sim.number.Numeral;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A value for each setting, as canonical text, in the order of the settings. */
public record Values(Map<String, String> byKey) {
  public Values {
    byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
  }

  /**
   * The value of a setting.
   *
   * @throws IllegalArgumentException if there is no setting of this key
   */
  public String text(String key) {
    String value = byKey.get(key);
    if (value == null) {
      throw new IllegalArgumentException("no setting " + key);
    }
    return value;
  }

  /** Whether a {@link Setting.Toggle} is on. */
  public boolean isOn(String key) {
    return text(key).equals(Setting.Toggle.ON);
  }

  /** The value of a {@link Setting.Whole}. */
  public double whole(String key) {
    String text = text(key);
    return text.startsWith("-")
        ? -Setting.Whole.parse(text.substring(1))
        : Setting.Whole.parse(text);
  }

  /** The value of a {@link Setting.Amount}, in the setting's unit. */
  public double amount(String key) {
    return Numeral.of(text(key)).value();
  }

  /** These values with another one for {@code key}, which must be there. */
  public Values with(String key, String value) {
    text(key);
    Map<String, String> changed = new LinkedHashMap<>(byKey);
    changed.put(key, value);
    return new Values(changed);
  }
}
