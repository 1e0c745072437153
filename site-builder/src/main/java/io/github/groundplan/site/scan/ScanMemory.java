package io.github.groundplan.site.scan;

import io.github.groundplan.site.diagnostic.Diagnostic;
import io.github.groundplan.site.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was read at the last scan, for a next one at which most files are the same: of those only
 * time, size and number are asked for. For one thread.
 */
public final class ScanMemory {
  /**
   * Clocks of file systems are coarse: a file that was changed this long before it was read may
   * change once more and show the same time. Git calls such an entry racily clean.
   */
  private static final Duration COARSE = Duration.ofSeconds(2);

  private final InstantSource clock;
  private Map<Path, Reading> last = new HashMap<>();
  private Map<Path, Reading> current = new HashMap<>();

  /** Nothing yet. */
  public ScanMemory(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * What {@code read} makes of a file, made now or at the last scan; its mistakes are reported
   * either way.
   *
   * @param read reports mistakes to what it is given; makes of one file one type at all scans
   */
  @SuppressWarnings("unchecked") // The place of a file decides on the type of what is read of it.
  <T> Optional<T> recall(
      Path file, Diagnostics diagnostics, Function<Diagnostics, Optional<T>> read) {
    Optional<Stamp> stamp = stamp(file);
    Reading known = last.get(file);
    boolean isSame = known != null && stamp.isPresent() && known.stamp.equals(stamp.get());
    Reading reading = isSame ? known : reading(stamp, read);
    if (stamp.isPresent() && (isSame || isSettled(stamp.get()))) {
      current.put(file, reading);
    }
    diagnostics.report(reading.mistakes);
    return (Optional<T>) reading.result;
  }

  /** Forgets all that was not asked for since this was called before. */
  void forgetOthers() {
    last = current;
    current = new HashMap<>();
  }

  private static <T> Reading reading(
      Optional<Stamp> stamp, Function<Diagnostics, Optional<T>> read) {
    Diagnostics told = new Diagnostics();
    Optional<T> result = read.apply(told);
    return new Reading(stamp.orElse(Stamp.NONE), result, told.sorted());
  }

  private boolean isSettled(Stamp stamp) {
    return stamp.changed.toInstant().isBefore(clock.instant().minus(COARSE));
  }

  /** Nothing of a file that cannot be asked; reading it tells why. */
  private static Optional<Stamp> stamp(Path file) {
    try {
      BasicFileAttributes known = Files.readAttributes(file, BasicFileAttributes.class);
      Optional<Object> number = Optional.ofNullable(known.fileKey());
      return Optional.of(new Stamp(known.lastModifiedTime(), known.size(), number));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * What tells a file from what stood there before.
   *
   * @param number a file that takes the name of another has one of its own, where there are any
   */
  private record Stamp(FileTime changed, long size, Optional<Object> number) {
    static final Stamp NONE = new Stamp(FileTime.fromMillis(0), -1, Optional.empty());
  }

  private record Reading(Stamp stamp, Optional<?> result, List<Diagnostic> mistakes) {}
}
