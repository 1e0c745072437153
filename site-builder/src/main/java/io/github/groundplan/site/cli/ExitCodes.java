package io.github.groundplan.site.cli;

/** What the help of several commands says of their exit codes. */
final class ExitCodes {
  /** Of commands that read the content. */
  static final String OF_CONTENT =
      "Exit codes: 0 done, 1 mistakes in the content or a failure, 2 wrong usage.";

  /** Of commands that make something. */
  static final String OF_MAKING = "Exit codes: 0 done, 1 a failure, 2 wrong usage.";

  private ExitCodes() {}
}
