package io.github.groundplan.sim.model;

import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.random.RandomStream;

/**
 * A database seen from near: reads the one row that all requests ask for, from its disk until it
 * has been read once, then from its memory. A read that begins while another is still at the disk
 * goes to the disk too.
 */
public final class RowStore extends Server {
  private final Distribution memory;
  private final Distribution disk;
  private final RandomStream memoryStream;
  private final RandomStream diskStream;
  private final int fromMemory;
  private final int fromDisk;
  private boolean isRowInMemory;

  /**
   * A database in its initial state.
   *
   * @param workers how many reads it handles at a time, 1 or more; any number may wait
   * @param memory a read from memory, in seconds
   * @param disk a read from disk, in seconds
   * @param isRowInMemory whether the row has been read before
   */
  public RowStore(
      Environment environment,
      String name,
      int workers,
      Distribution memory,
      Distribution disk,
      boolean isRowInMemory) {
    super(environment, name, Work.of(workers, disk), Admission.open());
    this.memory = memory;
    this.disk = disk;
    this.isRowInMemory = isRowInMemory;
    memoryStream = environment.stream(name + ".memory");
    diskStream = environment.stream(name + ".disk");
    fromMemory = environment.number("read from memory");
    fromDisk = environment.number("read from disk");
  }

  /** Whether the next read is from memory. */
  public boolean isRowInMemory() {
    return isRowInMemory;
  }

  @Override
  public double workSeconds(Call call) {
    call.isInMemory = isRowInMemory;
    double seconds = isRowInMemory ? memory.sample(memoryStream) : disk.sample(diskStream);
    return seconds * slowness();
  }

  @Override
  public int workLabel(Call call) {
    return call.isInMemory ? fromMemory : fromDisk;
  }

  @Override
  void proceed(Call call) {
    isRowInMemory = true;
    callBehind(call);
  }
}
