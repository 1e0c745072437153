package io.github.groundplan.site.render;

import io.github.groundplan.site.parse.Licence;
import io.github.groundplan.site.parse.StartSettings;
import java.util.List;
import java.util.Optional;

/**
 * What templates are given. A name in a template is the name of a component here; addresses are
 * those of the page that is being rendered. {@code demosHome} is the list of all demos.
 */
final class Views {
  private Views() {}

  /** The whole of {@code not-found.mustache}. */
  record Plain(Site site, String home, String demosHome, AssetLinks assets, Head page) {}

  /**
   * The whole of {@code home.mustache}.
   *
   * @param heading what the poster says in large letters
   * @param lead what it says below; empty if nothing
   * @param hasPlan whether the drawing of a town stands beside it
   * @param picture what else stands beside it
   * @param body HTML; empty if there is none
   * @param bodyName what that is called, for who does not see it
   * @param route above the lessons
   * @param promise below them
   */
  record Start(
      Site site,
      String home,
      String demosHome,
      AssetLinks assets,
      Head page,
      List<Stop> lessons,
      String heading,
      String lead,
      boolean hasPlan,
      Optional<Picture> picture,
      String body,
      String bodyName,
      StartSettings.Words route,
      Optional<StartSettings.Promise> promise) {
    boolean hasPicture() {
      return hasPlan || picture.isPresent();
    }

    boolean hasLead() {
      return !lead.isEmpty();
    }

    boolean hasBody() {
      return !body.isEmpty();
    }
  }

  /**
   * A file to be seen.
   *
   * @param text what it shows
   */
  record Picture(String href, String text) {}

  /**
   * The whole of {@code lesson.mustache}.
   *
   * @param lessons all, or this one and its neighbours
   * @param lessonCount how many there are, if not all are listed
   * @param contents the headings of levels 2 and 3
   */
  record Lesson(
      Site site,
      String home,
      String demosHome,
      AssetLinks assets,
      LessonHead page,
      List<Stop> lessons,
      Optional<String> lessonCount,
      List<Entry> contents,
      Optional<Neighbour> previous,
      Optional<Neighbour> next) {
    boolean hasContents() {
      return !contents.isEmpty();
    }
  }

  /**
   * The whole of {@code demos.mustache}.
   *
   * @param demos in the order of the course
   */
  record Demos(
      Site site, String home, String demosHome, AssetLinks assets, Head page, List<Card> demos) {}

  /**
   * The whole of {@code moved.mustache}.
   *
   * @param target where the page is now
   * @param canonical the same, where the site is published
   */
  record Moved(
      Site site,
      String home,
      String demosHome,
      AssetLinks assets,
      Head page,
      String target,
      String canonical) {}

  /** The whole of {@code course.mustache}. */
  record Course(
      Site site,
      String home,
      String demosHome,
      AssetLinks assets,
      Head page,
      List<Chapter> chapters) {}

  /**
   * A lesson in the page of all.
   *
   * @param body HTML
   */
  record Chapter(String id, int number, String title, String summary, String body) {}

  /**
   * A demo in the list of all.
   *
   * @param sketch SVG; may be empty
   */
  record Card(String title, String summary, String href, String sketch) {}

  /**
   * The whole of {@code demo.mustache}.
   *
   * @param body HTML
   * @param lessons those that have the demo
   * @param embedCode what other sites copy
   */
  record Demo(
      Site site,
      String home,
      String demosHome,
      AssetLinks assets,
      Head page,
      String body,
      List<Neighbour> lessons,
      String embedCode) {
    boolean hasLessons() {
      return !lessons.isEmpty();
    }
  }

  /**
   * The whole of {@code embed.mustache}.
   *
   * @param body HTML
   * @param full the demo's own page
   * @param canonical the same page, where the site is published
   */
  record Embedded(
      Site site, AssetLinks assets, Head page, String body, String full, String canonical) {}

