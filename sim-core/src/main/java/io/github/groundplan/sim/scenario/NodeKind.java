package io.github.groundplan.sim.scenario;

import io.github.groundplan.sim.model.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words for what a node is, and what goes with each. */
public enum NodeKind {
  SERVER("a server", Section.SERVER, 1),
  DATABASE("a database", Section.DATABASE, 1),
  CACHE("a cache", Section.CACHE, Work.UNLIMITED),
  BALANCER("a balancer", Section.BALANCER, Work.UNLIMITED),
  RESOLVER("a resolver", Section.RESOLVER, Work.UNLIMITED),
  QUEUE("a queue", Section.QUEUE, 1),
  EXTERNAL("an external", Section.EXTERNAL, Work.UNLIMITED);

  private final String noun;
  private final Section section;
  private final int workers;

  NodeKind(String noun, Section section, int workers) {
    this.noun = noun;
    this.section = section;
    this.workers = workers;
  }

  /** As it stands behind {@code kind}. */
  public String word() {
    return Field.word(this);
  }

  /** With its article. */
  String noun() {
    return noun;
  }

  /** The keys that it has besides those of every node. */
  public Section section() {
    return section;
  }

  /** How many workers it has if nothing is said; {@link Work#UNLIMITED} for any number. */
  public int workers() {
    return workers;
  }

  /** All keys that may stand in such a node. */
  List<String> keys() {
    List<String> keys = new ArrayList<>(Section.NODE.keys());
    keys.addAll(section.keys());
    return keys;
  }

  /** The kind of this word. */
  static Optional<NodeKind> of(String word) {
    for (NodeKind kind : values()) {
      if (kind.word().equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
