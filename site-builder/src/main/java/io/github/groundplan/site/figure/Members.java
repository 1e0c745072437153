package io.github.groundplan.site.figure;

import io.github.groundplan.site.figure.value.Group;
import io.github.groundplan.site.figure.value.Result;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Makes groups within groups of names with dots in them: {@code nodes.app.utilisation}. */
final class Members {
  private final Map<String, Supplier<Result>> figures = new LinkedHashMap<>();
  private final Map<String, Members> inner = new LinkedHashMap<>();

  /**
   * Adds a figure.
   *
   * @param path one or more names with dots in between
   */
  void add(String path, Supplier<Result> figure) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      figures.put(path, figure);
    } else {
      inner
          .computeIfAbsent(path.substring(0, dot), name -> new Members())
          .add(path.substring(dot + 1), figure);
    }
  }

  /** All that was added. */
  Group group() {
    Map<String, Supplier<Result>> members = new LinkedHashMap<>(figures);
    inner.forEach((name, group) -> members.put(name, group::group));
    return new Group(members);
  }
}
