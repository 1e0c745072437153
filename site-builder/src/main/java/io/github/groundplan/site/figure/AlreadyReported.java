package io.github.groundplan.site.figure;

/** What a figure names is wrong itself, which was reported where it stands. */
final class AlreadyReported extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
