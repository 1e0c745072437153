package io.github.groundplan.sim.scenario;

import io.github.groundplan.sim.fault.Fault;
import io.github.groundplan.sim.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what goes wrong. */
final class FaultReader {
  private static final List<String> EFFECTS =
      List.of("kill", "revive", "slow", "partition", "errors");
  private static final Fault.Effect STAND_IN = new Fault.Kill("");

  private final Map<String, NodeSpec> nodes;
  private final CallGraph graph;
  private final Problems problems;

  /**
   * A reader of faults.
   *
   * @param nodes by name, in the order in which they were declared
   */
  FaultReader(Map<String, NodeSpec> nodes, CallGraph graph, Problems problems) {
    this.nodes = nodes;
    this.graph = graph;
    this.problems = problems;
  }

  List<Fault> read(Field field) {
    List<Fault> faults = new ArrayList<>();
    for (Document item : field.items()) {
      faults.add(fault(Fields.of(item, "a fault", Section.FAULT.keys(), item.place(), problems)));
    }
    return faults;
  }

  private Fault fault(Fields fields) {
    double at = fields.required("at", "30s").quantity(Quantity.DURATION, 0);
    Field length = fields.field("for");
    double seconds = length.positive(Quantity.DURATION, Double.POSITIVE_INFINITY);
    Optional<Field> found = fields.oneOf(EFFECTS, "kill: app");
    String effect = found.map(Field::key).orElse("");
    goesWith(fields, "by", "slow", effect);
    goesWith(fields, "rate", "errors", effect);
    if (effect.equals("revive") && length.isPresent()) {
      length.misplaced("has no meaning here", "what was revived stays up");
    }
    return new Fault(at, seconds, found.map(field -> effect(field, fields)).orElse(STAND_IN));
  }

  private static void goesWith(Fields fields, String key, String owner, String effect) {
    if (fields.has(key) && !effect.isEmpty() && !effect.equals(owner)) {
      fields.field(key).misplaced("goes with " + Fields.quoted(owner) + " only", "");
    }
  }

  private Fault.Effect effect(Field field, Fields fields) {
    return switch (field.key()) {
      case "kill" -> new Fault.Kill(target(field));
      case "revive" -> new Fault.Revive(target(field));
      case "slow" ->
          new Fault.Slow(target(field), fields.required("by", "4x").positive(Quantity.FACTOR, 1));
      case "errors" ->
          new Fault.Errors(
              target(field), fields.required("rate", "30%").quantity(Quantity.SHARE, 0));
      default -> partition(field);
    };
  }

  private Fault.Effect partition(Field field) {
    if (!(field.value().orElseThrow() instanceof Document.Sequence sequence)) {
      return new Fault.Isolate(target(field));
    }
    if (sequence.items().size() != 2) {
      field.expected("a node or two", "as in partition: [app, db]");
      return STAND_IN;
    }
    Optional<Call> one = end(sequence.items().get(0));
    Optional<Call> other = end(sequence.items().get(1));
    if (one.isEmpty() || other.isEmpty()) {
      return STAND_IN;
    }
    return between(one.get(), other.get());
  }

  /** The caller comes first, in whichever order they were named. */
  private Fault.Effect between(Call one, Call other) {
    if (graph.contains(one.name(), other.name())) {
      return new Fault.Partition(one.name(), other.name());
    }
    if (!graph.mayCall(one.name(), other.name()) && !graph.mayCall(other.name(), one.name())) {
      String both = Fields.quoted(one.name()) + " and " + Fields.quoted(other.name());
      String message = both + " do not call each other";
      problems.report(one.place(), message, "there is nothing to cut");
    }
    return new Fault.Partition(other.name(), one.name());
  }

  /** A node or a population. */
  private Optional<Call> end(Document item) {
    return Names.name(Field.item("partition", item, problems))
        .filter(name -> graph.isCaller(name.name()) || isNode(name));
  }

  private boolean isNode(Call name) {
    boolean isNode = nodes.containsKey(name.name());
    if (!isNode) {
      unknown(name, graph.callers());
    }
    return isNode;
  }

  /** A node, or a replica of one. */
  private String target(Field field) {
    Optional<Call> name = Names.name(field);
    name.ifPresent(this::checkTarget);
    return name.map(Call::name).orElse("");
  }

  private void checkTarget(Call name) {
    String text = name.name();
    int dot = text.lastIndexOf('.');
    Optional<NodeSpec> node =
        Optional.ofNullable(nodes.get(dot < 0 ? text : text.substring(0, dot)));
    if (node.isEmpty()) {
      unknown(name, new ArrayList<>(nodes.keySet()));
    } else if (dot >= 0 && !isReplica(text.substring(dot + 1), node.get().machineCount())) {
      int count = node.get().machineCount();
      String base = node.get().name();
      String replicas = count == 1 ? " has one replica" : " has " + count + " replicas";
      String hint = base + ".1" + (count == 1 ? "" : " to " + base + "." + count);
      problems.report(
          name.place(), Fields.quoted(text) + " is not there: " + base + replicas, hint);
    }
  }

  private void unknown(Call name, List<String> known) {
    if (nodes.isEmpty()) {
      // That there are no nodes was told.
      return;
    }
    String message = Fields.quoted(name.name()) + " is not declared";
    int dot = name.name().lastIndexOf('.');
    String node = dot < 0 ? name.name() : name.name().substring(0, dot);
    problems.report(name.place(), message, Spelling.hint(node, known));
  }

  private static boolean isReplica(String number, int count) {
    for (int i = 1; i <= count; i++) {
      if (number.equals(Integer.toString(i))) {
        return true;
      }
    }
    return false;
  }
}
