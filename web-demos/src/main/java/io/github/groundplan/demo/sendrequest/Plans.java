package io.github.groundplan.demo.sendrequest;

import io.github.groundplan.demo.stage.Box;
import io.github.groundplan.demo.stage.Plan;
import io.github.groundplan.demo.stage.Road;
import io.github.groundplan.demo.stage.Road.Anchor;
import io.github.groundplan.demo.stage.Road.Curve;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the four parts stand: side by side on a desk, one below the other on a phone. */
final class Plans {
  static final Plan WIDE = wide();
  static final Plan TALL = tall();

  private Plans() {}

  private static Plan wide() {
    Map<String, Box> boxes = new LinkedHashMap<>();
    boxes.put(Scene.CLIENT, new Box(20, 140, 140, 60));
    boxes.put(Scene.RESOLVER, new Box(300, 20, 130, 60));
    boxes.put(Scene.SERVER, new Box(300, 140, 130, 60));
    boxes.put(Scene.DATABASE, new Box(570, 140, 130, 60));
    Anchor above = new Anchor(0, -18, "middle");
    return new Plan(
        "wide",
        720,
        240,
        boxes,
        List.of(
            new Road(
                Scene.CLIENT,
                Scene.RESOLVER,
                new Curve(90, 140, 90, 50, 300, 50),
                new Anchor(148, 120, "start"),
                above,
                false,
                true),
            straight(Scene.CLIENT, Scene.SERVER, 160, 300, above),
            straight(Scene.SERVER, Scene.DATABASE, 430, 570, above)));
  }

  private static Road straight(String from, String to, double x1, double x2, Anchor message) {
    Anchor label = new Anchor((x1 + x2) / 2, 194, "middle");
    return new Road(from, to, Curve.line(x1, 170, x2, 170), label, message, false, false);
  }

  private static Plan tall() {
    Map<String, Box> boxes = new LinkedHashMap<>();
    boxes.put(Scene.CLIENT, new Box(10, 20, 130, 60));
    boxes.put(Scene.RESOLVER, new Box(200, 20, 110, 60));
    boxes.put(Scene.SERVER, new Box(60, 190, 130, 60));
    boxes.put(Scene.DATABASE, new Box(60, 330, 130, 60));
    return new Plan(
        "tall",
        320,
        410,
        boxes,
        List.of(
            // Its messages are named below the two parts, where there is room.
            new Road(
                Scene.CLIENT,
                Scene.RESOLVER,
                Curve.line(140, 50, 200, 50),
                new Anchor(255, 102, "middle"),
                new Anchor(0, 52, "middle"),
                false,
                true),
            upright(Scene.CLIENT, Scene.SERVER, Curve.line(75, 80, 125, 190), 122),
            upright(Scene.SERVER, Scene.DATABASE, Curve.line(125, 250, 125, 330), 143)));
  }

  private static Road upright(String from, String to, Curve curve, double labelX) {
    double middle = (curve.y1() + curve.y2()) / 2 + 5;
    Anchor beside = new Anchor(18, 5, "start");
    return new Road(from, to, curve, new Anchor(labelX, middle, "start"), beside, true, false);
  }
}
