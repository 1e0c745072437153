package io.github.groundplan.site;

import io.github.groundplan.demo.instrument.DemoKind;
import io.github.groundplan.site.assets.AssetSource;
import io.github.groundplan.site.assets.Assets;
import io.github.groundplan.site.check.HtmlRules;
import io.github.groundplan.site.check.SiteCheck;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.file.SiteFile;
import io.github.groundplan.site.parse.ContentParser;
import io.github.groundplan.site.parse.ParseMemory;
import io.github.groundplan.site.parse.ParsedSite;
import io.github.groundplan.site.render.Page;
import io.github.groundplan.site.render.PlannedPage;
import io.github.groundplan.site.render.SiteRenderer;
import io.github.groundplan.site.resolve.LinkedSite;
import io.github.groundplan.site.resolve.Linker;
import io.github.groundplan.site.scan.Content;
import io.github.groundplan.site.scan.ContentScan;
import io.github.groundplan.site.write.SiteWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

  private Built make(Path content) {
    Draft draft = draft(content, new ParseMemory(), Optional.empty());
    List<Page> pages = draft.check();
    return new Built(pages, draft.files, draft.mistakes);
  }

  /**
   * Reads and links the site of {@code content}, and leaves its pages to be rendered.
   *
   * @param memory of the drafts before, of which this one is a change
   * @param address under which the site is published, if not the one that it names itself
   * @throws io.github.groundplan.site.diagnostic.BuildFailure if something outside of the content
   *     is in the way
   * @throws java.io.UncheckedIOException if there is no folder {@code content}
   */
  public Draft draft(Path content, ParseMemory memory, Optional<String> address) {
    Diagnostics mistakes = new Diagnostics();
    Content scanned = ContentScan.scan(content, mistakes);
    ParsedSite written = ContentParser.parse(scanned, demos, memory, mistakes);
    ParsedSite parsed = address.map(written::publishedAt).orElse(written);
    LinkedSite linked = Linker.link(parsed, demos, mistakes);
    String base = linked.settings().base();
    if (!mistakes.isEmpty()) {
      return new Draft(List.of(), List.of(), base, mistakes);
    }
    Assets ready = Assets.read(assets);
    List<SiteFile> files = Stream.concat(ready.files().stream(), linked.files().stream()).toList();
    return new Draft(SiteRenderer.plan(linked, ready), files, base, mistakes);
  }

  /**
   * A site whose texts are read.
   *
   * @param pages none if there are mistakes
   * @param files beside the pages; none if there are mistakes
   * @param base the address under which the site is published
   */
  public record Draft(
      List<PlannedPage> pages, List<SiteFile> files, String base, Diagnostics mistakes) {
    public Draft {
      pages = List.copyOf(pages);
      files = List.copyOf(files);
    }

    /** Renders all pages and adds the mistakes that only show in them. */
    public List<Page> check() {
      List<Page> rendered = pages.stream().map(PlannedPage::page).toList();
      check(rendered);
      return rendered;
    }

    /** Adds the mistakes of all pages, rendered. */
    public void check(List<Page> rendered) {
      SiteCheck.check(rendered, files.stream().map(SiteFile::path).toList(), base, mistakes);
    }
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
