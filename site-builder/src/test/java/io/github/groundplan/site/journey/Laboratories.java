package io.github.groundplan.site.journey;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Compiled Java in all browsers, each started when a test first asks for it and closed after the
 * last one.
 */
final class Laboratories implements AutoCloseable {
  /** Hands them to tests as a parameter. */
  static final class Extension implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Laboratories.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      ExtensionContext.Namespace namespace = ExtensionContext.Namespace.create(Laboratories.class);
      return context
          .getRoot()
          .getStore(namespace)
          .getOrComputeIfAbsent(Laboratories.class, key -> new Laboratories(), Laboratories.class);
    }
  }

  private static final Path COMPILED =
      Path.of(System.getProperty("groundplan.compiled")).normalize();

  private final Map<BrowserKind, Optional<WebEngine>> started = new EnumMap<>(BrowserKind.class);
  private final SiteServer server;

  Laboratories() {
    try {
      Path page = Path.of(Laboratories.class.getResource("/laboratory").toURI());
      server =
          SiteServer.over(
              page, COMPILED.resolve("teavm-laboratory"), COMPILED.resolve("teavm"), Journey.SITE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Calls what a program exports. Skips the test if the platform's browser may be missing and is.
   *
   * @param values numbers and texts
   * @return the text that the export returns
   * @throws IllegalStateException if it throws
   */
  String call(Platform platform, Program program, String export, Object... values) {
    return evaluate("call", platform, program, export, values);
  }

  /**
   * A result, and how long it took.
   *
   * @param seconds without the time to load the program
   */
  record Timed(String result, double seconds) {}

  /** Calls as {@link #call}, and looks at the clock of the page before and after. */
  Timed time(Platform platform, Program program, String export, Object... values) {
    String timed = evaluate("time", platform, program, export, values);
    return new Gson().fromJson(timed, Timed.class);
  }

  private String evaluate(
      String way, Platform platform, Program program, String export, Object... values) {
    return engine(platform.browser())
        .evaluate(
            "%s(%s, '%s', %s)"
                .formatted(
                    way, platform.loading(program), export, new Gson().toJson(List.of(values))));
  }

  private WebEngine engine(BrowserKind kind) {
    Optional<WebEngine> engine = started.computeIfAbsent(kind, this::start);
    assumeTrue(engine.isPresent(), kind + " is not installed here, and is not required");
    return engine.orElseThrow();
  }

  private Optional<WebEngine> start(BrowserKind kind) {
    Optional<WebEngine> engine = kind.start();
    engine.ifPresent(page -> page.open(server.address() + "laboratory.html"));
    return engine;
  }

  @Override
  public void close() {
    started.values().forEach(engine -> engine.ifPresent(WebEngine::close));
    server.close();
  }
}
