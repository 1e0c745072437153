package io.github.groundplan.demo.scaling;

import io.github.groundplan.demo.film.Moment;
import io.github.groundplan.demo.instrument.Playback;
import io.github.groundplan.demo.instrument.Session;
import java.util.Optional;

/** What stands, boots and goes where a session stands in its run. */
final class Situation {
  final Session<Growth> session;

  /** Empty before a run. */
  final Optional<Moment> moment;

  /** Servers that take calls, that boot, and that end what they have. */
  final int serving;

  final int booting;
  final int draining;

  /** Requests that wait at servers. */
  final int waiting;

  /** Of each server. */
  final int size;

  /** Of each server, when what was ordered has booted. */
  final int sizeToCome;

  private Situation(Session<Growth> session) {
    this.session = session;
    moment = session.watch().map(watch -> watch.run().screening().moment(watch.playback()));
    int ready = 0;
    int starting = 0;
    int leaving = 0;
    int queued = 0;
    for (int i = 1; moment.isPresent() && i <= World.MOST_SERVERS; i++) {
      String machine = World.APP + "." + i;
      ready += moment.get().isInRotation(machine) ? 1 : 0;
      starting += moment.get().isBooting(machine) ? 1 : 0;
      leaving += moment.get().isDraining(machine) ? 1 : 0;
      queued += moment.get().queued(machine);
    }
    serving = moment.isPresent() ? ready : 1;
    booting = starting;
    draining = leaving;
    waiting = queued;
    size = moment.isPresent() ? run().ledger().size(moment.get().events()) : 1;
    int ups = moment.isPresent() ? deeds().upsUntil(playback().micros()) : 0;
    sizeToCome = Math.max(size, 1 << ups);
  }

  static Situation of(Session<Growth> session) {
    return new Situation(session);
  }

  boolean isOver() {
    return session.isFinished();
  }

  /** Servers that take calls or will. */
  int wanted() {
    return serving + booting;
  }

  Deeds deeds() {
    return Deeds.parse(session.deeds());
  }

  /** The run, if there is one. */
  Growth run() {
    return session.watch().orElseThrow().run();
  }

  Playback playback() {
    return session.watch().orElseThrow().playback();
  }
}
