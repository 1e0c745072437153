package io.github.groundplan.sim.reliability;

import io.github.groundplan.sim.theory.Availability;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Diagrams to try things on. */
final class Diagrams {
  static final double HOUR = 3600;

  private Diagrams() {}

  static Part part(String name, double downShare) {
    return new Part(name, new Availability(downShare), HOUR);
  }

  static Stage single(String name, double downShare) {
    return new Stage(List.of(part(name, downShare)), 1);
  }

  static Stage some(int needed, int of, String name, double downShare) {
    List<Part> parts = new ArrayList<>();
    for (int i = 1; i <= of; i++) {
      parts.add(part(name + "." + i, downShare));
    }
    return new Stage(parts, needed);
  }

  /** One to three stages of one to three parts, down for a twentieth to a half of the time. */
  static BlockDiagram random(Random random) {
    List<Stage> stages = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int stage = 0; stage < count; stage++) {
      List<Part> parts = new ArrayList<>();
      int beside = 1 + random.nextInt(3);
      for (int i = 0; i < beside; i++) {
        double downShare = 0.05 + 0.45 * random.nextDouble();
        double meanDown = HOUR * (1 + random.nextInt(5));
        parts.add(new Part(stage + "." + i, new Availability(downShare), meanDown));
      }
      stages.add(new Stage(parts, 1 + random.nextInt(beside)));
    }
    return new BlockDiagram(stages, random.nextBoolean() ? 0 : random.nextDouble());
  }
}
