package io.github.groundplan.sim.scenario;

import io.github.groundplan.sim.fault.Fault;
import io.github.groundplan.sim.model.Admission;
import io.github.groundplan.sim.model.Arrivals;
import io.github.groundplan.sim.model.Discipline;
import io.github.groundplan.sim.model.Keys;
import io.github.groundplan.sim.model.Path;
import io.github.groundplan.sim.model.Work;
import io.github.groundplan.sim.number.Numeral;
import io.github.groundplan.sim.policy.Backoff;
import io.github.groundplan.sim.policy.BreakerRule;
import io.github.groundplan.sim.policy.CallPolicy;
import io.github.groundplan.sim.policy.HealthRule;
import io.github.groundplan.sim.policy.RateLimit;
import io.github.groundplan.sim.policy.Retry;
import io.github.groundplan.sim.policy.Routing;
import io.github.groundplan.sim.policy.ScaleRule;
import io.github.groundplan.sim.policy.Shedding;
import io.github.groundplan.sim.random.Distribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what {@link Packing} wrote: a small fraction of the code that reads the language. */
// One build writes and reads; the order of the names cannot change in between.
@SuppressWarnings("EnumOrdinal")
public final class Unpacking {
  private final String text;
  private int at;

  private Unpacking(String text) {
    this.text = text;
  }

  /**
   * The scenario that was packed.
   *
   * @throws RuntimeException if the text was not written by {@link Packing}
   */
  public static Scenario unpack(String text) {
    return new Unpacking(text).scenario();
  }

  private Scenario scenario() {
    long seed = (long) number();
    List<ClientSpec> clients = all(this::clients);
    List<NodeSpec> nodes = all(this::node);
    List<LinkSpec> links = all(this::link);
    List<Fault> faults = all(this::fault);
    RunSpec run = new RunSpec(number(), number(), whole());
    return new Scenario(text.substring(at), seed, clients, nodes, links, faults, run);
  }

  private String word() {
    int end = text.indexOf(' ', at);
    if (end < 0) {
      throw new IllegalArgumentException("not a packed scenario");
    }
    String word = text.substring(at, end);
    at = end + 1;
    return word;
  }

  private double number() {
    String word = word();
    return word.equals("inf") ? Double.POSITIVE_INFINITY : Numeral.of(word).value();
  }

  private int whole() {
    return (int) number();
  }

  private boolean flag() {
    return word().equals("1");
  }

  private <T> List<T> all(Supplier<T> one) {
    List<T> items = new ArrayList<>();
    for (int left = whole(); left > 0; left--) {
      items.add(one.get());
    }
    return items;
  }

  private <T> Optional<T> maybe(Supplier<T> one) {
    return flag() ? Optional.of(one.get()) : Optional.empty();
  }

  // Arguments are evaluated from left to right (JLS 15.7.4), in which order they were written.

  private ClientSpec clients() {
    return new ClientSpec(
        word(),
        arrivals(),
        word(),
        whole(),
        new Keys(whole(), number()),
        maybe(this::distribution),
        policy());
  }

  private Arrivals arrivals() {
    return switch (word()) {
      case "p" -> new Arrivals.Poisson(number());
      case "c" -> new Arrivals.Constant(number());
      case "u" -> new Arrivals.Users(whole(), distribution());
      case "w" -> new Arrivals.Wave(number(), number(), number());
      default -> new Arrivals.Spike(number(), number(), number(), number());
    };
  }

  private Distribution distribution() {
    return switch (word()) {
      case "c" -> new Distribution.Constant(number());
      case "u" -> new Distribution.Uniform(number(), number());
      case "e" -> new Distribution.Exponential(number());
      case "k" -> new Distribution.Erlang(whole(), number());
      case "l" -> new Distribution.LogNormal(number(), number());
      case "h" -> new Distribution.HyperExponential(number(), number());
      default -> new Distribution.Pareto(number(), number());
    };
  }

  private CallPolicy policy() {
    return new CallPolicy(
        number(),
        new Retry(
            whole(),
            new Backoff(number(), flag(), number(), Backoff.Jitter.values()[whole()]),
            number()),
        number(),
        maybe(() -> new BreakerRule(number(), whole(), number(), whole())),
        whole());
  }

  private NodeSpec node() {
    return new NodeSpec(
        word(), kind(), whole(), work(), admission(), all(this::word), flag(), policy());
  }

  private Work work() {
    return new Work(
        whole(), whole(), Discipline.values()[whole()], distribution(), number(), number());
  }

  private Admission admission() {
    return new Admission(
        maybe(
            () -> {
              word();
              return new RateLimit(number(), whole());
            }),
        maybe(() -> new Shedding(whole(), number(), whole())));
  }

  private Kind kind() {
    return switch (word()) {
      case "s" -> new Kind.Server(maybe(this::scale));
      case "d" -> new Kind.Database(whole(), number(), number());
      case "c" -> new Kind.Cache(contents(), flag(), flag());
      case "b" ->
          new Kind.Balancer(Routing.values()[whole()], all(this::whole), maybe(this::health));
      case "r" -> new Kind.Resolver(number(), maybe(this::health));
      case "q" -> new Kind.Queue();
      default -> new Kind.External();
    };
  }

  private HealthRule health() {
    return new HealthRule(number(), whole(), whole(), number());
  }

  private ScaleRule scale() {
    return new ScaleRule(
        whole(), whole(), number(), number(), number(), number(), number(), flag());
  }

  private Kind.Contents contents() {
    boolean isShare = word().equals("h");
    double first = number();
    double second = number();
    return isShare ? new Kind.HitShare(first) : new Kind.LeastRecentlyUsed((int) first, second);
  }

  private LinkSpec link() {
    return new LinkSpec(
        word(), word(), new Path(distribution(), number(), number(), number(), number()));
  }

  private Fault fault() {
    double from = number();
    double length = number();
    return new Fault(from, length, effect());
  }

  private Fault.Effect effect() {
    String kind = word();
    return switch (kind) {
      case "k" -> new Fault.Kill(word());
      case "r" -> new Fault.Revive(word());
      case "i" -> new Fault.Isolate(word());
      case "p" -> {
        String other = word();
        yield new Fault.Partition(word(), other);
      }
      case "s" -> {
        double factor = number();
        yield new Fault.Slow(word(), factor);
      }
      default -> {
        double rate = number();
        yield new Fault.Errors(word(), rate);
      }
    };
  }
}
