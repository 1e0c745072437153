package io.github.groundplan.site.parse;

import io.github.groundplan.site.file.SitePath;

/** A text that becomes a page of its own. */
public sealed interface Article permits Lesson, DemoArticle, FreePage, Glossary {
  /** Where it lies in the content folder, where its links start from. */
  SitePath path();

  /** Its page in the site. */
  SitePath page();

  Body body();
}
