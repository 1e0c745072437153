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
  private final List<Cue> cues;
  private int done;

  /** What takes back what is in force, the latest last, by verb and target. */
  private final Map<String, List<Runnable>> endings = new LinkedHashMap<>();

  /** What will be done in a run; what comes after its end is not done. */
  Hand(Run run, Cues cues) {
    this.run = run;
    this.cues = cues.all();
  }

  /**
   * Goes on with the run, and acts on the way.
   *
   * @param most how many events at most
   * @return whether there is more to come
   */
  boolean advance(int most) {
    if (done < cues.size()) {
      Cue next = cues.get(done);
      if (run.until(next.seconds(), most)) {
        done++;
        if (!run.isOver()) {
          act(next);
        }
      }
      return true;
    }
    return run.advance(most);
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
