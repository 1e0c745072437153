package io.github.groundplan.demo.browser;

import io.github.groundplan.demo.instrument.Demo;
import io.github.groundplan.demo.instrument.LongRun;
import io.github.groundplan.demo.instrument.LongRunResult;
import io.github.groundplan.demo.instrument.LongRunTask;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Window;

/**
 * Runs a million requests beside the page, one run at a time, in the best place that can be had: a
 * worker with a file of its own, a worker made of this program's text, or else the page itself,
 * between its frames.
 */
final class LongRunner {
  /** So much of a frame, of 16 milliseconds, is taken where there is no worker. */
  private static final double SLICE_MILLIS = 8;

  private static final int EVENTS_BETWEEN_LOOKS = 256;

  private final Demo<?> demo;
  private final String material;
  private final Consumer<LongRun> listener;

  private final Deque<String> untried = new ArrayDeque<>();
  private JSObject worker;
  private String query = "";
  private double startMillis;

  /** Counts attempts: what an earlier one still has to say is not heard. */
  private int attempt;

  private boolean hasBegun;

  /**
   * For one demo on a page.
   *
   * @param material what the demo was made of; may be empty
   * @param listener is told how a run is getting on; not of one that was stopped
   */
  LongRunner(Demo<?> demo, String material, Consumer<LongRun> listener) {
    this.demo = demo;
    this.material = material;
    this.listener = listener;
  }

  /**
   * Starts a run, and stops the one before.
   *
   * @param query the demo's state, as it stands in an address
   */
  void start(String query) {
    stop();
    this.query = query;
    startMillis = Browser.now();
    offer(Workers.ofSite());
    offer(Workers.ofProgram());
    attempt();
    listener.accept(new LongRun.UnderWay(0));
  }

  /** Ends the run, if there is one. */
  void stop() {
    endWorker();
    untried.clear();
  }

  private void endWorker() {
    attempt++;
    hasBegun = false;
    if (worker != null) {
      Workers.end(worker);
      worker = null;
    }
  }

  private void offer(String address) {
    if (!address.isEmpty()) {
      untried.add(address);
    }
  }

  private void attempt() {
    int mine = attempt;
    if (untried.isEmpty()) {
      Window.setTimeout(() -> runHere(mine), 0);
      return;
    }
    worker =
        Workers.start(
            untried.remove(),
            demo.id(),
            material,
            query,
            (kind, share, text) -> {
              if (mine == attempt) {
                hear(kind, share, text);
              }
            });
  }

  private void hear(String kind, double share, String text) {
    switch (kind) {
      case Workers.SHARE -> {
        hasBegun = true;
        listener.accept(new LongRun.UnderWay(share));
      }
      case Workers.RESULT -> finish(text);
      default -> {
        if (hasBegun) {
          fail(text);
        } else {
          endWorker();
          attempt();
        }
      }
    }
  }

  private void finish(String result) {
    stop();
    listener.accept(LongRunResult.read(result, (Browser.now() - startMillis) / 1000));
  }

  private void fail(String reason) {
    stop();
    listener.accept(new LongRun.Failed("The run broke off: " + reason));
  }

  private void runHere(int mine) {
    guarded(mine, () -> continueHere(LongRunTask.of(demo, query), mine));
  }

  private void continueHere(LongRunTask task, int mine) {
    double end = Browser.now() + SLICE_MILLIS;
    boolean isMore = true;
    while (isMore && Browser.now() < end) {
      isMore = task.advance(EVENTS_BETWEEN_LOOKS);
    }
    if (isMore) {
      listener.accept(new LongRun.UnderWay(task.share()));
      Window.setTimeout(() -> guarded(mine, () -> continueHere(task, mine)), 0);
    } else {
      finish(task.result("JavaScript"));
    }
  }

  private void guarded(int mine, Browser.Work work) {
    String failure = mine == attempt ? Browser.failure(work) : "";
    if (!failure.isEmpty()) {
      fail(failure);
    }
  }
}
