package io.github.groundplan.demo.film;

import io.github.groundplan.sim.measure.Trace;

/** What is made of whole tracks. */
final class Tracks {
  private Tracks() {}

  /** 1 while a machine is in rotation and up, else 0. */
  static Track serving(Machine machine) {
    Track rotation = machine.rotation;
    Track down = machine.down;
    Track both = new Track(rotation.value(0) == Machine.SERVING ? 1 - down.value(0) : 0);
    int i = 1;
    int j = 1;
    while (i < rotation.size() || j < down.size()) {
      boolean isFirst =
          j == down.size() || (i < rotation.size() && rotation.from(i) <= down.from(j));
      int seen = isFirst ? rotation.from(i++) : down.from(j++);
      boolean isServing = rotation.value(i - 1) == Machine.SERVING && down.value(j - 1) == 0;
      both.set(seen, isServing ? 1 : 0);
    }
    return both;
  }

  /** The mean value window by window, each value counting for as long as it lasts. */
  static double[] means(Track track, Trace trace, double width, int count, double duration) {
    double[] areas = new double[count];
    double from = 0;
    for (int i = 0; i < track.size(); i++) {
      double to = i + 1 < track.size() ? trace.time(track.from(i + 1) - 1) : duration;
      if (to > from) {
        spread(areas, track.value(i), from, to, width);
      }
      from = to;
    }
    for (int i = 0; i < count; i++) {
      areas[i] /= Math.min(duration, (i + 1) * width) - i * width;
    }
    return areas;
  }

  private static void spread(double[] areas, int value, double from, double to, double width) {
    int window = Math.min(areas.length - 1, (int) Math.floor(from / width));
    double start = from;
    while (start < to) {
      double end = window == areas.length - 1 ? to : Math.min(to, (window + 1) * width);
      areas[window] += value * (end - start);
      start = end;
      window++;
    }
  }
}
