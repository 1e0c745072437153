package io.github.groundplan.site.resolve;

import io.github.groundplan.demo.instrument.DemoKind;
import io.github.groundplan.sim.text.Spelling;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.parse.DemoArticle;
import io.github.groundplan.site.parse.Lesson;
import io.github.groundplan.site.parse.ParsedSite;
import io.github.groundplan.site.parse.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Gives each demo that the course uses a page: the one that was written about it, else a plain one.
 */
record DemoPages(ParsedSite site, Parts parts, Diagnostics diagnostics) {
  /** The pages; a demo that needs a material has one only if something was written about it. */
  List<LinkedDemo> link(List<DemoKind> demos) {
    List<String> ids = demos.stream().map(DemoKind::id).toList();
    for (DemoArticle article : site.demos()) {
      if (!ids.contains(article.name())) {
        String message = "there is no demo \"" + article.name() + "\"";
        String hint = Spelling.hint(article.name(), ids);
        diagnostics.report(article.start().error(message, hint));
      }
    }
    List<LinkedDemo> linked = new ArrayList<>();
    for (DemoKind kind : demos) {
      Optional<DemoArticle> article =
          site.demos().stream().filter(found -> found.name().equals(kind.id())).findFirst();
      if (article.isPresent()) {
        written(article.get()).ifPresent(linked::add);
      } else if (!kind.needsMaterial()) {
        firstUser(kind.id()).map(user -> plain(kind, user)).ifPresent(linked::add);
      }
    }
    return linked;
  }

  private Optional<LinkedDemo> written(DemoArticle article) {
    List<Part> all = parts.of(article);
    Optional<Part.PlacedDemo> placed =
        all.stream()
            .filter(Part.PlacedDemo.class::isInstance)
            .map(Part.PlacedDemo.class::cast)
            .filter(part -> part.demo().id().equals(article.name()))
            .findFirst();
    if (!blocks(article.body().pieces(), article.name()) && !isWrong(article)) {
      String message = "this page does not show its demo";
      String hint = "place it: ```demo " + article.name();
      diagnostics.report(article.start().error(message, hint));
    }
    return placed.map(
        demo ->
            new LinkedDemo(
                article.title(),
                article.summary(),
                article.height(),
                all,
                demo,
                lessons(article.name())));
  }

  /**
   * Whether something was reported already: the block of the demo, perhaps, is why it is not there.
   */
  private boolean isWrong(DemoArticle article) {
    String file = article.start().source().file();
    return diagnostics.sorted().stream().anyMatch(mistake -> mistake.file().equals(file));
  }

  /** What shows the demo first, as it is told of; nothing if no text of the course does. */
  private Optional<String> firstUser(String name) {
    Optional<String> lesson =
        lessons(name).stream()
            .findFirst()
            .map(found -> "lesson " + found.front().order() + ", " + found.front().title());
    return lesson.or(
        () ->
            site.pages().stream()
                .filter(page -> blocks(page.body().pieces(), name))
                .findFirst()
                .map(page -> page.isStart() ? "the start page" : "the page " + page.title()));
  }

  private LinkedDemo plain(DemoKind kind, String user) {
    Part.PlacedDemo placed = parts.demoBlocks().plain(kind);
    return new LinkedDemo(
        kind.title(),
        "A demo from " + user + ", on a page of its own.",
        OptionalInt.empty(),
        List.of(new Part.Markup("<h2 id=\"try-it\">Try it</h2>\n"), placed),
        placed,
        lessons(kind.id()));
  }

  private List<Lesson> lessons(String name) {
    return site.lessons().stream().filter(each -> blocks(each.body().pieces(), name)).toList();
  }

  private static boolean blocks(List<Piece> pieces, String name) {
    return pieces.stream()
        .anyMatch(piece -> piece instanceof Piece.Block block && block.name().equals(name));
  }
}
