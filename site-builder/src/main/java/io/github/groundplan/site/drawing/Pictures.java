package io.github.groundplan.site.drawing;

import io.github.groundplan.site.assets.AssetSource;
import io.github.groundplan.site.diagnostic.BuildFailure;
import io.github.groundplan.site.file.Published;
import io.github.groundplan.site.file.SiteFile;
import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.file.Spool;
import io.github.groundplan.site.parse.FrontMatter;
import io.github.groundplan.site.parse.Lesson;
import io.github.groundplan.site.resolve.LinkedLesson;
import io.github.groundplan.site.resolve.LinkedSite;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Draws all pictures of a site; {@link Drawing} does so beside other work. */
public final class Pictures {
  private static final String DISPLAY = "drawing/display.ttf";
  private static final String SANS = "drawing/sans.ttf";
  private static final SitePath HOME = new SitePath("index.html");

  private Pictures() {}

  /**
   * The pictures: one a lesson if that is wanted, one for all other pages, and the icons.
   *
   * @param source where the fonts are
   * @param spool which keeps those of the lessons
   * @param isWanted whether to draw another one
   */
  static List<SiteFile> of(
      LinkedSite site, AssetSource source, Spool spool, BooleanSupplier isWanted) {
    int stops = site.lessons().size();
    SharePicture common =
        SharePicture.common(
            font(source, DISPLAY), font(source, SANS), site.settings().title(), stops);
    List<SiteFile> files = new ArrayList<>(icons());
    files.add(
        new SiteFile(Published.picture(HOME), common.of("", site.settings().description(), 0)));
    files.addAll(
        IntStream.range(0, previewed(site).size())
            .parallel()
            .filter(i -> isWanted.getAsBoolean())
            .mapToObj(i -> lesson(common, previewed(site).get(i).lesson(), i + 1, spool))
            .toList());
    return files;
  }

  /** Where the pictures will be, without drawing them. */
  public static List<SitePath> paths(LinkedSite site) {
    List<SitePath> paths =
        new ArrayList<>(
            List.of(
                Published.ICO,
                Published.TOUCH_ICON,
                Published.SMALL_ICON,
                Published.LARGE_ICON,
                Published.picture(HOME)));
    previewed(site).forEach(linked -> paths.add(Published.picture(linked.lesson().page())));
    return paths;
  }

  /** The lessons that have a picture of their own. */
  private static List<LinkedLesson> previewed(LinkedSite site) {
    return site.settings().offers().hasPreviews() ? site.lessons() : List.of();
  }

  private static SiteFile lesson(SharePicture common, Lesson lesson, int stop, Spool spool) {
    FrontMatter front = lesson.front();
    String kicker = "Lesson " + front.order();
    return new SiteFile(
        Published.picture(lesson.page()), spool.keep(common.of(kicker, front.title(), stop)));
  }

  /** Phones cut corners off: there the mark keeps away from the edge. */
  private static List<SiteFile> icons() {
    return List.of(
        new SiteFile(Published.ICO, Mark.ico(32, 0.9)),
        new SiteFile(Published.TOUCH_ICON, Mark.png(180, 0.66)),
        new SiteFile(Published.SMALL_ICON, Mark.png(192, 0.56)),
        new SiteFile(Published.LARGE_ICON, Mark.png(512, 0.56)));
  }

  private static TrueType font(AssetSource source, String path) {
    return source
        .read(path)
        .map(TrueType::read)
        .orElseThrow(() -> new BuildFailure("the front end's build left out its font " + path));
  }
}
