package io.github.groundplan.sim.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.measure.Windows.Window;
import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.random.RandomStream;
import io.github.groundplan.sim.random.RandomStreams;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowsTest {
  @Test
  void requestsCountInTheWindowTheyEndIn() {
    Windows windows = new Windows(10, 2, 4);
    windows.completed(10, 1);
    windows.completed(11.5, 4);
    windows.failed(11.9);
    windows.failed(14);
    windows.completed(14.5, 0.5);
    assertEquals(
        List.of(
            new Window(10, 12, 2, 1, 2.5, 4),
            new Window(12, 14, 0, 0, 0, 0),
            new Window(14, 15, 1, 1, 0.5, 0.5)),
        windows.windows(15));
  }

  @Test
  void theLastWindowEndsNow() {
    Windows windows = new Windows(0, 2, 4);
    windows.completed(1, 1);
    assertEquals(List.of(), windows.windows(0));
    assertEquals(List.of(new Window(0, 1.5, 1, 0, 1, 1)), windows.windows(1.5));
    assertEquals(List.of(new Window(0, 2, 1, 0, 1, 1)), windows.windows(2));
    assertEquals(2, windows.windows(2.5).size());
  }

  @Test
  void throughputIsCompletionsASecond() {
    Windows windows = new Windows(1, 2, 4);
    windows.completed(3, 1);
    windows.completed(3.2, 1);
    windows.completed(3.4, 1);
    windows.failed(3.4);
    assertEquals(0, windows.windows(5).get(0).throughput());
    assertEquals(1.5, windows.windows(5).get(1).throughput());
    assertEquals(3, windows.windows(4).get(1).throughput());
  }

  @Test
  void whenMoreAreNeededNeighboursAreJoined() {
    Windows windows = new Windows(0, 1, 4);
    for (int i = 0; i < 4; i++) {
      windows.completed(i + 0.5, i);
      windows.failed(i + 0.5);
    }
    assertEquals(1, windows.width());
    windows.completed(4, 8);
    assertEquals(2, windows.width());
    assertEquals(
        List.of(
            new Window(0, 2, 2, 2, 0.5, 1),
            new Window(2, 4, 2, 2, 2.5, 3),
            new Window(4, 5, 1, 0, 8, 8)),
        windows.windows(5));
    windows.failed(31);
    assertEquals(8, windows.width());
    assertEquals(
        List.of(
            new Window(0, 8, 5, 4, 14.0 / 5, 8),
            new Window(8, 16, 0, 0, 0, 0),
            new Window(16, 24, 0, 0, 0, 0),
            new Window(24, 32, 0, 1, 0, 0)),
        windows.windows(31.99).stream().map(WindowsTest::whole).toList());
  }

  /** The window to its end, where only the last is cut short. */
  private static Window whole(Window window) {
    double to = window.to() == 31.99 ? 32 : window.to();
    return new Window(
        window.from(),
        to,
        window.completed(),
        window.failed(),
        window.meanLatency(),
        window.maxLatency());
  }

  @Test
  void joinedWindowsAreAsIfTheyHadBeenWideFromTheStart() {
    RandomStream stream = RandomStreams.of(8).named("requests");
    Distribution latency = new Distribution.LogNormal(0.05, 2);
    Windows narrow = new Windows(3, 0.25, 16);
    Windows wide = new Windows(3, 64, 16);
    double time = 3;
    for (int i = 0; i < 10_000; i++) {
      time += stream.nextDouble() * 0.19;
      double drawn = latency.sample(stream);
      if (i % 7 == 0) {
        narrow.failed(time);
        wide.failed(time);
      } else {
        narrow.completed(time, drawn);
        wide.completed(time, drawn);
      }
    }
    assertEquals(64, narrow.width());
    List<Window> expected = wide.windows(time);
    List<Window> actual = narrow.windows(time);
    assertEquals(expected.size(), actual.size());
    for (int i = 0; i < expected.size(); i++) {
      assertEquals(expected.get(i).completed(), actual.get(i).completed());
      assertEquals(expected.get(i).failed(), actual.get(i).failed());
      assertEquals(expected.get(i).maxLatency(), actual.get(i).maxLatency());
      assertEquals(expected.get(i).meanLatency(), actual.get(i).meanLatency(), 1e-14);
      assertEquals(wide.percentile(i, 99), narrow.percentile(i, 99));
    }
  }

  @Test
  void percentilesOfAWindowAreThoseOfItsSamplesToTheStatedError() {
    RandomStream stream = RandomStreams.of(8).named("requests");
    Distribution latency = new Distribution.LogNormal(0.05, 2);
    Windows windows = new Windows(0, 1, 2);
    List<Double> samples = new ArrayList<>();
    windows.completed(0.5, 1e9);
    for (int i = 0; i < 9999; i++) {
      samples.add(latency.sample(stream));
      windows.completed(1 + i * 1e-4, samples.get(i));
    }
    double[] sorted = samples.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    for (double percent : new double[] {0.01, 1, 10, 50, 90, 99, 99.9, 100}) {
      double exact = Percentiles.nearestRank(sorted, percent);
      assertEquals(exact, windows.percentile(1, percent), exact * Windows.RELATIVE_ERROR);
    }
    assertEquals(1e9, windows.percentile(0, 50));
  }

  @Test
  void theErrorHoldsFromAMicrosecondToAnHour() {
    assertTrue(Windows.RELATIVE_ERROR <= 0.01);
    for (double latency = 1e-6; latency < 3600; latency *= 1.007) {
      Windows windows = new Windows(0, 1, 2);
      windows.completed(0, 0);
      windows.completed(0, latency);
      windows.completed(0, 1e5);
      assertEquals(latency, windows.percentile(0, 50), latency * Windows.RELATIVE_ERROR);
    }
  }

  @Test
  void aWindowWithoutCompletionsHasNoPercentile() {
    Windows windows = new Windows(0, 1, 2);
    windows.failed(0.5);
    assertThrows(IllegalStateException.class, () -> windows.percentile(0, 50));
    assertThrows(IndexOutOfBoundsException.class, () -> windows.percentile(2, 50));
    assertThrows(IndexOutOfBoundsException.class, () -> windows.percentile(-1, 50));
  }

  @Test
  void aTimeIsNotBeforeTheStartAndFinite() {
    Windows windows = new Windows(1, 1, 2);
    assertEquals(
        "time must be finite and at least 1: 0.5",
        assertThrows(IllegalArgumentException.class, () -> windows.failed(0.5)).getMessage());
    assertThrows(IllegalArgumentException.class, () -> windows.completed(Double.NaN, 1));
    assertThrows(IllegalArgumentException.class, () -> windows.windows(1 / 0.0));
    windows.failed(Double.MAX_VALUE);
    List<Window> all = windows.windows(Double.MAX_VALUE);
    assertEquals(2, all.size());
    assertEquals(0, all.get(0).failed());
    // It ended now, not before: a window leaves out its end, but for this last of all numbers.
    assertEquals(1, all.get(1).failed());
  }

  @Test
  void aLatencyIsNotNegativeAndFinite() {
    Windows windows = new Windows(0, 1, 2);
    assertEquals(
        "not a latency: -1",
        assertThrows(IllegalArgumentException.class, () -> windows.completed(0, -1)).getMessage());
    assertThrows(IllegalArgumentException.class, () -> windows.completed(0, Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> windows.completed(0, 1 / 0.0));
    assertEquals(new Window(0, 1, 0, 0, 0, 0), windows.windows(1).get(0));
  }
}
