package io.github.groundplan.demo.latencythroughput;

import io.github.groundplan.demo.instrument.Setting.Amount;
import io.github.groundplan.demo.instrument.Values;

/**
 * What the reader sets of the road.
 *
 * @param latencySeconds from one end to the other
 * @param rate packets that can leave, a second
 * @param count of packets, 1 or more
 * @param batch packets that leave together, 1 or more
 * @param overheadSeconds what sending a batch takes, whatever its size
 */
record Road(double latencySeconds, double rate, int count, int batch, double overheadSeconds) {
  static final Amount LATENCY = new Amount("latency", "Latency a packet", "ms", 1, 500, 1, 0, 150);
  static final Amount RATE = new Amount("rate", "Packets a second", "/s", 1, 200, 1, 0, 20);
  static final Amount COUNT = new Amount("count", "Packets", "", 1, 100, 1, 0, 20);
  static final Amount BATCH = new Amount("batch", "Packets in a batch", "", 1, 50, 1, 0, 1);
  static final Amount OVERHEAD = new Amount("overhead", "Overhead a batch", "ms", 0, 100, 1, 0, 0);

  static Road of(Values values) {
    return new Road(
        values.amount(LATENCY.key()) / 1000,
        values.amount(RATE.key()),
        (int) values.amount(COUNT.key()),
        (int) values.amount(BATCH.key()),
        values.amount(OVERHEAD.key()) / 1000);
  }

  /** How many batches there are; the last may be smaller. */
  int batches() {
    return (count + batch - 1) / batch;
  }

  /** When a packet is there to be sent, in seconds; packets count from 0. */
  double readyAt(int packet) {
    return packet / rate;
  }

  /** When the last packet of a batch is there; batches count from 0. */
  double fullAt(int number) {
    return readyAt(Math.min(count, (number + 1) * batch) - 1);
  }

  /**
   * How long all of it takes, in closed form: {@code latency + (n − 1) / rate} for single packets
   * without overhead. Batches leave one after the other, so that the last arrives when the batch
   * after which the sender never rested was full, and all from that one on have been sent. That is
   * the first batch where sending is slower than filling, else one of the last two.
   */
  double completion() {
    int last = batches() - 1;
    double sent = Math.max(sentFrom(0), sentFrom(last));
    return latencySeconds + Math.max(sent, sentFrom(Math.max(0, last - 1)));
  }

  /** When the last batch has left, had the sender not rested from batch {@code first} on. */
  private double sentFrom(int first) {
    return fullAt(first) + (batches() - first) * overheadSeconds;
  }

  /** How long a packet waits for its batch to be full, on average over full batches. */
  double meanFillSeconds() {
    return (batch - 1) / 2.0 / rate;
  }
}
