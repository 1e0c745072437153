package io.github.groundplan.site.render;

import io.github.groundplan.site.assets.Assets;
import io.github.groundplan.site.book.Book;
import io.github.groundplan.site.book.Chapter;
import io.github.groundplan.site.file.Published;
import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.history.History;
import io.github.groundplan.site.parse.FreePage;
import io.github.groundplan.site.parse.FrontMatter;
import io.github.groundplan.site.parse.Heading;
import io.github.groundplan.site.parse.Lesson;
import io.github.groundplan.site.parse.SiteSettings;
import io.github.groundplan.site.parse.StartSettings;
import io.github.groundplan.site.prose.Readings;
import io.github.groundplan.site.resolve.LinkedLesson;
import io.github.groundplan.site.resolve.LinkedPage;
import io.github.groundplan.site.resolve.LinkedSite;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Renders all pages: home, lessons, demos, and the page for what is not found. */
public final class SiteRenderer {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final LinkedSite site;
  private final Frame frame;
  private final Readings readings;
  private final Templates templates = new Templates("templates");

  private SiteRenderer(LinkedSite site, Assets assets, History history, Readings readings) {
    this.site = site;
    this.readings = readings;
    frame = new Frame(site, assets, history);
  }

  /**
   * The pages of {@code site}, the home page first, each to be rendered when it is asked for.
   *
   * @param readings by which lessons are read
   */
  public static List<PlannedPage> plan(
      LinkedSite site, Assets assets, History history, Readings readings) {
    return new SiteRenderer(site, assets, history, readings).plan();
  }

  private List<PlannedPage> plan() {
    List<PlannedPage> pages = new ArrayList<>();
    pages.add(new PlannedPage(Frame.HOME, this::homeInputs, this::home));
    for (int i = 0; i < site.lessons().size(); i++) {
      int place = i;
      LinkedLesson each = site.lessons().get(i);
      pages.add(
          new PlannedPage(
              each.lesson().page(), () -> lessonInputs(each, place), () -> lesson(each, place)));
    }
    pages.addAll(new DemoRenderer(frame, templates).plan());
    for (LinkedPage each : site.pages()) {
      pages.add(new PlannedPage(each.page().page(), () -> pageInputs(each), () -> page(each)));
    }
    pages.addAll(new GlossaryRenderer(frame, templates).plan());
    for (LinkedLesson each : site.lessons()) {
      for (FrontMatter.Former former : each.lesson().front().formerly()) {
        pages.add(movedPage(former.page(), each.lesson()));
      }
    }
    if (site.settings().offers().hasDownloads()) {
      pages.add(new PlannedPage(Published.COURSE, this::courseInputs, this::course));
    }
    pages.add(
        new PlannedPage(
            Page.NOT_FOUND, () -> frame.inputs(Addressing.from(Page.NOT_FOUND)), this::notFound));
    return pages;
  }

  private List<?> homeInputs() {
    Addressing addressing = Addressing.from(Frame.HOME);
    return List.of(
        frame.startView(addressing),
        site.settings().ofEveryPage(),
        site.settings().start(),
        frame.route().all(addressing),
        site.start().map(this::pageInputs));
  }

  private List<?> lessonInputs(LinkedLesson linked, int place) {
    Addressing addressing = Addressing.from(linked.lesson().page());
    return List.of(
        frame.inputs(addressing),
        linked.lesson().path(),
        linked.lesson().front(),
        linked.parts(),
        contents(linked.lesson()),
        frame.route().inputs(place, addressing),
        frame.route().count(),
        linked.previous().map(lesson -> neighbour(lesson, addressing)),
        linked.next().map(lesson -> neighbour(lesson, addressing)));
  }

  private List<?> pageInputs(LinkedPage linked) {
    FreePage page = linked.page();
    List<?> everywhere = frame.inputs(Addressing.from(page.page()));
    Optional<?> above = linked.above().map(each -> List.of(each.title(), each.page()));
    return List.of(everywhere, page.title(), page.summary(), above, linked.parts());
  }

  private List<?> courseInputs() {
    List<Object> inputs = new ArrayList<>(frame.inputs(Addressing.from(Published.COURSE)));
    for (LinkedLesson linked : site.lessons()) {
      FrontMatter front = linked.lesson().front();
      inputs.add(List.of(front.order(), front.title(), front.summary(), linked.lesson().page()));
      inputs.add(linked.parts());
    }
    return inputs;
  }

  private PlannedPage movedPage(SitePath former, Lesson lesson) {
    return new PlannedPage(
        former,
        () -> List.of(frame.inputs(Addressing.from(former)), lesson.page(), lesson.front().title()),
        () -> moved(former, lesson));
  }

  private Page home() {
    SiteSettings settings = site.settings();
    StartSettings said = settings.start();
    Optional<LinkedPage> start = site.start();
    Set<String> demos = start.<Set<String>>map(LinkedPage::demos).orElse(Set.of());
    Addressing addressing = Addressing.from(Frame.HOME);
    Views.Start view =
        new Views.Start(
            frame.startView(addressing),
            addressing.to(Frame.HOME),
            addressing.to(Frame.DEMOS),
            frame.links(addressing),
            frame.head(Frame.HOME, settings.title(), settings.description(), demos),
            frame.route().all(addressing),
            start.map(page -> page.page().title()).orElse(settings.title()),
            start.map(page -> page.page().summary()).orElse(settings.description()),
            said.picture().filter(StartSettings.Plan.class::isInstance).isPresent(),
            said.picture().flatMap(picture -> picture(picture, addressing)),
            start.map(page -> BodyPrinter.print(page.parts())).orElse(""),
            demos.isEmpty() ? "What this is" : "Try it",
            said.lessons(),
            said.promise());
    return new Page(Frame.HOME, templates.fill("home.mustache", view), true);
  }

