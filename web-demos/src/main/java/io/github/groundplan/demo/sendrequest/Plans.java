package io.github.groundplan.demo.sendrequest;

import io.github.groundplan.demo.stage.Box;
import io.github.groundplan.demo.stage.Plan;
import io.github.groundplan.demo.stage.Road;
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
    boxes.put(Scene.RESOLVER, new Box(320, 20, 140, 60));
    boxes.put(Scene.SERVER, new Box(320, 140, 140, 60));
    boxes.put(Scene.DATABASE, new Box(560, 140, 140, 60));
    return new Plan(
        "wide",
        720,
        240,
        boxes,
        List.of(
            new Road(
                Scene.CLIENT,
                Scene.RESOLVER,
                90,
                140,
                90,
                50,
                320,
                50,
                150,
                52,
                "end",
                false,
                true),
            new Road(
                Scene.CLIENT,
                Scene.SERVER,
                160,
                170,
                240,
                170,
                320,
                170,
                240,
                194,
                "middle",
                false,
                false),
            new Road(
                Scene.SERVER,
                Scene.DATABASE,
                460,
                170,
                510,
                170,
                560,
                170,
                510,
                194,
                "middle",
                false,
                false)));
  }

  private static Plan tall() {
    Map<String, Box> boxes = new LinkedHashMap<>();
    boxes.put(Scene.CLIENT, new Box(20, 20, 110, 60));
    boxes.put(Scene.RESOLVER, new Box(190, 20, 110, 60));
    boxes.put(Scene.SERVER, new Box(100, 180, 120, 60));
    boxes.put(Scene.DATABASE, new Box(100, 320, 120, 60));
    return new Plan(
        "tall",
        320,
        400,
        boxes,
        List.of(
            new Road(
                Scene.CLIENT,
                Scene.RESOLVER,
                130,
                50,
                160,
                50,
                190,
                50,
                160,
                72,
                "middle",
                false,
                true),
            new Road(
                Scene.CLIENT,
                Scene.SERVER,
                110,
                80,
                120,
                130,
                130,
                180,
                138,
                138,
                "start",
                true,
                false),
            new Road(
                Scene.SERVER,
                Scene.DATABASE,
                160,
                240,
                160,
                280,
                160,
                320,
                172,
                285,
                "start",
                true,
                false)));
  }
}
