package io.github.groundplan.sim.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** A line against a plain list that is searched through. */
final class LineCheck {
  private LineCheck() {}

  static void randomly(Discipline discipline, int steps) {
    Random random = new Random(7);
    Line line = new Line(discipline);
    List<Call> list = new ArrayList<>();
    for (int step = 0; step < steps; step++) {
      int action = random.nextInt(4);
      if (action < 2 || list.isEmpty()) {
        Call call = new Call(step);
        call.priority = random.nextInt(10);
        line.add(call);
        list.add(call);
      } else if (action == 2) {
        Call next = next(discipline, list);
        assertEquals(next.slot, line.removeNext().slot, discipline.name());
        list.remove(next);
      } else {
        line.remove(list.remove(random.nextInt(list.size())));
      }
      assertEquals(list.size(), line.size());
    }
  }

  private static Call next(Discipline discipline, List<Call> list) {
    return switch (discipline) {
      case LIFO -> list.get(list.size() - 1);
      case PRIORITY ->
          list.stream()
              .min(
                  Comparator.<Call>comparingInt(call -> call.priority)
                      .thenComparing(call -> call.slot))
              .orElseThrow();
      default -> list.get(0);
    };
  }
}
