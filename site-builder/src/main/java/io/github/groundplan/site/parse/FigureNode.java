package io.github.groundplan.site.parse;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.TextContainer;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.builder.ISequenceBuilder;
import io.github.groundplan.site.figure.Figure;

/** A computed figure in a text. */
final class FigureNode extends Node implements TextContainer {
  private static final int FENCE = "{{".length();

  private Figure figure = new Figure("0", "?", true);

  /**
   * A figure that has not been computed yet, with its braces; or the first two if it never ends.
   */
  FigureNode(BasedSequence chars) {
    super(chars);
  }

  /** What stands between the braces. */
  BasedSequence inside() {
    return getChars().subSequence(FENCE, Math.max(FENCE, getChars().length() - FENCE));
  }

  boolean neverEnds() {
    return getChars().length() == FENCE;
  }

  Figure figure() {
    return figure;
  }

  void become(Figure computed) {
    figure = computed;
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {inside()};
  }

  @Override
  public boolean collectText(
      ISequenceBuilder<? extends ISequenceBuilder<?, BasedSequence>, BasedSequence> out,
      int flags,
      NodeVisitor nodeVisitor) {
    // Into headings' ids goes the figure too, its no-break spaces as any other.
    out.append(figure.text().replace('\u00a0', ' '));
    return false;
  }
}
