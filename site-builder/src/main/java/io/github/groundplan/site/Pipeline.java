package io.github.groundplan.site;

import io.github.groundplan.demo.instrument.DemoKind;
import io.github.groundplan.site.assets.AssetSource;
import io.github.groundplan.site.assets.Assets;
import io.github.groundplan.site.book.Epub;
import io.github.groundplan.site.check.HtmlRules;
import io.github.groundplan.site.check.NumberCheck;
import io.github.groundplan.site.check.SiteCheck;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.drawing.Pictures;
import io.github.groundplan.site.feed.Feeds;
import io.github.groundplan.site.file.Bytes;
import io.github.groundplan.site.file.SiteFile;
import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.history.GitLog;
import io.github.groundplan.site.history.History;
import io.github.groundplan.site.offline.TakeAway;
import io.github.groundplan.site.parse.ContentParser;
import io.github.groundplan.site.parse.ParsedSite;
import io.github.groundplan.site.render.Page;
import io.github.groundplan.site.render.SiteRenderer;
import io.github.groundplan.site.resolve.LinkedSite;
import io.github.groundplan.site.resolve.Linker;
import io.github.groundplan.site.scan.Content;
import io.github.groundplan.site.scan.ContentScan;
import io.github.groundplan.site.search.Findable;
import io.github.groundplan.site.search.SearchIndex;
import io.github.groundplan.site.write.SiteWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Turns a content folder into a site.
 *
 * @param demos all that lessons may place
 * @param assets what the front end's build made
 */
public record Pipeline(List<DemoKind> demos, AssetSource assets) {
  public Pipeline {
    demos = List.copyOf(demos);
  }

  /**
   * Builds the site of {@code content} into {@code output}, which stays as it was if there is any
   * mistake.
   *
   * @throws io.github.groundplan.site.diagnostic.BuildFailure if something outside of the content
   *     is in the way
   * @throws java.io.UncheckedIOException if there is no folder {@code content}
   */
  public Outcome build(Path content, Path output) {
    Built built = make(content);
    if (built.mistakes.isEmpty()) {
      SiteWriter.write(
          Stream.concat(built.pages.stream().map(Page::file), built.files.stream()).toList(),
          output);
    }
    return new Outcome(built.pages.size(), built.mistakes);
  }

  /**
   * Builds the site of {@code content} without writing it, and looks closer at what would be
   * published.
   *
   * @param rules what the HTML is held against
   * @throws io.github.groundplan.site.diagnostic.BuildFailure if something outside of the content
   *     is in the way
   * @throws java.io.UncheckedIOException if there is no folder {@code content}
   */
  public Outcome check(Path content, HtmlRules rules) {
    Built built = make(content);
    SiteCheck.review(built.pages, built.files, rules, built.mistakes);
    return new Outcome(built.pages.size(), built.mistakes);
  }

  /**
   * Looks for numbers in the lessons of {@code content} that nobody answers for.
   *
   * @throws java.io.UncheckedIOException if there is no folder {@code content}
   */
  public Diagnostics numbers(Path content) {
    Diagnostics mistakes = new Diagnostics();
    Content scanned = ContentScan.scan(content, mistakes);
    NumberCheck.check(ContentParser.parse(scanned, demos, mistakes), mistakes);
    return mistakes;
  }

  private Built make(Path content) {
    Diagnostics mistakes = new Diagnostics();
    Content scanned = ContentScan.scan(content, mistakes);
    ParsedSite parsed = ContentParser.parse(scanned, demos, mistakes);
    LinkedSite linked = Linker.link(parsed, demos, mistakes);
    if (!mistakes.isEmpty()) {
      return new Built(List.of(), List.of(), mistakes);
    }
    Bytes index = SearchIndex.script(Findable.of(linked));
    Assets ready = Assets.read(assets).with(Assets.SEARCH_INDEX, index);
    History history = GitLog.of(content);
    List<Page> pages = SiteRenderer.render(linked, ready, history);
    List<SiteFile> files = new ArrayList<>(ready.files());
    files.addAll(linked.files());
    files.addAll(Feeds.of(linked, history, listed(pages)));
    List<SiteFile> pictures = Pictures.of(linked, assets);
    files.addAll(pictures);
    files.add(Epub.of(linked, history, ready, pictures));
    String base = linked.settings().base();
    List<SitePath> paths = new ArrayList<>(TakeAway.PATHS);
    files.forEach(file -> paths.add(file.path()));
    SiteCheck.check(pages, paths, base, mistakes);
    List<SiteFile> all = new ArrayList<>(files);
    pages.forEach(page -> all.add(page.file()));
    files.addAll(TakeAway.of(all, base, assets));
    return new Built(pages, files, mistakes);
  }

  private static List<SitePath> listed(List<Page> pages) {
    return pages.stream().filter(Page::isListed).map(Page::path).toList();
  }

  /** A site that lies nowhere yet; without pages if there are mistakes in the texts. */
  private record Built(List<Page> pages, List<SiteFile> files, Diagnostics mistakes) {}

  /**
   * What came of a build.
   *
   * @param pages how many were rendered
   * @param mistakes in the content; if there is any, {@link #build} wrote nothing
   */
  public record Outcome(int pages, Diagnostics mistakes) {}
}
