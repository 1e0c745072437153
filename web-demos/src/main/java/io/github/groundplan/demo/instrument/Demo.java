package io.github.groundplan.demo.instrument;

import io.github.groundplan.demo.view.Element;
import io.github.groundplan.sim.measure.Trace;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.List;
import java.util.Optional;

/**
 * An instrument of the course. Pure: the same calls give the same answers on the JVM, where the
 * site builder prints the first frame, and in the browser, which takes that frame over.
 *
 * @param <M> the model: an immutable value that holds all there is to know of one demo on a page
 */
public interface Demo<M> extends DemoKind {
  /** The heading of the demo, as the reader sees it. */
  @Override
  String title();

  @Override
  default boolean needsMaterial() {
    return false;
  }

  /** This demo, whatever it was made of. */
  @Override
  default Demo<M> demo(String material) {
    return this;
  }

  /** What an author may set in the block, and the reader may change: seed, switches, sliders. */
  Settings settings();

  /** Where the reader stands: what was run, how far it was watched, what was predicted. */
  Settings progress();

  /**
   * What takes a while before the first {@link #view}, in steps: a browser does each in a task of
   * its own, so as to answer the reader in between. What is not done then is done when it is
   * needed.
   */
  default List<Runnable> preparations() {
    return List.of();
  }

  /** The model for this state. Never fails: a state holds allowed values only. */
  M open(State state);

  /** The state of this model: {@code open(state(model))} looks the same as {@code model}. */
  State state(M model);

  /** The model after this message. A message that means nothing here changes nothing. */
  M update(M model, Message message);

  /** Whether the model wants {@link Message.Tick}s: something moves. */
  boolean isMoving(M model);

  /** Whether a run is being made, and what is shown is of another one yet. */
  default boolean isBusy(M model) {
    return false;
  }

  /** The model at the end of its run, as it is printed and as pages without a script show it. */
  M finished(M model);

  /**
   * The whole demo: a {@code section} with controls. Two models of one demo give trees whose roots
   * have one tag, so that one can be patched into the other.
   *
   * @param rootId the id of the section; ids within begin with it
   */
  Element view(M model, String rootId);

  /**
   * The picture, numbers and table of a finished model, without anything to operate.
   *
   * @param rootId as in {@link #view}
   */
  Element still(M model, String rootId);

  /** What happened in the run of this model, in order; empty if nothing was run yet. */
  Trace trace(M model);

  /** The command line that reproduces the run of this model. */
  String command(M model);

  /**
   * What {@link #command} prints where there is no run to repeat: the steps of a calculation, in
   * lines; empty for a demo with runs, whose events are printed.
   */
  default String report(M model) {
    return "";
  }

  /**
   * What the control with this {@code data-action} puts on the reader's clipboard; empty if it is
   * no such control. Links and command lines are copied for every demo.
   */
  default Optional<String> copyable(M model, String action) {
    return Optional.empty();
  }

  /**
   * Whether the reader's state is kept on the reader's device, and there when the page is opened
   * again.
   */
  default boolean isKept() {
    return false;
  }

  /**
   * What to run a million requests of under the settings of this model; empty if the demo has no
   * long run.
   */
  default Optional<Scenario> longRun(M model) {
    return Optional.empty();
  }

  /**
   * How the run of a million requests is getting on, as this model shows it. A model that shows it
   * under way no longer, after a change of the settings that it was about, has called it off.
   */
  default LongRun longRunState(M model) {
    return new LongRun.None();
  }

  /**
   * What just happened, in a sentence for the live region; empty when there is nothing to say. The
   * browser speaks it when it changes, at most once in two seconds.
   */
  String announcement(M model);
}
