package io.github.groundplan.site.yaml;

import io.github.groundplan.site.diagnostic.Span;

/** A value and where it stands. */
public sealed interface Value permits Scalar, Sequence, Mapping {
  /** The value itself; its first line if it has several. */
  Span span();

  /** What it is, for messages: {@code a list}. */
  String kind();
}
