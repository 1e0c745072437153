package io.github.groundplan.site.resolve;

import io.github.groundplan.sim.text.Spelling;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.file.Address;
import io.github.groundplan.site.file.Hrefs;
import io.github.groundplan.site.file.SiteFile;
import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.parse.Article;
import io.github.groundplan.site.parse.Glossary;
import io.github.groundplan.site.parse.Lesson;
import io.github.groundplan.site.parse.ParsedSite;
import io.github.groundplan.site.parse.Piece.Kind;
import io.github.groundplan.site.parse.Piece.Reference;
import io.github.groundplan.site.parse.StartSettings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns what authors write in links and images into addresses, if something is there. */
final class References {
  private static final Pattern OUTSIDE = Pattern.compile("(https?://|mailto:).+");

  private final Map<SitePath, Article> articles = new LinkedHashMap<>();
  private final Set<SitePath> files = new TreeSet<>();
  private final Neighbours links;
  private final Neighbours pictures;
  private final Anchors anchors = new Anchors();
  private final Diagnostics diagnostics;

  References(ParsedSite site, Diagnostics diagnostics) {
    site.lessons().forEach(lesson -> articles.put(lesson.path(), lesson));
    site.demos().forEach(demo -> articles.put(demo.path(), demo));
    site.pages().forEach(page -> articles.put(page.path(), page));
    if (!site.glossary().terms().isEmpty()) {
      articles.put(Glossary.PATH, site.glossary());
    }
    site.files().stream().map(SiteFile::path).forEach(files::add);
    Stream<SitePath> texts = articles.keySet().stream().sorted();
    links = new Neighbours(new Hrefs(Stream.concat(texts, files.stream()).toList()));
    pictures = new Neighbours(new Hrefs(files));
    this.diagnostics = diagnostics;
  }

  /** The address as it stands in the page of {@code from}; empty if that is a mistake. */
  String address(Article from, Reference reference) {
    boolean isImage = reference.kind() == Kind.IMAGE;
    if (isImage && reference.text().isBlank()) {
      String hint = "say what it shows, between [ and ]";
      refuse(reference.span(), "this image has no alternative text", hint);
    }
    if (reference.target().isBlank()) {
      String hint = "name a file between ( and )";
      return refuse(reference.span(), isImage ? "which image?" : "this link leads nowhere", hint);
    }
    if (Address.hasScheme(reference.target())) {
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

  private String inside(Article from, Reference reference) {
    Address target = Address.of(reference.target());
    String written = Address.decode(target.path());
    if (target.path().contains("?")) {
      String hint = "the state of a demo stands behind its id: #name?seed=7";
      return refuse(reference.span(), "there is no file \"" + written + "\"", hint);
    }
    Optional<SitePath> path = target.from(from.path());
    if (path.isPresent() && reference.kind() == Kind.LINK && articles.containsKey(path.get())) {
      Article to = articles.get(path.get());
      checkAnchor(to, target, reference.span());
      return (target.path().isEmpty() ? "" : from.page().hrefTo(to.page())) + target.suffix();
    }
    if (path.isPresent() && files.contains(path.get())) {
      return from.page().hrefTo(path.get()) + target.suffix();
    }
    String hint =
        written.startsWith("www.")
            ? "write https://" + written
            : missing(from.path(), written, path, reference.kind());
    return refuse(reference.span(), "there is no file \"" + written + "\"", hint);
  }

  /** Reports a picture of the start page that is not there. */
  void check(StartSettings.File picture) {
    if (picture.path().startsWith("/") || Address.hasScheme(picture.path())) {
      String hint = "put the file beside pages/index.md, and write it as pages/shop.svg";
      refuse(picture.span(), "a picture is a file of the content", hint);
    } else if (picture.place().isEmpty() || !files.contains(picture.place().get())) {
      String hint = missing(StartSettings.SETTINGS, picture.path(), picture.place(), Kind.IMAGE);
      refuse(picture.span(), "there is no file \"" + picture.path() + "\"", hint);
    }
  }

  private void checkAnchor(Article to, Address target, Span span) {
    Set<String> ids = anchors.of(to);
    if (!target.fragment().isEmpty() && !ids.contains(target.anchor())) {
      int start = Math.min(span.length(), span.text().indexOf('#') + 1);
      String message = "nothing in " + to.path().name() + " has the id \"" + target.anchor() + "\"";
      refuse(span.part(start, span.length()), message, Spelling.hint(target.anchor(), ids));
    }
  }

  /**
   * A lesson, or a place in one, that questions are about; nothing if there is no such lesson,
   * which is reported.
   *
   * @param writer the file in which {@code target} stands
   * @param target as it was written
   */
  Optional<LessonPlace> lesson(SitePath writer, String target, Span span) {
    Address parts = Address.of(target);
    Optional<SitePath> path = parts.from(writer);
    if (path.isPresent() && articles.get(path.get()) instanceof Lesson lesson) {
      checkAnchor(lesson, parts, span);
      return Optional.of(new LessonPlace(lesson, parts.suffix()));
    }
    String hint = path.map(found -> missing(writer, parts.file(), path, Kind.LINK)).orElse("");
    refuse(span, "there is no lesson \"" + target + "\"", hint);
    return Optional.empty();
  }

  private String missing(SitePath from, String written, Optional<SitePath> path, Kind kind) {
    if (path.isEmpty()) {
      return "this leads outside of the content";
    }
    for (Article article : articles.values()) {
      if (article.page().equals(path.get())) {
        return "link to its Markdown: " + from.hrefTo(article.path());
      }
    }
    return (kind == Kind.IMAGE ? pictures : links).hint(from, written, path.get());
  }

  private String refuse(Span span, String message, String hint) {
    diagnostics.report(span.error(message, hint));
    return "";
  }
}