  private static Optional<Views.Picture> picture(
      StartSettings.Picture picture, Addressing addressing) {
    return picture instanceof StartSettings.File file
        ? file.place().map(place -> new Views.Picture(addressing.to(place), file.text()))
        : Optional.empty();
  }

  /** The page at an address that a lesson once had. */
  private Page moved(SitePath former, Lesson lesson) {
    Addressing addressing = Addressing.from(former);
    String title = lesson.front().title();
    Views.Moved view =
        new Views.Moved(
            frame.siteView(addressing),
            addressing.to(Frame.HOME),
            addressing.to(Frame.DEMOS),
            frame.links(addressing),
            frame.unlistedHead(title, "This lesson has moved.", Views.DemoFiles.NONE),
            addressing.to(lesson.page()),
            site.settings().address(lesson.page()));
    return new Page(former, templates.fill("moved.mustache", view), false);
  }

  private Page course() {
    Addressing addressing = Addressing.from(Published.COURSE);
    String summary = "All lessons on one page, to print.";
    Views.Course view =
        new Views.Course(
            frame.siteView(addressing),
            addressing.to(Frame.HOME),
            addressing.to(Frame.DEMOS),
            frame.links(addressing),
            frame.unlistedHead(
                "The whole course", summary, frame.files(Published.COURSE, demos()).still()),
            Book.chapters(site, Published.COURSE).stream().map(SiteRenderer::chapter).toList());
    return new Page(Published.COURSE, templates.fill("course.mustache", view), false);
  }

  /** The ids of all that can be operated in the lessons. */
  private Set<String> demos() {
    return site.lessons().stream()
        .flatMap(each -> each.demos().stream())
        .collect(Collectors.toSet());
  }

  private static Views.Chapter chapter(Chapter chapter) {
    FrontMatter front = chapter.lesson().front();
    return new Views.Chapter(
        chapter.id(), front.order(), front.title(), front.summary(), chapter.body());
  }

  private Page page(LinkedPage linked) {
    FreePage page = linked.page();
    Addressing addressing = Addressing.from(page.page());
    Views.Text view =
        new Views.Text(
            frame.siteView(addressing),
            addressing.to(Frame.HOME),
            addressing.to(Frame.DEMOS),
            frame.links(addressing),
            frame.head(linked),
            page.name(),
            linked.above().map(above -> new Views.Way(above.title(), addressing.to(above.page()))),
            BodyPrinter.print(linked.parts()));
    return new Page(page.page(), templates.fill("page.mustache", view), true);
  }

  private Page notFound() {
    String title = "Page not found";
    Views.Head head =
        frame.unlistedHead(title, "There is no such page here.", Views.DemoFiles.NONE);
    String basePath = URI.create(site.settings().base()).getPath();
    Views.Plain view = frame.plain(Addressing.below(basePath), head);
    return new Page(Page.NOT_FOUND, templates.fill("not-found.mustache", view), false);
  }

  private Page lesson(LinkedLesson linked, int place) {
    SitePath path = linked.lesson().page();
    Addressing addressing = Addressing.from(path);
    Views.Lesson view =
        new Views.Lesson(
            frame.siteView(addressing),
            addressing.to(Frame.HOME),
            addressing.to(Frame.DEMOS),
            frame.links(addressing),
            head(linked),
            frame.route().around(place, addressing),
            frame.route().count(),
            contents(linked.lesson()),
            linked.previous().map(lesson -> neighbour(lesson, addressing)),
            linked.next().map(lesson -> neighbour(lesson, addressing)));
    return new Page(path, templates.fill("lesson.mustache", view), true);
  }

  private Views.LessonHead head(LinkedLesson linked) {
    FrontMatter front = linked.lesson().front();
    SitePath path = linked.lesson().path();
    return new Views.LessonHead(
        front.title(),
        frame.fullTitle(front.title()),
        front.summary(),
        frame.files(linked.lesson().page(), linked.demos()),
        Optional.of(new Shared(site, frame.history()).lesson(linked.lesson())),
        front.order(),
        front.minutes(),
        readings.minutes(linked),
        BodyPrinter.print(linked.parts()),
        frame.history().lastChange(path).map(SiteRenderer::change),
        site.settings().edit().map(folder -> folder + path.escaped()));
  }

  private static Views.Change change(Instant instant) {
    LocalDate date = instant.atOffset(ZoneOffset.UTC).toLocalDate();
    return new Views.Change(date.toString(), DATE.format(date));
  }

  private static List<Views.Entry> contents(Lesson lesson) {
    return lesson.body().headings().stream()
        .filter(heading -> heading.level() == 2 || heading.level() == 3)
        .map(SiteRenderer::entry)
        .toList();
  }

  private static Views.Entry entry(Heading heading) {
    return new Views.Entry(heading.id(), heading.text(), heading.level());
  }

  private static Views.Neighbour neighbour(Lesson lesson, Addressing addressing) {
    FrontMatter front = lesson.front();
    return new Views.Neighbour(front.order(), front.title(), addressing.to(lesson.page()));
  }
}
