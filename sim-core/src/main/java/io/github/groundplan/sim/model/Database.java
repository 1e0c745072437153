package io.github.groundplan.sim.model;

import io.github.groundplan.sim.kernel.EventHandler;
import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.random.RandomStream;

/**
 * Reads the one row that all requests ask for: from its disk until it has been read once, then from
 * its memory. A read that begins while another is still at the disk goes to the disk too.
 */
public final class Database implements Node {

  /**
   * What a database is like.
   *
   * @param workers how many reads it handles at a time, 1 or more; any number may wait
   * @param memory a read from memory, in seconds
   * @param disk a read from disk, in seconds
   * @param isRowInMemory whether the row has been read before
   */
  public record Settings(
      int workers, Distribution memory, Distribution disk, boolean isRowInMemory) {
    public Settings {
      if (workers < 1) {
        throw new IllegalArgumentException("workers must be at least 1: " + workers);
      }
    }
  }

  private final Environment environment;
  private final String name;
  private final Settings settings;
  private final Workers workers;
  private final RandomStream memoryStream;
  private final RandomStream diskStream;
  private boolean isRowInMemory;

  /** A database in its initial state. */
  public Database(Environment environment, String name, Settings settings) {
    this.environment = environment;
    this.name = name;
    this.settings = settings;
    workers = new Workers(environment, name, settings.workers(), Server.UNBOUNDED);
    memoryStream = environment.random().named(name + ".memory");
    diskStream = environment.random().named(name + ".disk");
    isRowInMemory = settings.isRowInMemory();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean isDown() {
    return false;
  }

  @Override
  public void receive(Call call) {
    workers.take(new Read(call));
  }

  /** Whether the next read is from memory. */
  public boolean isRowInMemory() {
    return isRowInMemory;
  }

  /** The mean share of busy workers since the start. */
  public double utilisation() {
    return workers.utilisation();
  }

  /** The mean number of reads that waited for a worker since the start. */
  public double queueMean() {
    return workers.queueMean();
  }

  private final class Read implements Workers.Job, EventHandler {
    private static final int FROM_MEMORY = 0;
    private static final int FROM_DISK = 1;

    private final Call call;

    Read(Call call) {
      this.call = call;
    }

    @Override
    public Call call() {
      return call;
    }

    @Override
    public void start() {
      int source = isRowInMemory ? FROM_MEMORY : FROM_DISK;
      double seconds =
          isRowInMemory
              ? settings.memory().sample(memoryStream)
              : settings.disk().sample(diskStream);
      record(EventKind.SERVICE_STARTED, source);
      environment.simulation().schedule(seconds, this, source);
    }

    @Override
    public void handle(int source) {
      isRowInMemory = true;
      record(EventKind.SERVICE_ENDED, source);
      call.answer();
      workers.free(this);
    }

    private void record(EventKind kind, int source) {
      String work = source == FROM_MEMORY ? "read from memory" : "read from disk";
      environment.record(kind, call.request(), name, call.from(), work);
    }
  }
}
