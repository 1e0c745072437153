package io.github.groundplan.demo.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.stage.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private static Structure random(Random random) {
    List<Stage> stages = new ArrayList<>();
    int count = 1 + random.nextInt(Structure.MOST);
    for (int i = 0; i < count; i++) {
      List<Part> parts = new ArrayList<>();
      int beside = 1 + random.nextInt(Stage.MOST);
      for (int j = 0; j < beside; j++) {
        parts.add(Part.USUAL);
      }
      stages.add(new Stage(parts, 1));
    }
    return new Structure(stages);
  }

  @Test
  void everyPartHasAPlaceOfItsOwnWithinTheDrawing() {
    Random random = new Random(4);
    for (int i = 0; i < 300; i++) {
      Structure structure = random(random);
      for (Layout layout : List.of(Layout.wide(structure), Layout.tall(structure))) {
        for (int j = 0; j < structure.size(); j++) {
          Box box = layout.box(j);
          assertTrue(box.x() >= 10 && right(box) <= layout.width() - 10, box::toString);
          assertTrue(box.y() >= 10 && bottom(box) <= layout.height() - 10, box::toString);
          for (int k = 0; k < j; k++) {
            assertFalse(overlap(box, layout.box(k)), box::toString);
          }
        }
        assertTrue(layout.endY() < layout.height());
      }
    }
  }

  @Test
  void framesHoldTheirPartsAndNoOthers() {
    Random random = new Random(5);
    for (int i = 0; i < 100; i++) {
      Structure structure = random(random);
      for (Layout layout : List.of(Layout.wide(structure), Layout.tall(structure))) {
        for (int stage = 0; stage < structure.stages().size(); stage++) {
          for (int part = 0; part < structure.size(); part++) {
            boolean isIn = structure.stageOf(part) == stage;
            assertEquals(isIn, overlap(layout.frame(stage), layout.box(part)));
          }
        }
      }
    }
  }

  private static boolean overlap(Box one, Box other) {
    return one.x() < right(other)
        && other.x() < right(one)
        && one.y() < bottom(other)
        && other.y() < bottom(one);
  }

  private static double right(Box box) {
    return box.x() + box.width();
  }

  private static double bottom(Box box) {
    return box.y() + box.height();
  }
}
