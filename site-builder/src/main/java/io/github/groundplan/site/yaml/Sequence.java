package io.github.groundplan.site.yaml;

import io.github.groundplan.site.diagnostic.Span;
import java.util.List;

/** A list of values. */
public record Sequence(List<Value> values, Span span) implements Value {
  public Sequence {
    values = List.copyOf(values);
  }

  @Override
  public String kind() {
    return "a list";
  }
}
