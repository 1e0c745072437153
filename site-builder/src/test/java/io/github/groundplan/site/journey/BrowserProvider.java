package io.github.groundplan.site.journey;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Finds a Chromium to test with: one that is installed, else Playwright's own download, else, as
 * root on Debian, the distribution's package.
 */
final class BrowserProvider {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
  private static final List<Path> USUAL_PLACES =
      List.of(
          Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
          Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
          Path.of("C:/Program Files/Google/Chrome/Application/chrome.exe"),
          Path.of("C:/Program Files (x86)/Google/Chrome/Application/chrome.exe"));
  private static final int MINUTES = 10;

  private BrowserProvider() {}

  /**
   * The browser's program; empty if Playwright shall start the one that it downloaded.
   *
   * @throws IllegalStateException if none can be had; the message says what to install
   */
  static Optional<Path> browser() {
    Optional<Path> installed = installed();
    if (installed.isPresent()) {
      return installed;
    }
    if (runs(playwrightInstall())) {
      return Optional.empty();
    }
    if (isRootOnDebian()
        && runs(List.of("apt-get", "update", "-q"))
        && runs(List.of("apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium"))) {
      return Optional.of(installed().orElseThrow());
    }
    throw new IllegalStateException(
        "The journeys need a browser, and none could be found or downloaded. Install Chromium or"
            + " Google Chrome so that it is on the PATH, then run ./mvnw verify again.");
  }

  private static Optional<Path> installed() {
    List<Path> places = new ArrayList<>();
    for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
      for (String name : NAMES) {
        places.add(Path.of(folder, name));
        places.add(Path.of(folder, name + ".exe"));
      }
    }
    places.addAll(USUAL_PLACES);
    return places.stream().filter(Files::isExecutable).filter(Files::isRegularFile).findFirst();
  }

  private static List<String> playwrightInstall() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
        "com.microsoft.playwright.CLI",
        "install",
        "chromium");
  }

  private static boolean isRootOnDebian() {
    return "root".equals(System.getProperty("user.name"))
        && Files.exists(Path.of("/etc/debian_version"));
  }

  private static boolean runs(List<String> command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
      builder.environment().putAll(Map.of("DEBIAN_FRONTEND", "noninteractive"));
      Process process = builder.start();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        return false;
      }
      return process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
