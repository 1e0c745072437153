package io.github.groundplan.site.cli;

/** Something outside of a scenario that stops a command, in a sentence for whoever runs it. */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Failure(String sentence) {
    super(sentence);
  }

  Failure(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
