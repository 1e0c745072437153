package io.github.groundplan.site.resolve;

import io.github.groundplan.demo.instrument.Demo;
import io.github.groundplan.demo.instrument.FirstFrame;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

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

  /**
   * A demo in its place.
   *
   * @param material what the demo was made of, as JSON; empty for one that needs none
   * @param options what the author set, all allowed
   * @param suffix empty for the first demo of its kind on the page, then {@code -2}, {@code -3} …
   * @param first gives its first frame
   */
  record PlacedDemo(
      Demo<?> demo,
      String material,
      Map<String, String> options,
      String suffix,
      Supplier<FirstFrame> first)
      implements Part {
    public PlacedDemo {
      options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    /** Its first frame, for which it runs once: several pages and the book show it. */
    public FirstFrame frame() {
      return first.get();
    }

    /** All else follows from these. */
    @Override
    public boolean equals(Object other) {
      return other instanceof PlacedDemo placed
          && demo.id().equals(placed.demo.id())
          && material.equals(placed.material)
          && options.toString().equals(placed.options.toString())
          && suffix.equals(placed.suffix);
    }

    @Override
    public int hashCode() {
      return Objects.hash(demo.id(), material, options, suffix);
    }
  }
}
