package io.github.groundplan.sim.model;

import io.github.groundplan.sim.kernel.EventHandler;
import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.random.RandomStream;
import java.util.Optional;

/**
 * Serves a request with one of its workers, calls the node behind it while the worker waits, as a
 * thread does, and answers.
 */
public final class Server implements Node {
  /** A queue limit that is never reached. */
  public static final int UNBOUNDED = Integer.MAX_VALUE;

  private static final String WORK = "handle request";
  private static final Exchange QUERY = new Exchange("SELECT", "rows", "too many connections");

  /**
   * What a server is like.
   *
   * @param workers how many requests it handles at a time, 1 or more
   * @param queueLimit how many may wait beside those, 0 or more
   * @param service its own work on a request, in seconds, without what it calls
   * @param isDown whether it swallows what reaches it
   */
  public record Settings(int workers, int queueLimit, Distribution service, boolean isDown) {
    public Settings {
      if (workers < 1) {
        throw new IllegalArgumentException("workers must be at least 1: " + workers);
      }
      if (queueLimit < 0) {
        throw new IllegalArgumentException("queueLimit must not be negative: " + queueLimit);
      }
    }

    /** Settings of a server at which any number may wait. */
    public Settings(int workers, Distribution service, boolean isDown) {
      this(workers, UNBOUNDED, service, isDown);
    }
  }

  private final Environment environment;
  private final String name;
  private final Settings settings;
  private final Optional<Link> to;
  private final Workers workers;
  private final RandomStream stream;

  /** A server that answers out of its own work. */
  public Server(Environment environment, String name, Settings settings) {
    this(environment, name, settings, Optional.empty());
  }

  /**
   * A server that calls another node for each request.
   *
   * @throws IllegalArgumentException if the link does not begin at this server
   */
  public Server(Environment environment, String name, Settings settings, Link to) {
    this(environment, name, settings, Optional.of(to));
    if (!to.from().equals(name)) {
      throw new IllegalArgumentException("link of " + name + " begins at " + to.from());
    }
  }

  private Server(Environment environment, String name, Settings settings, Optional<Link> to) {
    this.environment = environment;
    this.name = name;
    this.settings = settings;
    this.to = to;
    workers = new Workers(environment, name, settings.workers(), settings.queueLimit());
    stream = environment.random().named(name + ".service");
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean isDown() {
    return settings.isDown();
  }

  @Override
  public void receive(Call call) {
    workers.take(new Work(call));
  }

  /** The mean share of workers that were busy, or held while waiting, since the start. */
  public double utilisation() {
    return workers.utilisation();
  }

  /** The mean number of requests that waited for a worker since the start. */
  public double queueMean() {
    return workers.queueMean();
  }

  private final class Work implements Workers.Job, EventHandler, Caller {
    private final Call call;

    Work(Call call) {
      this.call = call;
    }

    @Override
    public Call call() {
      return call;
    }

    @Override
    public void start() {
      record(EventKind.SERVICE_STARTED);
      environment.simulation().schedule(settings.service().sample(stream), this, 0);
    }

    @Override
    public void handle(int payload) {
      record(EventKind.SERVICE_ENDED);
      if (to.isPresent()) {
        to.get().call(call.request(), QUERY, this);
      } else {
        end(Answer.GRANTED);
      }
    }

    @Override
    public void ended(int request, Answer answer, String message) {
      end(answer);
    }

    private void end(Answer answer) {
      if (answer == Answer.GRANTED) {
        call.answer();
      } else {
        call.refuse();
      }
      workers.free(this);
    }

    private void record(EventKind kind) {
      environment.record(kind, call.request(), name, call.from(), WORK);
    }
  }
}
