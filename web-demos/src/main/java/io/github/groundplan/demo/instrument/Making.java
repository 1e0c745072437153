package io.github.groundplan.demo.instrument;

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
      public R take() {
        return run;
      }
    };
  }
}
