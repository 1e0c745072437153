package io.github.groundplan.site.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.site.file.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitLogTest {
  @TempDir private Path folder;

  @Test
  void aFileIsAsOldAsTheLastCommitThatTouchedIt() throws Exception {
    Path repository = repository();

    assertEquals(
        Map.of(
            new SitePath("lessons/01-é \"a\".md"), Instant.parse("2026-03-01T10:00:00Z"),
            new SitePath("lessons/02-b.md"), Instant.parse("2026-02-01T22:30:00Z")),
        GitLog.of(repository.resolve("content")).changes());
  }

  @Test
  void whatWasNeverCommittedHasNoDate() throws Exception {
    Path repository = repository();
    write(repository, "content/lessons/03-c.md", "new");

    History history = GitLog.of(repository.resolve("content"));

    assertEquals(true, history.lastChange(new SitePath("lessons/03-c.md")).isEmpty());
  }

  @Test
  void nothingIsKnownInAShallowClone() throws Exception {
    Path shallow = folder.resolve("shallow");
    git(folder, "clone", "-q", "--depth", "1", repository().toUri().toString(), shallow.toString());

    assertEquals(History.unknown(), GitLog.of(shallow.resolve("content")));
  }

  @Test
  void nothingIsKnownOutsideOfARepository() {
    assertEquals(History.unknown(), GitLog.of(folder));
  }

  /** Two commits: the first with two lessons, the second with a change to one and to a readme. */
  private Path repository() throws Exception {
    Path repository = Files.createDirectory(folder.resolve("repository"));
    git(repository, "init", "-q");
    write(repository, "content/lessons/01-é \"a\".md", "one");
    write(repository, "content/lessons/02-b.md", "one");
    commit(repository, "2026-02-02T00:30:00+02:00");
    write(repository, "content/lessons/01-é \"a\".md", "two");
    write(repository, "README.md", "two");
    commit(repository, "2026-03-01T10:00:00Z");
    return repository;
  }

  private static void write(Path repository, String path, String text) throws IOException {
    Files.createDirectories(repository.resolve(path).getParent());
    Files.writeString(repository.resolve(path), text);
  }

  private static void commit(Path repository, String date) throws Exception {
    git(repository, "add", ".");
    git(
        repository,
        "commit",
        "-q",
        "--no-gpg-sign",
        "-m",
        "x",
        "--date",
        "2020-01-01T00:00Z",
        date);
  }

  private static void git(Path folder, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "user.name=x", "-c", "user.email=x@example.org"));
    boolean isCommit = arguments[0].equals("commit");
    int count = arguments.length - (isCommit ? 1 : 0);
    command.addAll(List.of(arguments).subList(0, count));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).inheritIO();
    if (isCommit) {
      builder.environment().put("GIT_COMMITTER_DATE", arguments[count]);
    }
    assertEquals(0, builder.start().waitFor(), command.toString());
  }
}
