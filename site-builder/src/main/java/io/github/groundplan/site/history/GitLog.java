package io.github.groundplan.site.history;

import io.github.groundplan.site.file.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Asks Git for the history of a folder. */
public final class GitLog {
  /** Begins the line of a commit; no name of a file can hold it. */
  private static final String COMMIT = "\u0001";

  private final Path folder;

  private GitLog(Path folder) {
    this.folder = folder;
  }

  /**
   * The history of a folder. Nothing is known without Git, outside of a repository, and in a
   * shallow one, where every file seems to be as old as the oldest commit that is there.
   */
  public static History of(Path folder) {
    GitLog log = new GitLog(folder);
    boolean isWhole =
        log.said("rev-parse", "--is-shallow-repository").filter("false\n"::equals).isPresent();
    return isWhole ? log.history() : History.unknown();
  }

  private History history() {
    Map<SitePath, Instant> changes = new TreeMap<>();
    Instant commit = Instant.EPOCH;
    Optional<String> log =
        said("log", "-z", "--format=" + COMMIT + "%cI", "--name-only", "--relative", "--", ".");
    for (String each : log.orElse("").split("\0", -1)) {
      String item = each.strip();
      if (item.startsWith(COMMIT)) {
        commit = instant(item.substring(COMMIT.length()));
      } else if (!item.isEmpty()) {
        // The newest commit comes first.
        changes.putIfAbsent(new SitePath(item), commit);
      }
    }
    return new History(changes);
  }

  private static Instant instant(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw new IllegalStateException("Git gives a date that is none: " + text, e);
    }
  }

  /** What Git prints; nothing if it can't be started or finds fault. */
  private Optional<String> said(String... arguments) {
    List<String> command = new ArrayList<>(List.of("git", "-c", "log.showSignature=false"));
    command.addAll(List.of(arguments));
    try {
      Process git =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      git.getOutputStream().close();
      String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return git.waitFor() == 0 ? Optional.of(output) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
