package io.github.groundplan.site.parse;

import io.github.groundplan.site.file.SitePath;

/** A page beside the lessons: a sheet to keep, where the numbers come from, who made all this. */
public record FreePage(String name, SitePath path, String title, String summary, Body body)
    implements Article {
  /** What the start page is written in: {@code pages/index.md}. */
  private static final String START = "index";

  /** Whether this is what the start page says before the list of lessons. */
  public boolean isStart() {
    return name.equals(START);
  }

  @Override
  public SitePath page() {
    return new SitePath(name + ".html");
  }
}
