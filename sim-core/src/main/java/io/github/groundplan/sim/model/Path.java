package io.github.groundplan.sim.model;

import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.random.Distribution;

/**
 * What a message goes through on a link, each way.
 *
 * @param latency in seconds, without the time to put the message on the wire
 * @param jitter each message takes longer or shorter by up to this share of its latency; 0 to 1
 * @param bytesPerSecond how fast messages are put on the wire, one after another in each direction;
 *     above zero, infinite for at once
 * @param bytes the size of each message, zero or more
 * @param loss the share of messages that are lost for good, 0 to 1: whoever waits hears nothing
 */
public record Path(
    Distribution latency, double jitter, double bytesPerSecond, double bytes, double loss) {
  public Path {
    share(jitter, "jitter");
    share(loss, "loss");
    if (!(bytesPerSecond > 0)) {
      throw new IllegalArgumentException(
          "bytesPerSecond must be above zero: " + Decimals.text(bytesPerSecond));
    }
    if (!(bytes >= 0 && bytes <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "bytes must be finite and not negative: " + Decimals.text(bytes));
    }
  }

  /** Takes so long, each way. */
  public static Path of(Distribution latency) {
    return new Path(latency, 0, Double.POSITIVE_INFINITY, 0, 0);
  }

  /** Costs nothing. */
  public static Path free() {
    return of(new Distribution.Constant(0));
  }

  /** Whether it costs nothing and loses nothing. */
  public boolean isFree() {
    return latency instanceof Distribution.Constant constant
        && constant.value() == 0
        && loss == 0
        && transmissionSeconds() == 0;
  }

  /** How long a message takes to be put on the wire, in seconds. */
  public double transmissionSeconds() {
    return bytes / bytesPerSecond;
  }

  private static void share(double value, String name) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " must be from 0 to 1: " + Decimals.text(value));
    }
  }
}
