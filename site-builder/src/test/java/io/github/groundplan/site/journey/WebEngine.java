package io.github.groundplan.site.journey;

/** A browser with one page, which evaluates expressions for tests. */
interface WebEngine extends AutoCloseable {
  /** Goes to an address and returns when the page is loaded. */
  void open(String address);

  /**
   * Evaluates an expression of JavaScript in the page.
   *
   * @param expression of a text, or of a promise of one
   * @return the text
   * @throws IllegalStateException if the expression throws; the message is the browser's
   */
  String evaluate(String expression);

  @Override
  void close();
}
