package io.github.groundplan.sim.scenario;

import io.github.groundplan.sim.fault.Fault;
import io.github.groundplan.sim.model.Admission;
import io.github.groundplan.sim.model.Arrivals;
import io.github.groundplan.sim.model.Path;
import io.github.groundplan.sim.model.Work;
import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.policy.CallPolicy;
import io.github.groundplan.sim.policy.HealthRule;
import io.github.groundplan.sim.random.Distribution;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes a scenario as words in a row, for programs that have no need of the language: {@link
 * Unpacking} reads them again. The form is an agreement between the two and may change.
 */
public final class Packing {
  private final StringBuilder out = new StringBuilder();

  private Packing() {}

  /** The words of a scenario; its title, which may hold anything, stands last. */
  public static String pack(Scenario scenario) {
    Packing packing = new Packing();
    packing.number((double) scenario.seed());
    packing.all(scenario.clients(), packing::clients);
    packing.all(scenario.nodes(), packing::node);
    packing.all(scenario.links(), packing::link);
    packing.all(scenario.faults(), packing::fault);
    packing.number(scenario.run().warmupSeconds());
    packing.number(scenario.run().seconds());
    packing.number(scenario.run().requests());
    return packing.out + scenario.title();
  }

  private void word(String word) {
    out.append(word).append(' ');
  }

  private void number(double value) {
    word(value > Double.MAX_VALUE ? "inf" : Decimals.shortest(value));
  }

  private void flag(boolean value) {
    word(value ? "1" : "0");
  }

  // One build writes and reads; the order of the names cannot change in between.
  @SuppressWarnings("EnumOrdinal")
  private void choice(Enum<?> value) {
    number(value.ordinal());
  }

  private <T> void all(List<T> items, Consumer<T> one) {
    number(items.size());
    items.forEach(one);
  }

  private <T> void maybe(Optional<T> item, Consumer<T> one) {
    flag(item.isPresent());
    item.ifPresent(one);
  }

  private void clients(ClientSpec spec) {
    word(spec.name());
    arrivals(spec.arrivals());
    word(spec.to());
    number(spec.priority());
    number(spec.keys().count());
    number(spec.keys().skew());
    maybe(spec.patience(), this::distribution);
    policy(spec.policy());
  }

  private void arrivals(Arrivals arrivals) {
    if (arrivals instanceof Arrivals.Poisson poisson) {
      word("p");
      number(poisson.rate());
    } else if (arrivals instanceof Arrivals.Constant constant) {
      word("c");
      number(constant.rate());
    } else if (arrivals instanceof Arrivals.Users users) {
      word("u");
      number(users.count());
      distribution(users.think());
    } else if (arrivals instanceof Arrivals.Wave wave) {
      word("w");
      number(wave.low());
      number(wave.high());
      number(wave.periodSeconds());
    } else if (arrivals instanceof Arrivals.Spike spike) {
      word("s");
      number(spike.base());
      number(spike.peak());
      number(spike.atSeconds());
      number(spike.forSeconds());
    }
  }

  private void distribution(Distribution distribution) {
    if (distribution instanceof Distribution.Constant constant) {
      word("c");
      number(constant.value());
    } else if (distribution instanceof Distribution.Uniform uniform) {
      two("u", uniform.low(), uniform.high());
    } else if (distribution instanceof Distribution.Exponential exponential) {
      word("e");
      number(exponential.mean());
    } else if (distribution instanceof Distribution.Erlang erlang) {
      two("k", erlang.stages(), erlang.mean());
    } else if (distribution instanceof Distribution.LogNormal normal) {
      two("l", normal.mean(), normal.coefficientOfVariation());
    } else if (distribution instanceof Distribution.HyperExponential hyper) {
      two("h", hyper.mean(), hyper.coefficientOfVariation());
    } else if (distribution instanceof Distribution.Pareto pareto) {
      two("p", pareto.min(), pareto.alpha());
    }
  }

  private void two(String word, double first, double second) {
    word(word);
    number(first);
    number(second);
  }

