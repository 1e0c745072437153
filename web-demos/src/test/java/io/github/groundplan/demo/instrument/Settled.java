package io.github.groundplan.demo.instrument;

/** Runs that are made, as a reader sees them a moment after the press. */
public final class Settled {
  private Settled() {}

  /** A session once what is being made for it is there. */
  public static <R extends Take> Session<R> settled(Demo<Session<R>> demo, Session<R> session) {
    Session<R> settled = session;
    while (settled.isMaking()) {
      settled = demo.update(settled, new Message.Tick(0));
    }
    return settled;
  }

  /** What is made when all slices are done. */
  public static <R extends Take> R made(Making<R> making) {
    boolean isDone = making.advance();
    while (!isDone) {
      isDone = making.advance();
    }
    return making.take();
  }
}
