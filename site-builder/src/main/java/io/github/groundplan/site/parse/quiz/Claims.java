package io.github.groundplan.site.parse.quiz;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.parse.LooseNumbers;
import java.util.ArrayList;
import java.util.List;

/**
 * What a question says to be so: its answers and its explanations. What it asks only supposes
 * something, so the numbers there are given.
 */
final class Claims {
  private Claims() {}

  /**
   * A number that is the answer, as its whole line, and the numbers elsewhere that no test holds.
   */
  static List<Span> untested(List<Node> parts, Report report) {
    List<Span> untested = new ArrayList<>();
    for (Node part : parts) {
      if (LooseNumbers.isAnswered(part)) {
        return untested;
      } else if (!(part instanceof Paragraph)) {
        untested.addAll(LooseNumbers.of(List.of(part), report::span));
      } else if (NumberAnswer.isOne(part)) {
        untested.add(report.span(part.getChars().trim()));
      }
    }
    return untested;
  }
}
