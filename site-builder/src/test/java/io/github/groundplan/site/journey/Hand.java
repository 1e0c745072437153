package io.github.groundplan.site.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;

/** How a reader works a control. Lists open windows of the system: all hands use arrows there. */
enum Hand {
  MOUSE {
    @Override
    void use(Desk desk, Story.Step step) {
      Spot spot = look(desk, step);
      assertEquals("", spot.obstacle(), step + " is covered");
      if (spot.isSlider()) {
        desk.pressAt(spot.thumbX(), spot.y());
        slide(desk, step, x -> desk.drag(x, spot.y()));
        desk.release();
      } else {
        if (!spot.isList()) {
          desk.pressAt(spot.x(), spot.y());
          desk.release();
        }
        fill(desk, step, spot);
      }
    }
  },

  KEYBOARD {
    @Override
    void use(Desk desk, Story.Step step) {
      Spot spot = look(desk, step);
      assertFalse(spot.isLost(), "the focus is lost before " + step);
      go(desk, step, spot);
      assertEquals("", ask(desk, "focused", step), step.toString());
      if (spot.isSlider() && step.isAnEnd()) {
        desk.press(step.value().equals("min") ? Key.HOME : Key.END, 1);
      } else if (spot.isSlider()) {
        desk.press(spot.steps() < 0 ? Key.LEFT : Key.RIGHT, Math.abs(spot.steps()));
      } else if (spot.isTyped() || spot.isList()) {
        fill(desk, step, spot);
      } else if (spot.isRadio()) {
        choose(desk, step);
      } else {
        // Both keys press a button; a box takes the space bar only.
        desk.press(
            spot.kind().equals("button") && step.value().isEmpty() ? Key.ENTER : Key.SPACE, 1);
      }
    }
  },

  TOUCH {
    @Override
    void use(Desk desk, Story.Step step) {
      Spot spot = look(desk, step);
      assertEquals("", spot.obstacle(), step + " is covered");
      assertTrue(spot.size() >= SMALLEST_TARGET, step + " is " + spot.size() + " pixels small");
      if (spot.isSlider()) {
        desk.tap(spot.thumbX(), spot.y());
        slide(desk, step, x -> desk.tap(x, spot.y()));
      } else {
        if (!spot.isList()) {
          desk.tap(spot.x(), spot.y());
        }
        fill(desk, step, spot);
      }
    }
  };

  private static final double SMALLEST_TARGET = 44;
  private static final int MOST_NUDGES = 40;

  /** Works a step's control. */
  abstract void use(Desk desk, Story.Step step);

  /** Presses Tab as often as it takes, and again where there are more stops than were counted. */
  private static void go(Desk desk, Story.Step step, Spot from) {
    int tabs = from.tabs();
    for (int i = 0; i < MOST_NUDGES && tabs != 0; i++) {
      desk.press(tabs < 0 ? Key.BACK_TAB : Key.TAB, Math.abs(tabs));
      tabs = look(desk, step).tabs();
    }
  }

  /** Moves to a place. */
  private interface Move {
    void to(double x);
  }

  /** By pixels, until a slider stands where it should. */
  private static void slide(Desk desk, Story.Step step, Move move) {
    Spot spot = look(desk, step);
    double x = spot.thumbX();
    for (int i = 0; i < MOST_NUDGES && spot.steps() != 0 && !step.isAnEnd(); i++) {
      x += Math.signum(spot.steps());
      move.to(x);
      spot = look(desk, step);
    }
    if (step.isAnEnd()) {
      move.to(step.value().equals("min") ? spot.left() + 1 : spot.left() + spot.width() - 1);
    } else {
      assertEquals(0, spot.steps(), step.toString());
    }
  }

  private static void fill(Desk desk, Story.Step step, Spot spot) {
    if (spot.isTyped()) {
      desk.press(Key.SELECT_ALL, 1);
      desk.type(step.value());
      desk.press(Key.ENTER, 1);
    } else if (spot.isList()) {
      ask(desk, "focus", step);
      desk.press(spot.steps() < 0 ? Key.UP : Key.DOWN, Math.abs(spot.steps()));
    }
  }

  /** One of several buttons that are one stop to the keyboard. */
  private static void choose(Desk desk, Story.Step step) {
    desk.press(Key.SPACE, 1);
    for (int i = 0; i < MOST_NUDGES && look(desk, step).value().equals("false"); i++) {
      desk.press(Key.DOWN, 1);
    }
    assertEquals("true", look(desk, step).value(), step.toString());
  }

  private static Spot look(Desk desk, Story.Step step) {
    return new Gson().fromJson(ask(desk, "look", step), Spot.class);
  }

  private static String ask(Desk desk, String question, Story.Step step) {
    return desk.evaluate(
        "reader.%s(%s, %s)"
            .formatted(
                question, new Gson().toJson(step.action()), new Gson().toJson(step.value())));
  }
}
