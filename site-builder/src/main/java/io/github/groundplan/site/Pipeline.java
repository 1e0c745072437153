package io.github.groundplan.site;

import io.github.groundplan.demo.instrument.DemoKind;
import io.github.groundplan.site.assets.AssetSource;
import io.github.groundplan.site.assets.Assets;
import io.github.groundplan.site.check.CheckMemory;
import io.github.groundplan.site.check.HtmlRules;
import io.github.groundplan.site.check.NumberCheck;
import io.github.groundplan.site.check.SiteCheck;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.drawing.Drawing;
import io.github.groundplan.site.file.Bytes;
import io.github.groundplan.site.file.PlannedFile;
import io.github.groundplan.site.file.SiteFile;
import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.file.Spool;
import io.github.groundplan.site.history.GitLog;
import io.github.groundplan.site.history.History;
import io.github.groundplan.site.offline.TakeAway;
import io.github.groundplan.site.parse.ContentParser;
import io.github.groundplan.site.parse.ParsedSite;
import io.github.groundplan.site.parse.SiteSettings;
import io.github.groundplan.site.prose.Readings;
import io.github.groundplan.site.render.Page;
import io.github.groundplan.site.render.PlannedPage;
import io.github.groundplan.site.render.SiteRenderer;
import io.github.groundplan.site.resolve.LinkedSite;
import io.github.groundplan.site.resolve.Linker;
import io.github.groundplan.site.scan.Content;
import io.github.groundplan.site.scan.ContentScan;
import io.github.groundplan.site.schema.Written;
import io.github.groundplan.site.search.Findable;
import io.github.groundplan.site.search.SearchIndex;
import io.github.groundplan.site.write.SiteWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Turns a content folder into a site.
 *
 * @param demos all that lessons may place
 * @param assets what the front end's build made
 */
public record Pipeline(List<DemoKind> demos, AssetSource assets) {
  /** Shares of the work, as a course of a thousand lessons shows them. */
  private static final double SCANNED = 0.02;

  private static final double READ = 0.4;

  private static final double RENDERED = 0.7;
  private static final double CHECKED = 0.9;

  public Pipeline {
    demos = List.copyOf(demos);
  }

  /**
   * Builds the site of {@code content} into {@code output}, which stays as it was if there is any
   * mistake.
   *
   * @param progress is told the share of the work that is done, from 0 to 1
   * @throws io.github.groundplan.site.diagnostic.BuildFailure if something outside of the content
   *     is in the way
   * @throws java.io.UncheckedIOException if there is no folder {@code content}
   */
  public Outcome build(Path content, Path output, DoubleConsumer progress) {
    try (Spool spool = Spool.open()) {
      Built built = make(content, progress, spool);
      if (built.mistakes.isEmpty()) {
        SiteWriter.write(
            Stream.concat(built.pages.stream().map(Page::file), built.files.stream()).toList(),
            output);
      }
      return new Outcome(built.pages.size(), built.mistakes);
    }
  }

  /**
   * Builds the site of {@code content} without writing it, and looks closer at what would be
   * published.
   *
   * @param rules what the HTML is held against
   * @param progress is told the share of the work that is done, from 0 to 1
   * @throws io.github.groundplan.site.diagnostic.BuildFailure if something outside of the content
   *     is in the way
   * @throws java.io.UncheckedIOException if there is no folder {@code content}
   */
  public Outcome check(Path content, HtmlRules rules, DoubleConsumer progress) {
    try (Spool spool = Spool.open()) {
      Built built = make(content, progress, spool);
      SiteCheck.review(built.pages, built.files, rules, built.mistakes);
      return new Outcome(built.pages.size(), built.mistakes);
    }
  }

  /**
   * Looks for numbers in the lessons and pages of {@code content} that nobody answers for.
   *
   * @throws java.io.UncheckedIOException if there is no folder {@code content}
   */
  public Diagnostics numbers(Path content) {
    Diagnostics mistakes = new Diagnostics();
    Content scanned = ContentScan.scan(content, mistakes);
    NumberCheck.check(ContentParser.parse(scanned, demos, mistakes), mistakes);
    return mistakes;
  }

  private Built make(Path content, DoubleConsumer progress, Spool spool) {
    Built built = rendered(content, progress, spool);
    progress.accept(CHECKED);
    // By now the texts of the site are not in memory any more.
    if (built.mistakes.isEmpty()) {
      List<SiteFile> all = new ArrayList<>(built.files);
      built.pages.forEach(page -> all.add(page.file()));
      built.files.addAll(TakeAway.of(all, built.settings, assets, spool));
    }
    return built;
  }

