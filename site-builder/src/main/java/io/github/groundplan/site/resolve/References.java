package io.github.groundplan.site.resolve;

import io.github.groundplan.sim.text.Spelling;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.file.SiteFile;
import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.parse.Lesson;
import io.github.groundplan.site.parse.ParsedSite;
import io.github.groundplan.site.parse.Piece.Kind;
import io.github.groundplan.site.parse.Piece.Reference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns what authors write in links and images into addresses, if something is there. */
final class References {
  /** RFC 3986, section 3.1; a reference without one is relative. */
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

  private static final Pattern OUTSIDE = Pattern.compile("(https?://|mailto:).+");

  private final Map<SitePath, Lesson> lessons = new LinkedHashMap<>();
  private final Set<SitePath> files = new TreeSet<>();
  private final Anchors anchors = new Anchors();
  private final Diagnostics diagnostics;

  References(ParsedSite site, Diagnostics diagnostics) {
    site.lessons().forEach(lesson -> lessons.put(lesson.path(), lesson));
    site.files().stream().map(SiteFile::path).forEach(files::add);
    this.diagnostics = diagnostics;
  }

  /** The address as it stands in the page of {@code from}; empty if that is a mistake. */
  String address(Lesson from, Reference reference) {
    boolean isImage = reference.kind() == Kind.IMAGE;
    if (isImage && reference.text().isBlank()) {
      String hint = "say what it shows, between [ and ]";
      refuse(reference.span(), "this image has no alternative text", hint);
    }
    if (SCHEME.matcher(reference.target()).matches()) {
      return outside(reference);
    }
    if (reference.target().startsWith("/")) {
      String hint = "begin at this file: 05-scaling.md, or ../ for the folder above";
      return refuse(reference.span(), "an address within the site is relative", hint);
    }
    return inside(from, reference);
  }

  private String outside(Reference reference) {
    if (reference.kind() == Kind.IMAGE) {
      String message = "the policy of the pages forbids images from elsewhere";
      return refuse(reference.span(), message, "put the file beside the lesson");
    }
    if (!OUTSIDE.matcher(reference.target()).matches()) {
      String message = "no link leads to \"" + reference.target() + "\"";
      return refuse(reference.span(), message, "https:, http: and mailto: are allowed");
    }
    return reference.target();
  }

  private String inside(Lesson from, Reference reference) {
    Target target = Target.of(reference.target());
    Optional<SitePath> path =
        target.path().isEmpty() ? Optional.of(from.path()) : from.path().resolve(target.path());
    if (path.isPresent() && reference.kind() == Kind.LINK && lessons.containsKey(path.get())) {
      return lesson(from, lessons.get(path.get()), target, reference.span());
    }
    if (path.isPresent() && files.contains(path.get())) {
      return from.page().hrefTo(path.get()) + target.suffix();
    }
    String message = "there is no file \"" + target.path() + "\"";
    return refuse(reference.span(), message, missing(from, target.path(), path));
  }

  private String lesson(Lesson from, Lesson to, Target target, Span span) {
    Set<String> ids = anchors.of(to);
    if (!target.fragment().isEmpty() && !ids.contains(target.anchor())) {
      int start = Math.min(span.length(), span.text().indexOf('#') + 1);
      String message = "nothing in " + to.path().name() + " has the id \"" + target.anchor() + "\"";
      refuse(span.part(start, span.length()), message, Spelling.hint(target.anchor(), ids));
    }
    boolean isHere = target.path().isEmpty();
    return (isHere ? "" : from.page().hrefTo(to.page())) + target.suffix();
  }

  private String missing(Lesson from, String written, Optional<SitePath> path) {
    if (path.isEmpty()) {
      return "this leads outside of the content";
    }
    for (Lesson lesson : lessons.values()) {
      if (lesson.page().equals(path.get())) {
        return "link to its Markdown: " + from.path().hrefTo(lesson.path());
      }
    }
    Stream<SitePath> known = Stream.concat(lessons.keySet().stream().sorted(), files.stream());
    return Spelling.nearest(written, known.map(from.path()::hrefTo).toList())
        .map(name -> "did you mean \"" + name + "\"?")
        .orElse("a link names a file as it lies in the content: 05-scaling.md");
  }

  private String refuse(Span span, String message, String hint) {
    diagnostics.report(span.error(message, hint));
    return "";
  }
}
