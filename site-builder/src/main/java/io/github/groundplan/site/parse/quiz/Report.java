package io.github.groundplan.site.parse.quiz;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Passage;
import io.github.groundplan.site.diagnostic.Span;

/** Knows where the Markdown of questions stands in its file. */
record Report(Passage passage, Diagnostics diagnostics) {
  Span span(BasedSequence chars) {
    return span(chars, 0, chars.length());
  }

  Span span(BasedSequence chars, int start, int length) {
    return passage.at(chars.getStartOffset() + start, length);
  }

  void error(BasedSequence chars, String message, String hint) {
    diagnostics.report(span(chars).error(message, hint));
  }
}