  private Built rendered(Path content, DoubleConsumer progress, Spool spool) {
    Linked linked = link(content, BuildMemory.empty(), Optional.empty(), progress);
    if (!linked.mistakes.isEmpty()) {
      return new Built(List.of(), List.of(), linked.settings(), linked.mistakes);
    }
    // Drawn while pages are written: neither needs the other.
    try (Drawing drawing = Drawing.begin(linked.site, assets, spool)) {
      Draft draft = whole(linked, GitLog.of(content), spool);
      List<Page> pages = rendered(draft.pages(), progress, spool);
      List<SiteFile> files = new ArrayList<>(draft.finish(pages, drawing.files(), spool));
      return new Built(pages, files, linked.settings(), linked.mistakes);
    }
  }

  private static List<Page> rendered(
      List<PlannedPage> planned, DoubleConsumer progress, Spool spool) {
    Steps steps = new Steps(progress, READ, RENDERED, planned.size());
    List<Page> pages =
        planned.parallelStream()
            .map(
                page -> {
                  Page rendered = page.page().in(spool);
                  steps.done();
                  return rendered;
                })
            .toList();
    progress.accept(RENDERED);
    return pages;
  }

  /**
   * Reads and links the site of {@code content} while it is being written, and leaves its pages to
   * be rendered.
   *
   * @param memory of the drafts before, of which this one is a change
   * @param address where it is shown meanwhile
   * @param progress is told the share of this work that is done, from 0 to 1
   * @throws io.github.groundplan.site.diagnostic.BuildFailure if something outside of the content
   *     is in the way
   * @throws java.io.UncheckedIOException if there is no folder {@code content}
   */
  public Draft draft(Path content, BuildMemory memory, String address, DoubleConsumer progress) {
    DoubleConsumer ofDraft = share -> progress.accept(share / READ);
    Linked linked = link(content, memory, Optional.of(address), ofDraft);
    return linked.mistakes.isEmpty()
        ? unfinished(linked, memory)
        : new Draft(linked.settings(), linked.mistakes);
  }

  private Linked link(
      Path content, BuildMemory memory, Optional<String> address, DoubleConsumer progress) {
    Diagnostics mistakes = new Diagnostics();
    Content scanned = ContentScan.scan(content, memory.scanned(), mistakes);
    Steps steps = new Steps(progress, SCANNED, READ, scanned.texts());
    ParsedSite written =
        ContentParser.parse(scanned, demos, memory.parsed(), mistakes, steps::done);
    ParsedSite parsed = address.map(written::publishedAt).orElse(written);
    LinkedSite site = Linker.link(parsed, demos, memory.frames(), mistakes);
    return new Linked(site, parsed.htmlAddresses(), mistakes);
  }

  /** A site that is built once: it has no pages to remember, and no room for them. */
  private Draft whole(Linked linked, History history, Spool spool) {
    Readings readings = new Readings();
    Bytes index = spool.keep(SearchIndex.script(Findable.of(linked.site, readings)));
    Assets ready = Assets.read(assets).with(Assets.SEARCH_INDEX, index);
    return new Draft(
        SiteRenderer.plan(linked.site, ready, history, readings),
        files(linked.site, ready),
        List.of(),
        new Extras(linked.site, history, ready),
        linked.htmlAddresses,
        new CheckMemory(),
        linked.mistakes);
  }

  /**
   * Who is still writing has no history to show yet, and no time to wait for it, nor for an index
   * whose content would give every page another address to load it from.
   */
  private Draft unfinished(Linked linked, BuildMemory memory) {
    Readings readings = new Readings();
    History history = History.unknown();
    Assets ready = Assets.read(assets).planning(Assets.SEARCH_INDEX);
    Supplier<Bytes> index = () -> SearchIndex.script(Findable.of(linked.site, readings));
    List<PlannedPage> pages = SiteRenderer.plan(linked.site, ready, history, readings);
    return new Draft(
        memory.rendered().recall(pages),
        files(linked.site, ready),
        List.of(new PlannedFile(ready.path(Assets.SEARCH_INDEX), index)),
        new Extras(linked.site, history, ready),
        linked.htmlAddresses,
        memory.checked(),
        linked.mistakes);
  }

  private static List<SiteFile> files(LinkedSite site, Assets ready) {
    List<SiteFile> files = new ArrayList<>(ready.files());
    files.addAll(site.files());
    files.addAll(Written.files());
    return files;
  }

  /** A site whose texts are read; not whole if there are mistakes in them. */
  private record Linked(
      LinkedSite site, Map<SitePath, List<Span>> htmlAddresses, Diagnostics mistakes) {
    SiteSettings settings() {
      return site.settings();
    }
  }

  /** A site that lies nowhere yet; without pages if there are mistakes in the texts. */
  private record Built(
      List<Page> pages, List<SiteFile> files, SiteSettings settings, Diagnostics mistakes) {}

  /**
   * What came of a build.
   *
   * @param pages how many were rendered
   * @param mistakes in the content; if there is any, {@link #build} wrote nothing
   */
  public record Outcome(int pages, Diagnostics mistakes) {}
}
