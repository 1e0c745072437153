package io.github.groundplan.site.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds the browsers that the tests cannot do without: one that is installed, else, as root on
 * Debian, the distribution's package, which brings the libraries that a browser needs, else
 * Playwright's own download.
 */
final class BrowserProvider {
  private static final List<String> CHROMIUMS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
  private static final List<Path> USUAL_CHROMIUMS =
      List.of(
          Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
          Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
          Path.of("C:/Program Files/Google/Chrome/Application/chrome.exe"),
          Path.of("C:/Program Files (x86)/Google/Chrome/Application/chrome.exe"));
  private static final List<String> FIREFOXES = List.of("firefox-esr", "firefox");
  private static final List<Path> USUAL_FIREFOXES =
      List.of(
          Path.of("/Applications/Firefox.app/Contents/MacOS/firefox"),
          Path.of("C:/Program Files/Mozilla Firefox/firefox.exe"));

  private BrowserProvider() {}

  /**
   * Chromium's program; empty if Playwright shall start the one that it downloaded.
   *
   * @throws IllegalStateException if none can be had; the message says what to install
   */
  static Optional<Path> chromium() {
    return provide("chromium", "chromium", () -> Processes.find(CHROMIUMS, USUAL_CHROMIUMS));
  }

  /**
   * Firefox's program; empty if Playwright shall start the one that it downloaded.
   *
   * @throws IllegalStateException if none can be had; the message says what to install
   */
  static Optional<Path> firefox() {
    return provide("firefox", "firefox-esr", () -> Processes.find(FIREFOXES, USUAL_FIREFOXES));
  }

  private static Optional<Path> provide(
      String name, String debianPackage, Supplier<Optional<Path>> find) {
    Optional<Path> installed = find.get();
    if (installed.isPresent()) {
      return installed;
    }
    if (isRootOnDebian()
        && Processes.succeed(List.of("apt-get", "update", "-q"))
        && Processes.succeed(aptGet(debianPackage))) {
      return Optional.of(find.get().orElseThrow());
    }
    if (Processes.succeed(playwrightInstall(name))) {
      return Optional.empty();
    }
    throw new IllegalStateException(
        "The tests need the browser "
            + name
            + ", which could not be found or downloaded. Install it so that it is on the PATH,"
            + " then run ./mvnw verify again.");
  }

  private static List<String> playwrightInstall(String name) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
        "com.microsoft.playwright.CLI",
        "install",
        name);
  }

  private static List<String> aptGet(String debianPackage) {
    return List.of("apt-get", "install", "-y", "-q", "--no-install-recommends", debianPackage);
  }

  private static boolean isRootOnDebian() {
    return "root".equals(System.getProperty("user.name"))
        && Files.exists(Path.of("/etc/debian_version"));
  }
}
