package io.github.groundplan.site;

import io.github.groundplan.site.check.CheckMemory;
import io.github.groundplan.site.check.SiteCheck;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.file.PlannedFile;
import io.github.groundplan.site.file.SiteFile;
import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.file.Spool;
import io.github.groundplan.site.offline.TakeAway;
import io.github.groundplan.site.parse.SiteSettings;
import io.github.groundplan.site.render.Page;
import io.github.groundplan.site.render.PlannedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A site whose texts are read. Has no pages and no files if there are mistakes in them. */
public final class Draft {
  private final SiteSettings settings;
  private final List<PlannedPage> pages;
  private final List<SiteFile> files;
  private final List<PlannedFile> planned;
  private final Optional<Extras> extras;
  private final Map<SitePath, List<Span>> htmlAddresses;
  private final CheckMemory checked;
  private final Diagnostics mistakes;

  Draft(
      List<PlannedPage> pages,
      List<SiteFile> files,
      List<PlannedFile> planned,
      Extras extras,
      Map<SitePath, List<Span>> htmlAddresses,
      CheckMemory checked,
      Diagnostics mistakes) {
    settings = extras.site().settings();
    this.pages = List.copyOf(pages);
    this.files = List.copyOf(files);
    this.planned = List.copyOf(planned);
    this.extras = Optional.of(extras);
    this.htmlAddresses = Map.copyOf(htmlAddresses);
    this.checked = checked;
    this.mistakes = mistakes;
  }

  Draft(SiteSettings settings, Diagnostics mistakes) {
    this.settings = settings;
    pages = List.of();
    files = List.of();
    planned = List.of();
    extras = Optional.empty();
    htmlAddresses = Map.of();
    checked = new CheckMemory();
    this.mistakes = mistakes;
  }

  /** The pages, not rendered yet. */
  public List<PlannedPage> pages() {
    return pages;
  }

  /** What is there before any page is rendered. */
  public List<SiteFile> files() {
    return files;
  }

  /** What is made beside the pages when it is asked for. */
  public List<PlannedFile> planned() {
    return planned;
  }

  /** All that were found so far. */
  public Diagnostics mistakes() {
    return mistakes;
  }

  /**
   * Adds the mistakes that only show in pages.
   *
   * @param rendered all pages of this draft
   */
  public void check(List<Page> rendered) {
    extras.ifPresent(known -> check(rendered, known.paths(rendered)));
  }

  /**
   * Adds the mistakes that only show in pages, and makes what is made of all of them.
   *
   * @param drawn the pictures of the site
   * @param spool which keeps what is large
   * @return all files beside the pages, without those to take away
   */
  List<SiteFile> finish(List<Page> rendered, List<SiteFile> drawn, Spool spool) {
    if (extras.isEmpty()) {
      return files;
    }
    List<SiteFile> more = extras.get().of(rendered, drawn, spool);
    check(rendered, more.stream().map(SiteFile::path).toList());
    return Stream.concat(files.stream(), more.stream()).toList();
  }

  private void check(List<Page> rendered, List<SitePath> more) {
    List<SitePath> paths = new ArrayList<>(TakeAway.paths(settings));
    paths.addAll(more);
    files.forEach(file -> paths.add(file.path()));
    planned.forEach(file -> paths.add(file.path()));
    SiteCheck.check(rendered, paths, settings.base(), htmlAddresses, checked, mistakes);
  }
}