  private void policy(CallPolicy policy) {
    number(policy.timeoutSeconds());
    number(policy.retry().attempts());
    number(policy.retry().backoff().baseSeconds());
    flag(policy.retry().backoff().isExponential());
    number(policy.retry().backoff().capSeconds());
    choice(policy.retry().backoff().jitter());
    number(policy.retry().budget());
    number(policy.hedgeSeconds());
    maybe(
        policy.breaker(),
        rule -> {
          number(rule.failureShare());
          number(rule.window());
          number(rule.openSeconds());
          number(rule.probes());
        });
    number(policy.bulkhead());
  }

  private void node(NodeSpec node) {
    word(node.name());
    kind(node.kind());
    number(node.replicas());
    work(node.work());
    admission(node.admission());
    all(node.to(), this::word);
    flag(node.isParallel());
    policy(node.policy());
  }

  private void work(Work work) {
    number(work.workers());
    number(work.queueLimit());
    choice(work.discipline());
    distribution(work.service());
    number(work.speed());
    number(work.errorRate());
  }

  private void admission(Admission admission) {
    maybe(admission.limit(), limit -> two("r", limit.ratePerSecond(), limit.burst()));
    maybe(
        admission.shedding(),
        shedding -> {
          number(shedding.above());
          number(shedding.share());
          number(shedding.sparedPriority());
        });
  }

  private void kind(Kind kind) {
    if (kind instanceof Kind.Server server) {
      word("s");
      maybe(
          server.scale(),
          rule -> {
            number(rule.least());
            number(rule.most());
            number(rule.upAbove());
            number(rule.downBelow());
            number(rule.everySeconds());
            number(rule.coolDownSeconds());
            number(rule.bootSeconds());
            flag(rule.isDraining());
          });
    } else if (kind instanceof Kind.Database database) {
      word("d");
      number(database.followers());
      number(database.failoverSeconds());
      number(database.readShare());
    } else if (kind instanceof Kind.Cache cache) {
      word("c");
      contents(cache.contents());
      flag(cache.isStaleServed());
      flag(cache.isAside());
    } else if (kind instanceof Kind.Balancer balancer) {
      balancer(balancer);
    } else if (kind instanceof Kind.Resolver resolver) {
      word("r");
      number(resolver.ttlSeconds());
      maybe(resolver.health(), this::health);
    } else {
      word(kind instanceof Kind.Queue ? "q" : "x");
    }
  }

  private void contents(Kind.Contents contents) {
    if (contents instanceof Kind.HitShare hits) {
      two("h", hits.share(), 0);
    } else if (contents instanceof Kind.LeastRecentlyUsed recent) {
      two("l", recent.capacity(), recent.ttlSeconds());
    }
  }

  private void balancer(Kind.Balancer balancer) {
    word("b");
    choice(balancer.routing());
    all(balancer.weights(), weight -> number(weight));
    maybe(balancer.health(), this::health);
  }

  private void health(HealthRule rule) {
    number(rule.everySeconds());
    number(rule.failures());
    number(rule.successes());
    number(rule.slowStartSeconds());
  }

  private void link(LinkSpec link) {
    word(link.from());
    word(link.to());
    Path path = link.path();
    distribution(path.latency());
    number(path.jitter());
    number(path.bytesPerSecond());
    number(path.bytes());
    number(path.loss());
  }

  private void fault(Fault fault) {
    number(fault.atSeconds());
    number(fault.forSeconds());
    Fault.Effect effect = fault.effect();
    if (effect instanceof Fault.Kill) {
      word("k");
    } else if (effect instanceof Fault.Revive) {
      word("r");
    } else if (effect instanceof Fault.Slow slow) {
      word("s");
      number(slow.factor());
    } else if (effect instanceof Fault.Isolate) {
      word("i");
    } else if (effect instanceof Fault.Partition partition) {
      word("p");
      word(partition.other());
    } else if (effect instanceof Fault.Errors errors) {
      word("e");
      number(errors.rate());
    }
    word(effect.target());
  }
}
