package io.github.groundplan.demo.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.availability.Layout.Box;
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
        assertEquals(structure.size(), layout.boxes().size());
        assertEquals(structure.stages().size(), layout.frames().size());
        for (int j = 0; j < layout.boxes().size(); j++) {
          Box box = layout.boxes().get(j);
          assertTrue(box.x() >= 10 && box.right() <= layout.width() - 10, layout::toString);
          assertTrue(box.y() >= 10 && box.bottom() <= layout.height() - 10, layout::toString);
          for (Box other : layout.boxes().subList(0, j)) {
            assertFalse(overlap(box, other), layout::toString);
          }
        }
        assertTrue(layout.end().middle() < layout.height());
        assertTrue(layout.word().y() <= layout.height());
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
            assertEquals(isIn, overlap(layout.frames().get(stage), layout.boxes().get(part)));
          }
        }
      }
    }
  }

  private static boolean overlap(Box one, Box other) {
    return one.x() < other.right()
        && other.x() < one.right()
        && one.y() < other.bottom()
        && other.y() < one.bottom();
  }
}
