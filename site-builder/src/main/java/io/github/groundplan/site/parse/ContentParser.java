package io.github.groundplan.site.parse;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.scan.Content;
import io.github.groundplan.site.scan.LessonFile;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what was scanned; a file with mistakes still gives all that can be read of it. */
public final class ContentParser {
  private final Diagnostics diagnostics;

  private ContentParser(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The site of {@code content}. */
  public static ParsedSite parse(Content content, Diagnostics diagnostics) {
    return new ContentParser(diagnostics).parse(content);
  }

  private ParsedSite parse(Content content) {
    SiteSettings settings = SettingsReader.read(content.settings(), diagnostics);
    List<Lesson> lessons = content.lessons().stream().map(this::lesson).toList();
    reportTwins(lessons);
    Comparator<Lesson> order = Comparator.comparingInt(lesson -> lesson.front().order());
    return new ParsedSite(settings, lessons.stream().sorted(order).toList(), content.files());
  }

  private Lesson lesson(LessonFile file) {
    FrontMatterReader.Split split = FrontMatterReader.read(file.source(), diagnostics);
    Body body = new Markdown(file.source(), split.bodyOffset(), diagnostics).parse();
    return new Lesson(file.path(), file.page(), split.front(), body);
  }

  private void reportTwins(List<Lesson> lessons) {
    Map<Integer, Span> orders = new HashMap<>();
    Map<SitePath, Lesson> pages = new HashMap<>();
    for (Lesson lesson : lessons) {
      FrontMatter front = lesson.front();
      Span twin = front.order() == 0 ? null : orders.putIfAbsent(front.order(), front.span());
      if (twin != null) {
        String message = "lesson " + front.order() + " is there already";
        diagnostics.report(front.span().error(message, "the other is at " + twin.where()));
      }
      Lesson other = pages.putIfAbsent(lesson.page(), lesson);
      if (other != null) {
        String message = "the address " + lesson.page() + " is taken";
        String hint = "by " + other.path() + "; rename one of them";
        Span start = front.span().source().span(0, 0);
        diagnostics.report(start.error(message, hint));
      }
    }
  }
}