  /**
   * What all pages tell of the site.
   *
   * @param hasDemos whether there is a list of demos
   * @param hasDownloads whether all can be had at once
   * @param ways to other pages, at the top
   * @param more of them, at the foot
   */
  record Site(
      String title,
      String description,
      String language,
      boolean isRightToLeft,
      String policy,
      String repository,
      Optional<Licence> licence,
      boolean hasDemos,
      boolean hasDownloads,
      List<Way> ways,
      List<Way> more,
      Optional<String> moreId) {
    boolean hasMore() {
      return !more.isEmpty();
    }
  }

  /** A link to a page. */
  record Way(String title, String href) {}

  /**
   * The whole of {@code page.mustache}.
   *
   * @param name by which the style sheet knows those of a look of their own
   * @param above the page that leads to this one, if one does
   * @param body HTML
   */
  record Text(
      Site site,
      String home,
      String demosHome,
      AssetLinks assets,
      Head page,
      String name,
      Optional<Way> above,
      String body) {}

  /**
   * The whole of {@code glossary.mustache}.
   *
   * @param letters in the order of the alphabet, each with its terms
   */
  record Glossary(
      Site site,
      String home,
      String demosHome,
      AssetLinks assets,
      Head page,
      List<Letter> letters) {}

  /** The terms that begin with one letter. */
  record Letter(String letter, String id, List<Term> terms) {}

  /**
   * A word of the glossary.
   *
   * @param aliases other names, as they are told; nothing if there are none
   * @param taught the lesson that teaches it
   * @param used lessons that use it
   */
  record Term(
      String id,
      String name,
      Optional<String> aliases,
      String meaning,
      List<String> more,
      Optional<Neighbour> taught,
      List<Neighbour> used) {
    boolean isUsed() {
      return !used.isEmpty();
    }
  }

  /**
   * What a page loads for the demos that it shows.
   *
   * @param sheet what these look like, beyond what all have; some need none
   * @param scripts by which they work
   */
  record DemoFiles(Optional<String> sheet, Optional<DemoScripts> scripts) {
    static final DemoFiles NONE = new DemoFiles(Optional.empty(), Optional.empty());

    /** For a page that shows how runs ended, and nothing to operate. */
    DemoFiles still() {
      return new DemoFiles(sheet, Optional.empty());
    }
  }

  /**
   * The scripts of demos.
   *
   * @param parts what only these demos need, to be read before {@code common}
   */
  record DemoScripts(List<String> parts, String common) {}

  /** What {@code head.mustache} needs of any page. */
  record Head(
      String title, String fullTitle, String summary, DemoFiles demos, Optional<Sharing> sharing) {}

  /**
   * What search engines, feed readers and those who get a link are told of a page.
   *
   * @param canonical the page where the site is published
   * @param type as in the Open Graph protocol: {@code article}
   * @param picture {@value #PICTURE_WIDTH} by {@value #PICTURE_HEIGHT}, where it is published
   * @param structured JSON-LD
   * @param feed the address of the feed, if there is one
   */
  record Sharing(
      String canonical, String type, Picture picture, String structured, Optional<String> feed) {
    static final int PICTURE_WIDTH = 1200;
    static final int PICTURE_HEIGHT = 630;
  }

  /**
   * The lesson of the page.
   *
   * @param minutes with all that can be tried
   * @param readingMinutes for the text alone
   * @param body HTML
   * @param edit where its text can be edited
   */
  record LessonHead(
      String title,
      String fullTitle,
      String summary,
      DemoFiles demos,
      Optional<Sharing> sharing,
      int number,
      int minutes,
      int readingMinutes,
      String body,
      Optional<Change> changed,
      Optional<String> edit) {
    boolean isMoreThanReading() {
      return minutes > readingMinutes;
    }
  }

  /**
   * When the lesson was last changed.
   *
   * @param date as in ISO 8601
   * @param words the date as people write it
   */
  record Change(String date, String words) {}

  /** A lesson in the list of all. */
  record Stop(
      int number,
      String title,
      String href,
      boolean isCurrent,
      int minutes,
      String summary,
      boolean hasDemo) {}

  /** A heading of the page. */
  record Entry(String id, String text, int level) {}

  /** The lesson before or after. */
  record Neighbour(int number, String title, String href) {}
}
