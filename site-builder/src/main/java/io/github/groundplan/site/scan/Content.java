package io.github.groundplan.site.scan;

import io.github.groundplan.site.diagnostic.Source;
import io.github.groundplan.site.file.SiteFile;
import java.util.List;

/**
 * All that was read.
 *
 * @param settings the text of {@code site.yaml}; empty if it could not be read
 * @param lessons by file name
 * @param files what lies beside the lessons and is copied as it is, by path
 */
public record Content(Source settings, List<LessonFile> lessons, List<SiteFile> files) {
  public Content {
    lessons = List.copyOf(lessons);
    files = List.copyOf(files);
  }
}
