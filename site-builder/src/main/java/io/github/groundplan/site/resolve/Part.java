package io.github.groundplan.site.resolve;

import io.github.groundplan.demo.instrument.Demo;
import io.github.groundplan.demo.instrument.FirstFrame;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** A part of a page's text, from the top down. */
public sealed interface Part {
  /** The ids of the demos among some parts. */
  static SortedSet<String> demos(List<Part> parts) {
    SortedSet<String> ids = new TreeSet<>();
    for (Part part : parts) {
      if (part instanceof PlacedDemo placed) {
        ids.add(placed.demo().id());
      }
    }
    return ids;
  }

  /** HTML that is done; it may break off inside an attribute, where the next part goes on. */
  record Markup(String html) implements Part {}

  /** The value of an {@code href} or {@code src}, not yet escaped. */
  record Address(String href) implements Part {}

  /** A demo in its place. */
  final class PlacedDemo implements Part {
    private final Demo<?> demo;
    private final String material;
    private final Map<String, String> options;
    private final String suffix;
    private FirstFrame frame;

    /**
     * A demo in its place.
     *
     * @param options what the author set, all allowed
     */
    public PlacedDemo(Demo<?> demo, String material, Map<String, String> options, String suffix) {
      this.demo = demo;
      this.material = material;
      this.options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
      this.suffix = suffix;
    }

    public Demo<?> demo() {
      return demo;
    }

    /** What the demo was made of, as JSON; empty if it needed nothing. */
    public String material() {
      return material;
    }

    /** Empty for the first demo of its kind on the page, then {@code -2}, {@code -3} … */
    public String suffix() {
      return suffix;
    }

    /** Its first frame, for which it runs once: several pages and the book show it. */
    public synchronized FirstFrame frame() {
      if (frame == null) {
        frame = FirstFrame.of(demo, options, suffix);
      }
      return frame;
    }
  }
}
