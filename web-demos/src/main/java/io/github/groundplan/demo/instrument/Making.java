package io.github.groundplan.demo.instrument;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A run in the making. A long one is made in slices, so that the page answers its reader in
 * between; what comes of it is the same.
 *
 * @param <R> what the run leaves
 */
public interface Making<R extends Take> {
  /**
   * Goes on for a slice: some ten milliseconds of a browser's time.
   *
   * @return whether all is done
   */
  boolean advance();

  /** Whether it was made before it was asked for: it needs no slice. */
  default boolean isMadeAtOnce() {
    return false;
  }

  /**
   * What was made.
   *
   * @throws IllegalStateException if not all is done
   */
  R take();

  /** One that is made already. */
  static <R extends Take> Making<R> of(R run) {
    return new Making<>() {
      @Override
      public boolean advance() {
        return true;
      }

      @Override
      public boolean isMadeAtOnce() {
        return true;
      }

      @Override
      public R take() {
        return run;
      }
    };
  }

  /** One that is made in two slices of about the same length. */
  static <H, R extends Take> Making<R> inTwo(Supplier<H> first, Function<H, R> second) {
    return new Making<>() {
      private Optional<H> half = Optional.empty();
      private Optional<R> whole = Optional.empty();

      @Override
      public boolean advance() {
        if (half.isEmpty()) {
          half = Optional.of(first.get());
        } else if (whole.isEmpty()) {
          whole = Optional.of(second.apply(half.get()));
        }
        return whole.isPresent();
      }

      @Override
      public R take() {
        return whole.orElseThrow(() -> new IllegalStateException("not all is done"));
      }
    };
  }
}
