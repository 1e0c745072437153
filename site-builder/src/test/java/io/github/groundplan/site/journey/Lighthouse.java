package io.github.groundplan.site.journey;

import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Runs scripts of {@code src/test/frontend}, which look at pages with Lighthouse. */
final class Lighthouse {
  private static final Path FOLDER = Path.of("src/test/frontend").toAbsolutePath();
  private static final Path NODE = Path.of(System.getProperty("groundplan.node"));

  private Lighthouse() {}

  /**
   * What a script prints, line by line, while it prints it; its complaints go where ours go.
   *
   * @throws IllegalStateException if the script does not come to its end
   */
  static List<String> run(String script, Collection<String> addresses) throws IOException {
    Path asked = Files.createTempFile("groundplan-addresses", ".txt");
    Process process =
        new ProcessBuilder(NODE.toString(), FOLDER.resolve(script).toString(), chromium())
            .directory(FOLDER.toFile())
            .redirectInput(Files.write(asked, addresses).toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> lines = new ArrayList<>();
    try (var out = process.inputReader(StandardCharsets.UTF_8)) {
      out.lines().forEach(lines::add);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(script + " ended with " + process.exitValue());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      Processes.end(process);
      Files.delete(asked);
    }
    return lines;
  }

  private static String chromium() {
    return BrowserProvider.chromium().map(Path::toString).orElseGet(Lighthouse::downloaded);
  }

  private static String downloaded() {
    try (Playwright playwright = Playwright.create(PlaywrightEngine.withoutDownloads())) {
      return playwright.chromium().executablePath();
    }
  }
}
