package io.github.groundplan.sim.model;

/** Whoever made a call. */
public interface Caller {
  /** The call has come back; its answer says how it ended. The caller gives it back to its pool. */
  void answered(Call call);

  /**
   * The call, or its answer, is lost, which nobody in the system can know: nothing may come of it
   * but bookkeeping. The caller gives it back to its pool.
   */
  void lost(Call call);
}
