package io.github.groundplan.site.journey;

import java.nio.file.Path;
import java.util.Optional;

/** The browsers that compiled Java is run in. */
enum BrowserKind {
  CHROMIUM {
    @Override
    Optional<WebEngine> start() {
      return Optional.of(PlaywrightEngine.chromium());
    }
  },

  FIREFOX {
    @Override
    Optional<WebEngine> start() {
      Optional<Path> program = BrowserProvider.firefox();
      return Optional.of(program.map(FirefoxEngine::start).orElseGet(PlaywrightEngine::firefox));
    }
  },

  /** Where it is installed; the others are required. */
  WEBKIT {
    @Override
    Optional<WebEngine> start() {
      return WebKitEngine.start();
    }
  };

  /**
   * Starts one.
   *
   * @return empty if this machine has none and the tests may do without
   * @throws IllegalStateException if this machine has none and the tests may not do without
   */
  abstract Optional<WebEngine> start();
}
