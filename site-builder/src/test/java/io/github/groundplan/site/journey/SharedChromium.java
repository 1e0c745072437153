package io.github.groundplan.site.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands one Chromium to all tests, started when the first asks for it, closed after the last. */
final class SharedChromium implements ParameterResolver {
  /** Playwright's process, and the browser that it drives. */
  private static final class Started implements AutoCloseable {
    private final Playwright playwright = Playwright.create(PlaywrightEngine.withoutDownloads());
    private final Browser browser =
        playwright.chromium().launch(PlaywrightEngine.chromiumOptions());

    @Override
    public void close() {
      playwright.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(SharedChromium.class))
        .getOrComputeIfAbsent(Started.class, key -> new Started(), Started.class)
        .browser;
  }
}
