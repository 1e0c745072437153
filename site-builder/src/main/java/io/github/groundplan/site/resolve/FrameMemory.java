package io.github.groundplan.site.resolve;

import io.github.groundplan.demo.instrument.Demo;
import io.github.groundplan.demo.instrument.DemoKind;
import io.github.groundplan.demo.instrument.FirstFrame;
import io.github.groundplan.site.parse.Piece;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The first frames of demos, which the next build places as they are: each took a run. For one
 * thread, which may hand the frames to others.
 */
public final class FrameMemory {
  private Map<Place, Supplier<FirstFrame>> last = new HashMap<>();
  private Map<Place, Supplier<FirstFrame>> current = new HashMap<>();
  private Map<Written, String> lastMaterials = new ConcurrentHashMap<>();
  private Map<Written, String> materials = new ConcurrentHashMap<>();

  /** A scenario as it stands in a block, and as it is read. */
  private record Written(String demo, String text, String json) {}

  /** A demo with what its author wrote, in that order, and which of its kind on the page it is. */
  private record Place(String demo, String material, String options, String suffix) {}

  /** The demo in its place, whose frame is made when it is first asked for. */
  Part.PlacedDemo place(Demo<?> demo, String material, Map<String, String> options, String suffix) {
    Place place = new Place(demo.id(), material, options.toString(), suffix);
    Supplier<FirstFrame> first = last.get(place);
    Supplier<FirstFrame> frame =
        first == null ? new Once<>(() -> FirstFrame.of(demo, options, suffix)) : first;
    // Each has its own on a page, but several pages may have the same.
    Supplier<FirstFrame> kept = current.computeIfAbsent(place, key -> frame);
    return new Part.PlacedDemo(demo, material, options, suffix, kept);
  }

  /** What the demo of a scenario is made of; several threads may ask. */
  String material(DemoKind kind, Piece.ScenarioBlock block) {
    Written written = new Written(kind.id(), block.text(), block.json());
    return materials.computeIfAbsent(
        written,
        key -> {
          String known = lastMaterials.get(key);
          return known == null ? kind.material(block.json(), block.text()) : known;
        });
  }

  /** Forgets all that was not placed since this was called before. */
  void forgetOthers() {
    last = current;
    current = new HashMap<>();
    lastMaterials = materials;
    materials = new ConcurrentHashMap<>();
  }
}
