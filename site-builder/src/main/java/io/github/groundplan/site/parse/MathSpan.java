package io.github.groundplan.site.parse;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.TextContainer;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.builder.ISequenceBuilder;

/** A formula between dollar signs. */
final class MathSpan extends Node implements TextContainer {
  private final BasedSequence latex;
  private final boolean isDisplay;

  /**
   * A formula.
   *
   * @param chars with the dollar signs
   * @param latex without them
   */
  MathSpan(BasedSequence chars, BasedSequence latex, boolean isDisplay) {
    super(chars);
    this.latex = latex;
    this.isDisplay = isDisplay;
  }

  /** Where only words can stand, the source does. */
  @Override
  public boolean collectText(
      ISequenceBuilder<? extends ISequenceBuilder<?, BasedSequence>, BasedSequence> out,
      int flags,
      NodeVisitor visitor) {
    out.append(latex);
    return false;
  }

  BasedSequence latex() {
    return latex;
  }

  boolean isDisplay() {
    return isDisplay;
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {latex};
  }
}
