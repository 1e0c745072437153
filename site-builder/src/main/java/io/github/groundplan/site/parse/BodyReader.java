package io.github.groundplan.site.parse;

import io.github.groundplan.site.diagnostic.Source;

/** Reads the text of a page. */
@FunctionalInterface
interface BodyReader {
  /**
   * The text.
   *
   * @param offset of its first character, behind the front matter
   */
  Body read(Source source, int offset);
}
