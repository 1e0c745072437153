package io.github.groundplan.sim.scenario;

import io.github.groundplan.sim.model.Path;
import io.github.groundplan.sim.random.Distribution;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what it costs to call a node. */
final class LinkReader {
  private final Names names;
  private final CallGraph graph;
  private final Problems problems;
  private final Set<String> described = new HashSet<>();

  LinkReader(Names names, CallGraph graph, Problems problems) {
    this.names = names;
    this.graph = graph;
    this.problems = problems;
  }

  List<LinkSpec> read(Field field) {
    List<LinkSpec> links = new ArrayList<>();
    for (Document item : field.items()) {
      links.add(link(Fields.of(item, "a link", Section.LINK.keys(), item.place(), problems)));
    }
    return links;
  }

  private LinkSpec link(Fields fields) {
    Optional<Call> from = Names.name(fields.required("from", "clients"));
    if (from.isPresent() && !graph.isCaller(from.get().name())) {
      names.unknown(from.get().name(), from.get().place(), graph.callers());
      from = Optional.empty();
    }
    Optional<Call> to = names.call(fields.required("to", "app"));
    if (from.isPresent() && to.isPresent()) {
      check(from.get(), to.get());
    }
    return new LinkSpec(
        from.map(Call::name).orElse(""), to.map(Call::name).orElse(""), path(fields));
  }

  private void check(Call from, Call to) {
    if (!graph.mayCall(from.name(), to.name())) {
      List<String> called = graph.calledBy(from.name());
      String message = Fields.quoted(from.name()) + " does not call " + Fields.quoted(to.name());
      String hint = called.isEmpty() ? "it calls nobody" : "it calls " + String.join(", ", called);
      problems.report(to.place(), message, hint);
    } else if (!described.add(from.name() + " " + to.name())) {
      problems.report(to.place(), "this link stands here a second time", "");
    }
  }

  private static Path path(Fields fields) {
    Optional<Distribution> latency = DistributionReader.read(fields.field("latency"));
    Field bandwidth = fields.field("bandwidth");
    Field size = fields.field("size");
    boolean isBandwidthAlone = bandwidth.isPresent() && !fields.isMeant("size");
    if (isBandwidthAlone || (size.isPresent() && !fields.isMeant("bandwidth"))) {
      Field alone = isBandwidthAlone ? bandwidth : size;
      alone.misplaced("has no effect alone", "bandwidth and size go together");
    }
    return new Path(
        latency.orElse(new Distribution.Constant(0)),
        fields.field("jitter").quantity(Quantity.SHARE, 0),
        bandwidth.positive(Quantity.BANDWIDTH, Double.POSITIVE_INFINITY),
        size.quantity(Quantity.SIZE, 0),
        fields.field("loss").quantity(Quantity.SHARE, 0));
  }
}
