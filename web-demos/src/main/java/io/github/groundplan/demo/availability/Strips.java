package io.github.groundplan.demo.availability;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.Watch;
import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Coordinates;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import java.util.ArrayList;
import java.util.List;

/** A year as strips, one for each part and one for the whole: marks where it was down. */
final class Strips {
  static final double WIDTH = 1000;

  private static final String MONTHS = "JFMAMJJASOND";

  /** Narrower marks would not be seen. */
  private static final double LEAST = 5;

  private Strips() {}

  /** The strips up to where the year was watched, or what to do to get some. */
  static Element draw(Session<Year> session) {
    if (session.watch().isEmpty()) {
      return element(
          "p",
          attributes("class", "demo__empty"),
          "Press Play to see a year of outages here, part by part.");
    }
    Watch<Year> watch = session.watch().get();
    double now = watch.playback().seconds();
    Year year = watch.run();
    List<Node> rows = new ArrayList<>();
    for (int i = 0; i < year.structure().size(); i++) {
      rows.add(row("year__row", year.structure().label(i), year.part(i), year.marks(i), now));
    }
    rows.add(
        row("year__row year__row--whole", "The whole", year.whole(), year.marksOfWhole(), now));
    rows.add(months());
    return element("ol", attributes("class", "year", "aria-label", "Outages in the year"), rows);
  }

  private static Element row(
      String className, String name, Spells spells, Element marks, double now) {
    return element(
        "li",
        attributes("class", className),
        element("span", attributes("class", "year__name"), name),
        bar(marks, now),
        element("span", attributes("class", "year__value"), value(spells, now)));
  }

  static String value(Spells spells, double now) {
    int begun = spells.begunBy(now);
    return begun == 0
        ? "no outage"
        : Words.count(begun, "outage") + ", " + Words.time(spells.downBy(now));
  }

  private static Element bar(Element marks, double now) {
    String at = Coordinates.text(now / Year.SECONDS * WIDTH);
    return element(
        "svg",
        attributes(
            "class", "year__bar",
            "viewBox", "0 0 1000 14",
            "preserveAspectRatio", "none",
            "aria-hidden", "true"),
        element(
            "rect",
            attributes("class", "year__lived", "x", "0", "y", "6", "width", at, "height", "2")),
        // A drawing in the drawing cuts off what is yet to come.
        element(
            "svg",
            attributes(
                "x", "0", "y", "0", "width", at, "height", "14", "viewBox", "0 0 " + at + " 14"),
            marks));
  }

  /** All marks of a year, as one path. */
  static Element marks(Spells spells) {
    StringBuilder path = new StringBuilder("M0 0");
    double drawnTo = 0;
    for (int i = 0; i < spells.size(); i++) {
      double from = Math.max(drawnTo, spells.from(i) / Year.SECONDS * WIDTH);
      double to = Math.min(WIDTH, spells.to(i) / Year.SECONDS * WIDTH);
      double width = Math.min(WIDTH - from, Math.max(LEAST, to - from));
      if (to > drawnTo && width > 0) {
        path.append('M')
            .append(Coordinates.text(from))
            .append(" 0h")
            .append(Coordinates.text(width))
            .append("v14h-");
        path.append(Coordinates.text(width)).append('z');
        drawnTo = from + width;
      }
    }
    return element("path", attributes("class", "year__outage", "d", path.toString()));
  }

  private static Element months() {
    List<Node> months = new ArrayList<>();
    for (int i = 0; i < MONTHS.length(); i++) {
      months.add(element("span", Attributes.none(), MONTHS.substring(i, i + 1)));
    }
    return element(
        "li",
        attributes("class", "year__row year__row--axis", "aria-hidden", "true"),
        element("span", attributes("class", "year__name")),
        element("span", attributes("class", "year__axis"), months),
        element("span", attributes("class", "year__value")));
  }
}
