package io.github.groundplan.sim.model;

/** What can be called over a {@link Link}. */
public interface Node {
  /** The name by which traces call it. */
  String name();

  /** Whether messages for it are lost. */
  boolean isDown();

  /** Takes a call that has come in, and ends it at once or later, exactly once. */
  void receive(Call call);
}
