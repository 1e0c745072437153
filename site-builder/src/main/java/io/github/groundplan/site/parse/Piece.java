package io.github.groundplan.site.parse;

import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.yaml.Mapping;

/** A part of a lesson's text, from the top of the page down. */
public sealed interface Piece {
  /** HTML that is done; it may break off inside an attribute, where the next piece goes on. */
  record Markup(String html) implements Piece {}

  /**
   * Stands for the value of an {@code href} or {@code src}.
   *
   * @param target as the author wrote it, without escapes
   * @param text of the link, or the image's alternative text
   * @param span of the target
   */
  record Reference(Kind kind, String target, String text, Span span) implements Piece {}

  /** What a reference is for. */
  enum Kind {
    LINK,
    IMAGE
  }

  /**
   * Stands for a demo.
   *
   * @param name of the demo
   * @param span of the name
   */
  record DemoBlock(String name, Span span, Mapping options) implements Piece {}
}
