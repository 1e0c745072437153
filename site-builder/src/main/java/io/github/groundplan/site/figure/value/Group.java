package io.github.groundplan.site.figure.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Results by name, as the figures of a queue or of a run. Each is computed when it is asked for.
 *
 * @param members in the order in which they are told of
 */
public record Group(Map<String, Supplier<Result>> members) implements Result {
  public Group {
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }

  /** The result of this name. */
  public Optional<Result> find(String name) {
    return Optional.ofNullable(members.get(name)).map(Supplier::get);
  }

  /** What can be asked for. */
  public Set<String> names() {
    return members.keySet();
  }
}
