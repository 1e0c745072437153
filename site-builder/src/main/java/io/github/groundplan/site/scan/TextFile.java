package io.github.groundplan.site.scan;

import io.github.groundplan.site.diagnostic.Source;

/** A file with a text of an author's; two with the same text are the same. */
public interface TextFile {
  /** Its text. */
  Source source();
}
