package io.github.groundplan.sim.scenario;

import io.github.groundplan.sim.policy.HealthRule;
import io.github.groundplan.sim.policy.Routing;
import io.github.groundplan.sim.policy.ScaleRule;
import io.github.groundplan.sim.random.Distribution;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what only a node of one kind has. */
final class KindReader {
  private static final Distribution NO_TIME = new Distribution.Constant(0);
  private static final List<Routing> ROUTINGS = List.of(Routing.values());

  private final Fields fields;
  private final List<Call> calls;

  KindReader(Fields fields, List<Call> calls) {
    this.fields = fields;
    this.calls = calls;
  }

  Kind kind(NodeKind kind) {
    return switch (kind) {
      case SERVER -> new Kind.Server(scale());
      case DATABASE -> database();
      case CACHE -> cache();
      case BALANCER -> balancer();
      case RESOLVER -> resolver();
      case QUEUE -> new Kind.Queue();
      case EXTERNAL -> new Kind.External();
    };
  }

  /** The node's own work on a call. */
  Distribution service(NodeKind kind) {
    Field field =
        switch (kind) {
          case SERVER, DATABASE, QUEUE -> fields.required("service", "{exp: 10ms}");
          case CACHE, RESOLVER -> fields.field("time");
          case EXTERNAL -> fields.required("latency", "{exp: 10ms}");
          case BALANCER -> fields.field("");
        };
    return DistributionReader.read(field).orElse(NO_TIME);
  }

  private Optional<ScaleRule> scale() {
    Optional<Fields> scale = fields.field("scale").section(Section.SCALE);
    Field replicas = fields.field("replicas");
    if (scale.isPresent() && replicas.isPresent()) {
      replicas.misplaced("cannot stand beside \"scale\"", "min says how many there are at first");
    }
    return scale.map(KindReader::scaleRule);
  }

  private static ScaleRule scaleRule(Fields fields) {
    int least = fields.field("min").whole(1, NodeReader.MOST_REPLICAS, 1);
    Field max = fields.required("max", "10");
    int most = max.whole(1, NodeReader.MOST_REPLICAS, NodeReader.MOST_REPLICAS);
    if (most < least) {
      max.refuse("must be at least \"min\"");
    }
    double up = fields.field("up").positive(Quantity.SHARE, 0.7);
    double down = fields.field("down").quantity(Quantity.SHARE, 0.3);
    boolean isOrdered = down < up;
    if (!isOrdered && fields.has("down")) {
      fields.field("down").refuse("must be less than \"up\"");
    } else if (!isOrdered) {
      fields.field("up").refuse("must be more than \"down\", which is 30%");
    }
    return new ScaleRule(
        least,
        Math.max(least, most),
        isOrdered ? up : 0.7,
        isOrdered ? down : 0.3,
        fields.field("every").positive(Quantity.DURATION, 10),
        fields.field("cooldown").quantity(Quantity.DURATION, 60),
        fields.field("boot").quantity(Quantity.DURATION, 30),
        fields.field("drain").truth(true));
  }

  private Kind database() {
    Optional<Fields> replica = fields.field("replica").section(Section.REPLICA);
    Field replicas = fields.field("replicas");
    if (replica.isPresent() && replicas.isPresent()) {
      String hint = "replica: {count: 2} makes two followers";
      replicas.misplaced("cannot stand beside \"replica\"", hint);
    }
    return replica.map(KindReader::replicated).orElse(new Kind.Database(0, 0, 0));
  }

  private static Kind replicated(Fields fields) {
    return new Kind.Database(
        fields.field("count").whole(1, 100, fields.isMeant("count") ? 100 : 1),
        fields.field("failover").quantity(Quantity.DURATION, 5),
        fields.field("reads").quantity(Quantity.SHARE, 0));
  }

  private Kind cache() {
    oneTarget("cache");
    Optional<Field> found = fields.oneOf(List.of("hit", "capacity"), "hit: 90%");
    Field ttl = fields.field("ttl");
    double ttlSeconds = ttl.positive(Quantity.DURATION, Double.POSITIVE_INFINITY);
    if (ttl.isPresent() && !fields.isMeant("capacity")) {
      ttl.misplaced("goes with \"capacity\" only", "");
    }
    int capacity = fields.field("capacity").whole(1, 1_000_000, 1);
    double hit = fields.field("hit").quantity(Quantity.SHARE, 1);
    boolean isCounted = found.isPresent() && found.get().key().equals("capacity");
    Kind.Contents contents =
        isCounted ? new Kind.LeastRecentlyUsed(capacity, ttlSeconds) : new Kind.HitShare(hit);
    boolean isStaleServed = fields.field("stale").truth(false);
    return new Kind.Cache(contents, isStaleServed, fields.field("aside").truth(false));
  }

  private Kind resolver() {
    return new Kind.Resolver(fields.field("ttl").quantity(Quantity.DURATION, 60), health());
  }

  /** Tells if there is no node behind a cache, or more than one. */
  private void oneTarget(String noun) {
    Field to = fields.required("to", "db");
    if (calls.size() > 1) {
      to.expected("one node", "a " + noun + " has one node behind it");
    } else if (to.isPresent() && isEmptyList(to)) {
      to.expected("one node", "");
    }
  }

  private static boolean isEmptyList(Field field) {
    return field.value().orElseThrow() instanceof Document.Sequence sequence
        && sequence.items().isEmpty();
  }

  private Kind balancer() {
    Field to = fields.required("to", "[app]");
    if (to.isPresent() && isEmptyList(to)) {
      to.expected("one node or more", "");
    }
    reportTwice();
    Field calling = fields.field("calls");
    if (calling.isPresent()) {
      calling.misplaced("has no meaning here", "a balancer calls one of its nodes");
    }
    Field policy = fields.field("policy");
    Routing routing = policy.choice(ROUTINGS, Routing.ROUND_ROBIN);
    return new Kind.Balancer(routing, weights(routing, policy), health());
  }

  private Optional<HealthRule> health() {
    return fields.field("health").section(Section.HEALTH).map(KindReader::healthRule);
  }

  private void reportTwice() {
    Set<String> seen = new LinkedHashSet<>();
    for (Call call : calls) {
      if (!seen.add(call.name())) {
        String message = Fields.quoted(call.name()) + " stands here a second time";
        fields.problems().report(call.place(), message, "weights send more to one than to others");
      }
    }
  }

  private List<Integer> weights(Routing routing, Field policy) {
    Field field = fields.field("weights");
    if (routing != Routing.WEIGHTED) {
      boolean isOther = policy.isPresent() ? policy.is(routing) : !fields.isMeant("policy");
      if (field.isPresent() && isOther) {
        field.misplaced("goes with \"policy: weighted\" only", "");
      }
      return List.of();
    }
    List<String> names = Call.names(calls);
    Optional<Document> value = fields.required("weights", "{app: 2}").value();
    if (value.isEmpty()) {
      return List.of();
    }
    Place home = field.keyPlace();
    Fields weights = Fields.of(value.get(), "\"weights\"", names, home, fields.problems());
    List<Integer> numbers = new ArrayList<>();
    for (String name : names) {
      numbers.add(weights.required(name, "1").whole(1, 1_000_000, 1));
    }
    return numbers;
  }

  private static HealthRule healthRule(Fields fields) {
    return new HealthRule(
        fields.field("every").positive(Quantity.DURATION, 1),
        fields.field("failures").whole(1, 1000, 2),
        fields.field("successes").whole(1, 1000, 1),
        fields.field("slow-start").quantity(Quantity.DURATION, 0));
  }
}
