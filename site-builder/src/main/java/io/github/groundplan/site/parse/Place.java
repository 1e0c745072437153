package io.github.groundplan.site.parse;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.groundplan.site.diagnostic.Source;
import io.github.groundplan.site.diagnostic.Span;

/**
 * Where the Markdown of a lesson stands in its file.
 *
 * @param bodyOffset of the first character behind the front matter
 */
record Place(Source source, int bodyOffset) {
  Span of(BasedSequence chars) {
    int length = chars.getEndOffset() - chars.getStartOffset();
    return of(chars.getStartOffset(), length);
  }

  /** The characters from {@code start} of the Markdown on. */
  Span of(int start, int length) {
    return source.span(bodyOffset + start, length);
  }
}
