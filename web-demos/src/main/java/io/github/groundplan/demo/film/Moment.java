package io.github.groundplan.demo.film;

import java.util.List;

/**
 * The state of a run when so many of its events have been seen, at a time. All that is asked here
 * is looked up, not played through.
 *
 * <p>Machines are named as in traces: {@code lb}, {@code app.2}. A name that is not one of {@link
 * Film#machines} is refused with an {@link IllegalArgumentException}.
 */
public final class Moment {
  private final Film film;
  private final Digest digest;
  private final int events;
  private final double seconds;

  Moment(Film film, Digest digest, int events, double seconds) {
    this.film = film;
    this.digest = digest;
    this.events = events;
    this.seconds = seconds;
  }

  /** How many events of the trace have been seen. */
  public int events() {
    return events;
  }

  /** The time in seconds from the run's start. */
  public double seconds() {
    return seconds;
  }

  /**
   * How many workers of a machine hold a call. Where workers have no limit (balancers, caches): how
   * many calls the machine's own work is being done on, not counting those that wait for a node
   * behind it.
   */
  public int busy(String machine) {
    return machine(machine).busy.at(events);
  }

  /** How many calls wait for a worker of a machine; of workers that share: calls beyond them. */
  public int queued(String machine) {
    return machine(machine).queued.at(events);
  }

  /** The share of a machine's workers that are busy, 0 to 1; 0 where there is no limit to them. */
  public double busyShare(String machine) {
    int workers = film.workers(machine);
    return workers == 0 ? 0 : (double) busy(machine) / workers;
  }

  /** Whether a machine's process is gone: it was killed and not revived. */
  public boolean isDown(String machine) {
    return machine(machine).down.at(events) > 0;
  }

  /**
   * Whether a machine is to be called at all: not a replica that has not been started or booted.
   */
  public boolean isInRotation(String machine) {
    return machine(machine).rotation.at(events) == Machine.SERVING;
  }

  /** Whether a machine is a new replica that boots. */
  public boolean isBooting(String machine) {
    return machine(machine).rotation.at(events) == Machine.BOOTING;
  }

  /** Whether a machine is a replica that was taken away and ends what it has. */
  public boolean isDraining(String machine) {
    return machine(machine).rotation.at(events) == Machine.OUT
        && busy(machine) + queued(machine) > 0;
  }

  /** Whether the health checks of any balancer have found a machine dead. */
  public boolean isRemovedByHealthCheck(String machine) {
    return machine(machine).removed.at(events) > 0;
  }

  /** Whether all messages to and from a machine are lost. */
  public boolean isIsolated(String machine) {
    return machine(machine).isolated.at(events) > 0;
  }

  /** Whether a machine works slower than described: one that was scaled up is none the worse. */
  public boolean isSlowed(String machine) {
    return machine(machine).slowed.at(events) > 0;
  }

  /** Whether a machine makes errors that it was not described with. */
  public boolean isErring(String machine) {
    return machine(machine).erring.at(events) > 0;
  }

  /** The machine that is the primary of a database; the only one of any other node. */
  public String primary(String database) {
    int text = digest.primary(database, events);
    return text < 0 ? film.machinesOf(database).get(0) : film.trace().text(text);
  }

  /** How many machines of a node are in rotation and up. */
  public int serving(String node) {
    int count = 0;
    for (String machine : film.machinesOf(node)) {
      count += isInRotation(machine) && !isDown(machine) ? 1 : 0;
    }
    return count;
  }

  /** Requests that clients have sent so far, those of the warm-up included. */
  public int sent() {
    return all().sent();
  }

  /** Those of them that got what they asked for. */
  public int completed() {
    return all().completed();
  }

  /** Those that ended with an error. */
  public int failed() {
    return all().failed();
  }

  /** Those whose client waited no longer. */
  public int timedOut() {
    return all().timedOut();
  }

  /** Those whose last answer was a refusal. */
  public int rejected() {
    return all().rejected();
  }

  /** Those that have not ended. */
  public int inFlight() {
    Figures all = all();
    return all.sent() - all.ended();
  }

  /**
   * The mean latency of all that have been completed so far, in seconds.
   *
   * @throws IllegalStateException if there are none
   */
  public double meanLatency() {
    return all().meanLatency();
  }

  /**
   * A percentile of the latency of all that have been completed so far, in seconds.
   *
   * @param percent in (0, 100]
   * @throws IllegalStateException if there are none
   */
  public double percentile(double percent) {
    return all().percentile(percent);
  }

  /** What has become of all requests so far, those of the warm-up included. */
  public Figures all() {
    Log log = digest.all;
    return new Figures(log, log.sentWhen(events), 0, log.endedWhen(events), seconds);
  }

  /** What has become of those sent after the warm-up, as a run's report has it. */
  public Figures measured() {
    Log log = digest.measured;
    double warmup = film.scenario().run().warmupSeconds();
    double length = Math.max(0, seconds - warmup);
    return new Figures(log, log.sentWhen(events), 0, log.endedWhen(events), length);
  }

  /**
   * What was sent, and what ended, in the last so many seconds, the first moment of which is not
   * included; in a young run, since its start.
   *
   * @param length in seconds, above zero
   */
  public Figures last(double length) {
    Log log = digest.all;
    int sent = log.sentWhen(events);
    int ended = log.endedWhen(events);
    if (seconds <= length) {
      return new Figures(log, sent, 0, ended, seconds);
    }
    double start = seconds - length;
    int sentBefore = Math.min(sent, log.sentBy(start));
    return new Figures(log, sent - sentBefore, Math.min(ended, log.endedBy(start)), ended, length);
  }

  /**
   * The messages under way, in the order in which they departed. On a link without latency there
   * are none: a message is there at once.
   */
  public List<Flight> flights() {
    return digest.messages.flights(events, seconds);
  }

  /** What came of each kill so far of a machine that served, as far as is known by now. */
  public List<Incident> incidents() {
    return Incident.known(film.incidents(), events, seconds, film.charts().width());
  }

  private Machine machine(String name) {
    return digest.places.machine(name);
  }
}
