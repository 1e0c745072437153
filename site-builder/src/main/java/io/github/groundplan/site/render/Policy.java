package io.github.groundplan.site.render;

/** What the pages allow their browsers to do. */
final class Policy {
  /**
   * For a {@code meta} element. Everything comes from the site itself, nothing stands inline;
   * {@code wasm-unsafe-eval} and {@code blob:} are for the worker that runs large simulations.
   */
  static final String TEXT =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self' 'wasm-unsafe-eval'",
          "style-src 'self'",
          "img-src 'self' data:",
          "font-src 'self'",
          "connect-src 'self'",
          "worker-src 'self' blob:",
          "frame-src 'self'",
          "manifest-src 'self'",
          "base-uri 'none'",
          "form-action 'none'");

  private Policy() {}
}
