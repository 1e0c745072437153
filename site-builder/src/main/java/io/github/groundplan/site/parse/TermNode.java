package io.github.groundplan.site.parse;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A term of the glossary, where a page uses it first. */
final class TermNode extends Node {
  private final String id;

  /**
   * A term.
   *
   * @param chars as it is written here
   * @param id in the glossary
   */
  TermNode(BasedSequence chars, String id) {
    super(chars);
    this.id = id;
  }

  String id() {
    return id;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
