package io.github.groundplan.site.diagnostic;

/**
 * Something outside of the content that stops a build: a full disk, a missing asset. The message is
 * one sentence for whoever runs the build; no stack trace is shown.
 */
public final class BuildFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BuildFailure(String sentence) {
    super(sentence);
  }

  public BuildFailure(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
