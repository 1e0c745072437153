package io.github.groundplan.demo.stage.town;

import java.util.ArrayList;
import java.util.List;

/** Gives the places of a line their order and their distances, near to what they wish. */
final class Arrangement {
  private static final double UNBOUNDED = 1e6;

  /** How long a way round is better than two lanes side by side where there is no room. */
  private static final double CROWDING = 90;

  /** What is half-way, but for the pull of a lane, is rounded up everywhere. */
  private static final double TIE = 1e-3;

  private final Survey survey;
  private final Format format;

  Arrangement(Survey survey, Format format) {
    this.survey = survey;
    this.format = format;
  }

  /** Lanes find their places between the parts, where they wish; in a tall plan, where is room. */
  List<Spot> merged(List<Spot> parts, List<Spot> lanes) {
    List<List<Spot>> rooms = new ArrayList<>();
    for (int i = 0; i <= parts.size(); i++) {
      rooms.add(new ArrayList<>());
    }
    for (Spot lane : lanes) {
      rooms.get(room(parts, rooms, lane)).add(lane);
    }
    List<Spot> merged = new ArrayList<>();
    for (int i = 0; i <= parts.size(); i++) {
      merged.addAll(rooms.get(i));
      if (i < parts.size()) {
        merged.add(parts.get(i));
      }
    }
    return merged;
  }

  private int room(List<Spot> parts, List<List<Spot>> rooms, Spot lane) {
    int best = 0;
    double least = Double.MAX_VALUE;
    for (int i = 0; i <= parts.size(); i++) {
      double cost = detour(parts, lane, i);
      if (!format.isWide() && !hasRoom(parts, rooms.get(i).size(), i)) {
        cost += CROWDING * rooms.get(i).size();
      }
      if (cost < least) {
        least = cost;
        best = i;
      }
    }
    return best;
  }

  /** How far from its wish a lane would be before part {@code i}. */
  private double detour(List<Spot> parts, Spot lane, int i) {
    double reach = format.boxAcross() / 2 + format.space() / 2;
    double least = i == 0 ? -UNBOUNDED : parts.get(i - 1).across + reach;
    double most = i == parts.size() ? UNBOUNDED : parts.get(i).across - reach;
    return Math.max(0, Math.max(least - lane.wish, lane.wish - most));
  }

  private boolean hasRoom(List<Spot> parts, int lanes, int i) {
    double edge = format.longestLine() / 2;
    double half = format.boxAcross() / 2;
    double from = i == 0 ? -edge : parts.get(i - 1).across + half;
    double to = i == parts.size() ? edge : parts.get(i).across - half;
    return to - from > (lanes + 2) * format.lanePitch();
  }

  /**
   * Sets the places as near to the wishes as order and distances allow: the least sum of squares,
   * by pooling neighbours that would come too near (Ayer and others, 1955). In a tall plan parts
   * stand in the middle, and lanes find room between and beside them.
   */
  void arrange(List<Spot> line) {
    if (format.isWide()) {
      arrange(line, 0, line.size(), -UNBOUNDED, UNBOUNDED);
      return;
    }
    centre(line);
    double edge = -format.longestLine() / 2 - format.laneSpace() / 2;
    int begin = 0;
    for (int i = 0; i <= line.size(); i++) {
      boolean isEnd = i == line.size();
      if (isEnd || !line.get(i).isLane()) {
        double next =
            isEnd
                ? format.longestLine() / 2 + format.laneSpace() / 2
                : line.get(i).across - format.boxAcross() / 2;
        if (next - edge <= format.space() + 0.5) {
          share(line, begin, i, edge, next);
        } else {
          arrange(line, begin, i, edge, next);
        }
        edge = isEnd ? next : line.get(i).across + format.boxAcross() / 2;
        begin = i + 1;
      }
    }
  }

  /** Shares the room between two parts out to the lanes there. */
  private void share(List<Spot> line, int begin, int end, double from, double to) {
    double pitch = Math.min(format.lanePitch(), (to - from) / (end - begin + 1));
    for (int i = begin; i < end; i++) {
      line.get(i).across = (from + to) / 2 + (i - (begin + end - 1) / 2.0) * pitch;
    }
  }

  private void centre(List<Spot> line) {
    int parts = 0;
    for (Spot spot : line) {
      parts += spot.isLane() ? 0 : 1;
    }
    double step = format.boxAcross() + format.space();
    double next = -(parts - 1) / 2.0 * step;
    for (Spot spot : line) {
      if (!spot.isLane()) {
        spot.across = next;
        next += step;
      }
    }
  }

  /** Arranges the places from {@code begin} to before {@code end} within an edge at either side. */
  private void arrange(List<Spot> line, int begin, int end, double from, double to) {
    int count = end - begin;
    double squeeze = Math.min(1, (to - from) / ((count + 1) * format.lanePitch()));
    double[] offset = new double[count];
    for (int i = 1; i < count; i++) {
      offset[i] = offset[i - 1] + distance(line, begin + i) * squeeze;
    }
    double[] pooled = new Pools(line.subList(begin, end), offset).values();
    for (int i = 0; i < count; i++) {
      double margin = Math.min(format.laneSpace(), format.lanePitch() * squeeze);
      double last = to - offset[count - 1] - margin;
      double place = Math.max(from + margin, Math.min(last, pooled[i]));
      line.get(begin + i).across = rounded(place) + offset[i];
    }
  }

  private double rounded(double place) {
    double step = format.isWide() ? format.lanePitch() : 1;
    return Math.floor(place / step + 0.5 + TIE) * step;
  }

  /** From the place before to place {@code i} of a line. */
  private double distance(List<Spot> line, int i) {
    Spot one = line.get(i - 1);
    Spot next = line.get(i);
    if (one.isLane() && next.isLane()) {
      return format.lanePitch();
    }
    if (one.isLane() || next.isLane()) {
      boolean isSplit = isSplit(line, i);
      return format.boxAcross() / 2 + (isSplit ? format.space() / 2 : format.laneSpace());
    }
    return format.boxAcross() + (areApart(one, next) ? format.blockSpace() : format.space());
  }

  /** Whether parts that belong together stand on both sides of the lanes at {@code i}. */
  private boolean isSplit(List<Spot> line, int i) {
    int before = i - 1;
    while (before >= 0 && line.get(before).isLane()) {
      before--;
    }
    int behind = i;
    while (behind < line.size() && line.get(behind).isLane()) {
      behind++;
    }
    return before >= 0 && behind < line.size() && !areApart(line.get(before), line.get(behind));
  }

  /** Parts of a block, and parts that stand for themselves, stand near to each other. */
  private boolean areApart(Spot one, Spot other) {
    List<Integer> block = survey.blocks().get(survey.blockOf(one.part));
    List<Integer> next = survey.blocks().get(survey.blockOf(other.part));
    return !block.equals(next) && block.size() + next.size() > 2;
  }
}
