package io.github.groundplan.sim.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.measure.LevelWindows.Window;
import io.github.groundplan.sim.random.RandomStream;
import io.github.groundplan.sim.random.RandomStreams;
import java.util.List;
import org.junit.jupiter.api.Test;

class LevelWindowsTest {
  @Test
  void aLevelCountsInEachWindowForAsLongAsItLasts() {
    LevelWindows levels = new LevelWindows(10, 2, 1, 8);
    levels.set(10.5, 4);
    levels.set(12.25, 0);
    assertEquals(
        List.of(
            new Window(10, 11, 3, 4),
            new Window(11, 12, 4, 4),
            new Window(12, 13, 1, 4),
            new Window(13, 13.5, 0, 0)),
        levels.windows(13.5));
  }

  @Test
  void aWindowThatEndsNowIsTheLast() {
    LevelWindows levels = new LevelWindows(0, 1, 1, 8);
    assertEquals(List.of(new Window(0, 1, 1, 1), new Window(1, 2, 1, 1)), levels.windows(2));
  }

  @Test
  void noTimeHasNoWindows() {
    LevelWindows levels = new LevelWindows(3, 1, 1, 8);
    assertEquals(List.of(), levels.windows(3));
    levels.set(3, 5);
    assertEquals(List.of(), levels.windows(3));
    assertEquals(List.of(new Window(3, 3.5, 5, 5)), levels.windows(3.5));
  }

  @Test
  void aPeakThatLastedNoTimeIsSeen() {
    LevelWindows levels = new LevelWindows(0, 1, 1, 8);
    levels.set(0.5, 9);
    levels.set(0.5, 1);
    assertEquals(List.of(new Window(0, 1, 1, 9)), levels.windows(1));
  }

  @Test
  void aNegativeLevelHasANegativePeak() {
    LevelWindows levels = new LevelWindows(0, -5, 1, 8);
    levels.set(1.5, -3);
    assertEquals(List.of(new Window(0, 1, -5, -5), new Window(1, 2, -4, -3)), levels.windows(2));
  }

  @Test
  void whenAllAreUsedNeighboursAreJoined() {
    LevelWindows levels = new LevelWindows(0, 0, 1, 4);
    for (int i = 1; i < 4; i++) {
      levels.set(i, i);
    }
    assertEquals(1, levels.width());
    assertEquals(List.of(new Window(0, 2, 0.5, 1), new Window(2, 4, 2.5, 3)), levels.windows(4));
    assertEquals(2, levels.width());
    levels.set(7, 10);
    assertEquals(List.of(new Window(0, 4, 1.5, 3), new Window(4, 8, 4.75, 10)), levels.windows(8));
    assertEquals(4, levels.width());
  }

  @Test
  void aLongSilenceFillsAllItsWindows() {
    LevelWindows levels = new LevelWindows(0, 3, 0.125, 4);
    levels.set(1000, 5);
    List<Window> windows = levels.windows(1000);
    assertTrue(windows.size() >= 2 && windows.size() <= 4);
    for (Window window : windows) {
      assertEquals(3, window.mean());
    }
    assertEquals(1000, windows.get(windows.size() - 1).to());
    assertEquals(256, levels.width());
  }

  @Test
  void joinedWindowsHaveTheAreaOfTheLevel() {
    RandomStream stream = RandomStreams.of(6).named("levels");
    LevelWindows levels = new LevelWindows(5, 0, 0.01, 16);
    TimeAverage whole = new TimeAverage(5, 0);
    double time = 5;
    for (int i = 0; i < 20_000; i++) {
      time += stream.nextDouble() * 0.1;
      double level = Math.floor(stream.nextDouble() * 10);
      levels.set(time, level);
      whole.set(time, level);
    }
    double area = 0;
    double end = 5;
    double largest = 0;
    for (Window window : levels.windows(time)) {
      assertEquals(end, window.from());
      area += window.mean() * (window.to() - window.from());
      end = window.to();
      largest = Math.max(largest, window.largest());
    }
    assertEquals(time, end);
    assertEquals(whole.mean(time) * (time - 5), area, 1e-8);
    assertEquals(whole.largest(), largest);
    assertTrue(levels.windows(time).size() <= 16);
  }

  @Test
  void timeDoesNotGoBackAndEnds() {
    LevelWindows levels = new LevelWindows(1, 0, 1, 2);
    levels.set(2.5, 1);
    assertEquals(
        "time goes from 2.5 to 2",
        assertThrows(IllegalArgumentException.class, () -> levels.set(2, 1)).getMessage());
    assertThrows(IllegalArgumentException.class, () -> levels.windows(2));
    assertThrows(IllegalArgumentException.class, () -> levels.windows(Double.POSITIVE_INFINITY));
    assertThrows(IllegalArgumentException.class, () -> levels.set(Double.NaN, 1));
  }

  @Test
  void aRestartForgetsAllButTheLevel() {
    LevelWindows levels = new LevelWindows(0, 9, 1, 4);
    levels.set(6.5, 2);
    levels.restart(7.25);
    levels.set(7.75, 4);
    assertEquals(1, levels.width());
    assertEquals(
        List.of(new Window(7.25, 8.25, 3, 4), new Window(8.25, 8.5, 4, 4)), levels.windows(8.5));
  }

  @Test
  void timeMayBeAnyFiniteNumber() {
    LevelWindows levels = new LevelWindows(-1e9, 2, 1e-3, 4);
    levels.set(1e9, 0);
    assertEquals(1e9, levels.windows(1e9).get(levels.windows(1e9).size() - 1).to());
    LevelWindows endless = new LevelWindows(0, 1, 1, 4);
    endless.set(Double.MAX_VALUE, 0);
    for (Window window : endless.windows(Double.MAX_VALUE)) {
      assertEquals(1, window.mean());
    }
  }

  @Test
  void theSmallestNumberOfWindowsIsTwo() {
    LevelWindows levels = new LevelWindows(0, 1, 1, 2);
    assertEquals(List.of(new Window(0, 4, 1, 1), new Window(4, 5, 1, 1)), levels.windows(5));
  }

  @Test
  void measuresOutOfRangeAreRefused() {
    refuses("width must be above zero: 0", 0, 0, 2);
    refuses("width must be above zero: NaN", 0, Double.NaN, 2);
    refuses("width must be above zero: Infinity", 0, 1 / 0.0, 2);
    refuses("most must be even and at least 2: 0", 0, 1, 0);
    refuses("most must be even and at least 2: 3", 0, 1, 3);
    refuses("start must be finite: NaN", Double.NaN, 1, 2);
    refuses("start must be finite: Infinity", 1 / 0.0, 1, 2);
  }

  private static void refuses(String message, double time, double width, int most) {
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> new LevelWindows(time, 0, width, most))
            .getMessage());
    assertThrows(IllegalArgumentException.class, () -> new Windows(time, width, most));
  }
}
