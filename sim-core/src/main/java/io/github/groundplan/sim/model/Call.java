package io.github.groundplan.sim.model;

/** A call as the called node sees it. */
public interface Call {
  /** The number of the request it belongs to. */
  int request();

  /** The name of the calling node. */
  String from();

  /** Ends the call with what was asked for. */
  void answer();

  /** Ends the call without. */
  void refuse();
}
