package io.github.groundplan.demo.film;

import io.github.groundplan.sim.fault.Fault;
import io.github.groundplan.sim.run.Run;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Does to a run what cues say, when their time has come. */
final class Hand {
  private final Run run;

  /** What takes back what is in force, the latest last, by verb and target. */
  private final Map<String, List<Runnable>> endings = new LinkedHashMap<>();

  private Hand(Run run) {
    this.run = run;
  }

  /** Runs to the end, and acts on the way; what comes after the end is not done. */
  static void act(Run run, Cues cues) {
    Hand hand = new Hand(run);
    for (Cue cue : cues.all()) {
      run.until(cue.seconds());
      if (!run.isOver()) {
        hand.act(cue);
      }
    }
  }

  private void act(Cue cue) {
    String target = cue.target();
    switch (cue.verb()) {
      case Cue.KILL -> run.apply(new Fault.Kill(target));
      case Cue.REVIVE -> run.apply(new Fault.Revive(target));
      case Cue.SLOW -> beginOnce(cue, new Fault.Slow(target, Cue.SLOWNESS));
      case Cue.ISOLATE -> beginOnce(cue, new Fault.Isolate(target));
      case Cue.ERRORS -> beginOnce(cue, new Fault.Errors(target, Cue.ERROR_RATE));
      case Cue.MEND -> mend(target);
      case Cue.UP -> begin(cue, new Fault.Slow(target, 0.5));
      case Cue.DOWN -> end(Cue.UP, target);
      case Cue.OUT -> run.scaleOut(target);
      case Cue.IN -> run.scaleIn(target, true);
      case Cue.DROP -> run.scaleIn(target, false);
      default -> run.setLoad(cue.load() / 100.0);
    }
  }

  private void begin(Cue cue, Fault.Effect effect) {
    endings(cue.verb(), cue.target()).add(run.apply(effect));
  }

  private void beginOnce(Cue cue, Fault.Effect effect) {
    if (endings(cue.verb(), cue.target()).isEmpty()) {
      begin(cue, effect);
    }
  }

  private void mend(String target) {
    end(Cue.SLOW, target);
    end(Cue.ISOLATE, target);
    end(Cue.ERRORS, target);
  }

  private void end(String verb, String target) {
    List<Runnable> some = endings(verb, target);
    if (!some.isEmpty()) {
      some.remove(some.size() - 1).run();
    }
  }

  private List<Runnable> endings(String verb, String target) {
    return endings.computeIfAbsent(verb + " " + target, key -> new ArrayList<>());
  }
}
