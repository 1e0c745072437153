package io.github.groundplan.site.journey;

/** Where compiled Java runs, but for the JVM: a browser, and what the Java was compiled to. */
enum Platform {
  CHROMIUM_JAVASCRIPT(BrowserKind.CHROMIUM, "javaScript"),
  CHROMIUM_WEBASSEMBLY(BrowserKind.CHROMIUM, "webAssembly"),
  FIREFOX_JAVASCRIPT(BrowserKind.FIREFOX, "javaScript"),
  FIREFOX_WEBASSEMBLY(BrowserKind.FIREFOX, "webAssembly"),
  WEBKIT_JAVASCRIPT(BrowserKind.WEBKIT, "javaScript"),
  WEBKIT_WEBASSEMBLY(BrowserKind.WEBKIT, "webAssembly");

  private final BrowserKind browser;
  private final String load;

  Platform(BrowserKind browser, String load) {
    this.browser = browser;
    this.load = load;
  }

  BrowserKind browser() {
    return browser;
  }

  /** The expression, in the page of {@code laboratory.html}, that loads a program. */
  String loading(Program program) {
    String what = load.equals("webAssembly") ? "'" + program.wasm() + "'" : program.scriptList();
    return load + "(" + what + ")";
  }
}
