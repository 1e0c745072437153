package io.github.groundplan.sim.prediction;

import java.util.Optional;
import java.util.function.Function;

/**
 * Something that theory knows, or why it does not.
 *
 * @param value empty if it is not known
 * @param reason a clause without a full stop; empty if the value is known
 */
record Finding<T>(Optional<T> value, String reason) {
  static <T> Finding<T> of(T value) {
    return new Finding<>(Optional.of(value), "");
  }

  static <T> Finding<T> unknown(String reason) {
    return new Finding<>(Optional.empty(), reason);
  }

  boolean isKnown() {
    return value.isPresent();
  }

  /** The value; only of what is known. */
  T get() {
    return value.orElseThrow();
  }

  /** What follows from it, if it is known. */
  <U> Finding<U> then(Function<T, Finding<U>> next) {
    return isKnown() ? next.apply(get()) : unknown(reason);
  }
}
