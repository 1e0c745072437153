package io.github.groundplan.site.figure.function;

import io.github.groundplan.sim.estimate.Dimension;
import io.github.groundplan.sim.theory.QueueFigures;
import io.github.groundplan.sim.theory.QueueModel;
import io.github.groundplan.sim.theory.Tail;
import io.github.groundplan.sim.theory.TimedQueueModel;
import io.github.groundplan.site.figure.value.Group;
import io.github.groundplan.site.figure.value.Result;
import io.github.groundplan.site.figure.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The figures of a queue, by name. */
final class QueueGroup {
  private final Map<String, Supplier<Result>> members = new LinkedHashMap<>();
  private final Dimension time;

  private QueueGroup(Dimension time) {
    this.time = time;
  }

  /** Of a queue whose times are in seconds. */
  static QueueGroup of(QueueModel queue) {
    return of(queue, Value.TIME);
  }

  /** Of a queue whose times are in mean services. */
  static QueueGroup inServiceTimes(QueueModel queue) {
    return of(queue, Dimension.NONE);
  }

  private static QueueGroup of(QueueModel queue, Dimension time) {
    QueueGroup group = of(queue.figures(), time);
    if (queue instanceof TimedQueueModel timed) {
      group.percentiles("", timed.responseTail());
      group.percentiles("wait", timed.waitTail());
    }
    return group;
  }

  static QueueGroup of(QueueFigures figures, Dimension time) {
    QueueGroup group = new QueueGroup(time);
    Dimension rate = Dimension.NONE.per(time);
    group.with("response", () -> Value.of(figures.meanResponse(), time));
    group.with("wait", () -> Value.of(figures.meanWait(), time));
    group.with("queue", () -> Value.number(figures.meanQueue()));
    group.with("inSystem", () -> Value.number(figures.meanInSystem()));
    group.with("utilisation", () -> Value.share(figures.utilisation()));
    group.with("throughput", () -> Value.of(figures.throughput(), rate));
    return group;
  }

  private void percentiles(String prefix, Tail tail) {
    Map.of("50", 50.0, "90", 90.0, "95", 95.0, "99", 99.0, "999", 99.9).entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(each -> percentile(prefix, each.getKey(), tail, each.getValue()));
  }

  private void percentile(String prefix, String digits, Tail tail, double percent) {
    String name = prefix.isEmpty() ? "p" + digits : prefix + "P" + digits;
    with(name, () -> Value.of(tail.percentile(percent), time));
  }

  /** With one figure more. */
  QueueGroup with(String name, Supplier<Result> figure) {
    members.put(name, figure);
    return this;
  }

  Group group() {
    return new Group(members);
  }
}
