package io.github.groundplan.demo.instrument;

import java.util.Optional;

/**
 * A kind of demo. Most are one demo, and a {@link Demo} is its own kind; some need what an author
 * wrote into the page: questions, a scenario.
 */
public interface DemoKind {
  /** The name in lessons, addresses and file names: {@code send-request}. */
  String id();

  /** The heading that a reader sees, in lists of all demos. */
  String title();

  /** Whether there is no demo without a material. */
  boolean needsMaterial();

  /**
   * The demo of a material.
   *
   * @param material a JSON text, in a form of this kind's own; empty for a kind that needs none
   * @throws IllegalArgumentException if {@code material} is not of that form
   */
  Demo<?> demo(String material);

  /**
   * The material that a page gets, from what its author wrote: with what is better worked out once,
   * when the site is built, than on every page.
   *
   * @param authored in the form that the site builder reads from a block
   */
  default String material(String authored) {
    return authored;
  }

  /**
   * The same, for a kind whose readers may want the author's text itself.
   *
   * @param text as it stands in the block
   */
  default String material(String authored, String text) {
    return material(authored);
  }

  /**
   * The demo of what stands in a page.
   *
   * @param material what the page's author wrote for it, as JSON; empty for a demo that needs none
   * @return empty if there is no such demo with or without a material
   */
  default Optional<Demo<?>> demoOf(String material) {
    return needsMaterial() == material.isEmpty() ? Optional.empty() : Optional.of(demo(material));
  }
}
