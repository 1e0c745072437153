package io.github.groundplan.sim.scenario;

import io.github.groundplan.sim.model.Admission;
import io.github.groundplan.sim.model.Discipline;
import io.github.groundplan.sim.model.Work;
import io.github.groundplan.sim.policy.RateLimit;
import io.github.groundplan.sim.policy.Shedding;
import io.github.groundplan.sim.random.Distribution;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a node: what is common to all kinds here, the rest by {@link KindReader}. */
final class NodeReader {
  static final int MOST_REPLICAS = 1000;
  private static final List<Discipline> DISCIPLINES = List.of(Discipline.values());

  private final Names names;
  private final Problems problems;

  NodeReader(Names names, Problems problems) {
    this.names = names;
    this.problems = problems;
  }

  /**
   * A node.
   *
   * @param calls where it names those that it calls
   * @param hasUnread whether it names others, who could not be read
   */
  record Node(NodeSpec spec, List<Call> calls, boolean hasUnread) {}

  Node read(Document.Entry entry) {
    Optional<NodeKind> kind = kind(entry.value());
    Fields fields = fields(entry, kind);
    fields.required("kind", "server").choice(List.of(NodeKind.values()), NodeKind.SERVER);
    List<Call> calls = names.calls(fields.field("to"));
    KindReader reader = new KindReader(fields, calls);
    Kind read = kind.map(reader::kind).orElse(new Kind.Queue());
    NodeSpec spec =
        new NodeSpec(
            entry.key(),
            read,
            replicas(read, fields),
            work(kind, fields, kind.map(reader::service).orElse(new Distribution.Constant(0))),
            admission(fields),
            Call.names(calls),
            fields.field("calls").choice(List.of("sequence", "parallel"), "").equals("parallel"),
            PolicyReader.read(fields));
    return new Node(spec, calls, Names.hasUnread(fields, calls));
  }

  /** Any number if it could not be read, so that no replica is said to be missing. */
  private static int replicas(Kind kind, Fields fields) {
    if (kind instanceof Kind.Server server && server.scale().isPresent()) {
      return server.scale().get().least();
    }
    boolean isUnread =
        fields.isMeant("replicas") || fields.isMisspelt("scale") || fields.isMisspelt("replica");
    return fields.field("replicas").whole(1, MOST_REPLICAS, isUnread ? MOST_REPLICAS : 1);
  }

  private static Optional<NodeKind> kind(Document value) {
    if (value instanceof Document.Mapping mapping
        && mapping.find("kind").isPresent()
        && mapping.find("kind").get().value() instanceof Document.Scalar scalar) {
      return NodeKind.of(scalar.text());
    }
    return Optional.empty();
  }

  private Fields fields(Document.Entry entry, Optional<NodeKind> kind) {
    if (!(entry.value() instanceof Document.Mapping mapping)) {
      Field field = Field.item(entry.key(), entry.value(), problems);
      field.expected("a mapping", "as in " + entry.key() + ": {kind: server, service: 10ms}");
      return Fields.none(entry.place(), problems);
    }
    Set<String> all = new LinkedHashSet<>();
    for (NodeKind each : NodeKind.values()) {
      all.addAll(each.keys());
    }
    List<String> known = kind.map(NodeKind::keys).orElse(List.copyOf(all));
    List<Document.Entry> entries = new ArrayList<>();
    for (Document.Entry each : mapping.entries()) {
      if (known.contains(each.key()) || !all.contains(each.key())) {
        entries.add(each);
      } else {
        reportForeign(each, kind.orElseThrow());
      }
    }
    Document own = new Document.Mapping(entries, mapping.place());
    return Fields.of(own, Fields.quoted(entry.key()), known, entry.place(), problems);
  }

  private void reportForeign(Document.Entry entry, NodeKind kind) {
    List<String> owners = new ArrayList<>();
    for (NodeKind each : NodeKind.values()) {
      if (each.section().keys().contains(entry.key())) {
        owners.add(each.noun());
      }
    }
    String owner = Field.oneOf(owners);
    String message =
        Fields.quoted(entry.key()) + " is a key of " + owner + ", not of " + kind.noun();
    String hint = kind.noun() + " has: " + String.join(", ", kind.section().keys());
    problems.report(entry.place(), message, hint);
  }

  private static Work work(Optional<NodeKind> kind, Fields fields, Distribution service) {
    int workers = kind.map(NodeKind::workers).orElse(1);
    return new Work(
        fields.field("workers").wholeOrUnbounded(1, 1_000_000, workers),
        fields.field("queue").wholeOrUnbounded(0, 1_000_000_000, Work.UNLIMITED),
        fields.field("discipline").choice(DISCIPLINES, Discipline.FIFO),
        service,
        fields.field("speed").positive(Quantity.FACTOR, 1),
        fields.field("errors").quantity(Quantity.SHARE, 0));
  }

  private static Admission admission(Fields fields) {
    return new Admission(
        fields.field("limit").section(Section.LIMIT).map(NodeReader::limit),
        fields.field("shed").section(Section.SHED).map(NodeReader::shedding));
  }

  private static RateLimit limit(Fields fields) {
    double rate = fields.required("rate", "100/s").positive(Quantity.RATE, 1);
    return new RateLimit(rate, fields.field("burst").whole(1, 1_000_000_000, 1));
  }

  private static Shedding shedding(Fields fields) {
    return new Shedding(
        fields.required("above", "50").whole(0, 1_000_000_000, 0),
        fields.field("share").positive(Quantity.SHARE, 1),
        fields.field("spare").whole(0, ClientSpec.LAST_PRIORITY, 0));
  }
}
