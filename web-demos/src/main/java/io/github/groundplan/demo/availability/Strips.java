package io.github.groundplan.demo.availability;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.Watch;
import io.github.groundplan.demo.view.Coordinates;
import io.github.groundplan.demo.view.Element;
import java.util.List;

/** A year as strips, one for each part and one for the whole: marks where it was down. */
final class Strips {
  private static final String TITLE = "A year, part by part";
  private static final double WIDTH = 1000;

  /** Narrower marks would not be seen. */
  private static final double LEAST = 5;

  private Strips() {}

  /** The strips up to where the year was watched, or what to do to get some. */
  static Element draw(Session<Year> session) {
    if (session.watch().isEmpty()) {
      return Rows.empty(TITLE, "Press Play to see a year of outages here, part by part.");
    }
    Watch<Year> watch = session.watch().get();
    double now = watch.playback().seconds();
    Year year = watch.run();
    Rows rows = new Rows("year", TITLE);
    for (int i = 0; i < year.structure().size(); i++) {
      String value = value(year.part(i), now);
      rows.add("", year.structure().label(i), value, lived(now), seen(year.marks(i), now));
    }
    String value = value(year.whole(), now);
    rows.add("--whole", "The whole", value, lived(now), seen(year.marksOfWhole(), now));
    rows.addAxis(List.of("J", "F", "M", "A", "M", "J", "J", "A", "S", "O", "N", "D"));
    return rows.draw();
  }

  static String value(Spells spells, double now) {
    int begun = spells.begunBy(now);
    return begun == 0
        ? "no outage"
        : Words.count(begun, "outage") + ", " + Words.time(spells.downBy(now));
  }

  private static String at(double now) {
    return Coordinates.text(now / Year.SECONDS * WIDTH);
  }

  private static Element lived(double now) {
    return element(
        "rect",
        attributes("class", "year__lived", "x", "0", "y", "6", "width", at(now), "height", "2"));
  }

  /** A drawing in the drawing: it cuts off what is yet to come. */
  private static Element seen(Element marks, double now) {
    String box = "0 0 " + at(now) + " 14";
    return element("svg", attributes("width", at(now), "height", "14", "viewBox", box), marks);
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
        String length = Coordinates.text(width);
        path.append('M').append(Coordinates.text(from)).append(" 0h").append(length);
        path.append("v14h-").append(length).append('z');
        drawnTo = from + width;
      }
    }
    return element("path", attributes("class", "year__outage", "d", path.toString()));
  }
}
