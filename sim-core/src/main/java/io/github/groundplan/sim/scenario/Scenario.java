package io.github.groundplan.sim.scenario;

import io.github.groundplan.sim.fault.Fault;
import io.github.groundplan.sim.model.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A system, what is asked of it, what goes wrong in it, and how long to watch.
 *
 * <p>Names are unique over clients and nodes, every {@code to} names a node, and calls form no
 * cycle: {@link ScenarioReader} sees to that, with the mistakes' places.
 *
 * @param title may be empty
 * @param seed from 0 to 2^32 - 1
 * @param clients one population or more
 * @param nodes in the order in which they were declared
 * @param links those that cost something
 * @param faults by plan
 */
public record Scenario(
    String title,
    long seed,
    List<ClientSpec> clients,
    List<NodeSpec> nodes,
    List<LinkSpec> links,
    List<Fault> faults,
    RunSpec run) {
  /** Stands for all clients, as the beginning of a link. */
  public static final String CLIENTS = "clients";

  public Scenario {
    clients = List.copyOf(clients);
    nodes = List.copyOf(nodes);
    links = List.copyOf(links);
    faults = List.copyOf(faults);
  }

  /**
   * The way between two that are connected: the link that names the caller, else that of all
   * clients if it is one of them, else one that costs nothing.
   *
   * @param caller a population or a node
   * @param callee a node
   */
  public Path path(String caller, String callee) {
    Optional<Path> own = described(caller, callee);
    if (own.isEmpty() && isPopulation(caller)) {
      own = described(CLIENTS, callee);
    }
    return own.orElse(Path.free());
  }

  private Optional<Path> described(String from, String to) {
    for (LinkSpec link : links) {
      if (link.from().equals(from) && link.to().equals(to)) {
        return Optional.of(link.path());
      }
    }
    return Optional.empty();
  }

  private boolean isPopulation(String name) {
    for (ClientSpec spec : clients) {
      if (spec.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** The same with another seed. */
  public Scenario withSeed(long other) {
    return new Scenario(title, other, clients, nodes, links, faults, run);
  }

  /** The same watched for another time. */
  public Scenario with(RunSpec other) {
    return new Scenario(title, seed, clients, nodes, links, faults, other);
  }

  /**
   * The same with so many times as much asked of it: rates are multiplied, and so is the number of
   * users, rounded to at least one.
   *
   * @param factor above zero, finite
   * @throws IllegalArgumentException if it is not, or if a rate or a number becomes too large
   */
  public Scenario withLoad(double factor) {
    List<ClientSpec> more = new ArrayList<>();
    for (ClientSpec spec : clients) {
      more.add(spec.with(spec.arrivals().times(factor)));
    }
    return new Scenario(title, seed, more, nodes, links, faults, run);
  }
}
