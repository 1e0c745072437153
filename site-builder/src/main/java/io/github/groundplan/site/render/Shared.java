package io.github.groundplan.site.render;

import static io.github.groundplan.site.json.Json.map;

import io.github.groundplan.site.file.Published;
import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.history.History;
import io.github.groundplan.site.json.Json;
import io.github.groundplan.site.parse.FreePage;
import io.github.groundplan.site.parse.FrontMatter;
import io.github.groundplan.site.parse.Lesson;
import io.github.groundplan.site.parse.SiteSettings;
import io.github.groundplan.site.resolve.LinkedPage;
import io.github.groundplan.site.resolve.LinkedSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is told of pages to those who do not read them: the Open Graph protocol and schema.org. */
record Shared(LinkedSite site, History history) {
  /** A page that is no lesson; the home page stands for the course. */
  Views.Sharing page(SitePath page, String title, String summary) {
    boolean isDemo = page.value().startsWith("demos/") && !page.equals(Frame.DEMOS);
    Optional<Map<String, Object>> above =
        isDemo
            ? Optional.of(crumb(2, "Demos", site.settings().address(Frame.DEMOS)))
            : Optional.empty();
    return page(page, title, summary, above);
  }

  private Views.Sharing page(
      SitePath page, String title, String summary, Optional<Map<String, Object>> above) {
    boolean isHome = page.equals(Frame.HOME);
    Object graph =
        isHome
            ? course()
            : List.of(
                with(resource(page, title, summary), "isPartOf", courseReference()),
                crumbs(page, title, above));
    return sharing(page, "website", ofCourse(), graph);
  }

  /** A page beside the lessons. */
  Views.Sharing page(LinkedPage linked) {
    FreePage page = linked.page();
    Optional<Map<String, Object>> above =
        linked.above().map(each -> crumb(2, each.title(), site.settings().address(each.page())));
    return page(page.page(), page.title(), page.summary(), above);
  }

  /** A lesson. */
  Views.Sharing lesson(Lesson lesson) {
    FrontMatter front = lesson.front();
    Map<String, Object> resource = with(lessonResource(lesson), "isPartOf", courseReference());
    history
        .lastChange(lesson.path())
        .ifPresent(change -> resource.put("dateModified", change.toString()));
    return sharing(
        lesson.page(),
        "article",
        site.settings().offers().hasPreviews() ? of(lesson) : ofCourse(),
        List.of(resource, crumbs(lesson.page(), front.title(), Optional.empty())));
  }

  private Views.Picture ofCourse() {
    SiteSettings settings = site.settings();
    return new Views.Picture(
        settings.address(Published.picture(Frame.HOME)),
        settings.title() + ": " + settings.description());
  }

  private Views.Picture of(Lesson lesson) {
    FrontMatter front = lesson.front();
    return new Views.Picture(
        site.settings().address(Published.picture(lesson.page())),
        "Lesson " + front.order() + ": " + front.title());
  }

  private Views.Sharing sharing(SitePath page, String type, Views.Picture picture, Object graph) {
    Optional<String> feed =
        history.changes().isEmpty() ? Optional.empty() : Optional.of(page.hrefTo(Published.FEED));
    String structured = Json.compact(map("@context", "https://schema.org", "@graph", graph));
    return new Views.Sharing(site.settings().address(page), type, picture, structured, feed);
  }

  private List<Object> course() {
    SiteSettings settings = site.settings();
    int minutes = site.lessons().stream().mapToInt(each -> each.lesson().front().minutes()).sum();
    Map<String, Object> course = courseReference();
    course.put("description", settings.description());
    course.put("inLanguage", settings.language());
    course.put("isAccessibleForFree", true);
    addLicence(course);
    course.put(
        "provider", map("@type", "Organization", "name", settings.title(), "url", settings.base()));
    if (minutes > 0) {
      course.put(
          "hasCourseInstance",
          map(
              "@type",
              "CourseInstance",
              "courseMode",
              "online",
              "courseWorkload",
              "PT" + minutes + "M"));
    }
    List<Object> lessons = new ArrayList<>();
    site.lessons().forEach(each -> lessons.add(lessonResource(each.lesson())));
    course.put("hasPart", lessons);
    return List.of(course);
  }

  private Map<String, Object> courseReference() {
    SiteSettings settings = site.settings();
    return map(
        "@type",
        "Course",
        "@id",
        settings.base() + "#course",
        "name",
        settings.title(),
        "url",
        settings.base());
  }

  private Map<String, Object> lessonResource(Lesson lesson) {
    FrontMatter front = lesson.front();
    Map<String, Object> resource = resource(lesson.page(), front.title(), front.summary());
    resource.put("learningResourceType", "lesson");
    resource.put("position", front.order());
    resource.put("timeRequired", "PT" + front.minutes() + "M");
    return resource;
  }

  private Map<String, Object> resource(SitePath page, String title, String summary) {
    Map<String, Object> resource =
        map(
            "@type",
            "LearningResource",
            "name",
            title,
            "description",
            summary,
            "url",
            site.settings().address(page),
            "inLanguage",
            site.settings().language(),
            "isAccessibleForFree",
            true);
    addLicence(resource);
    return resource;
  }

  private void addLicence(Map<String, Object> work) {
    site.settings().licence().ifPresent(licence -> work.put("license", licence.address()));
  }

  private Map<String, Object> crumbs(
      SitePath page, String title, Optional<Map<String, Object>> above) {
    SiteSettings settings = site.settings();
    List<Object> items = new ArrayList<>();
    items.add(crumb(1, settings.title(), settings.base()));
    above.ifPresent(items::add);
    items.add(crumb(items.size() + 1, title, settings.address(page)));
    return map("@type", "BreadcrumbList", "itemListElement", items);
  }

  private static Map<String, Object> crumb(int position, String name, String address) {
    return map("@type", "ListItem", "position", position, "name", name, "item", address);
  }

  private static Map<String, Object> with(Map<String, Object> map, String key, Object value) {
    map.put(key, value);
    return map;
  }
}
