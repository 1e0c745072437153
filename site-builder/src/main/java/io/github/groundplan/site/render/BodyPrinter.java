package io.github.groundplan.site.render;

import io.github.groundplan.demo.instrument.FirstFrame;
import io.github.groundplan.site.markup.Html;
import io.github.groundplan.site.resolve.Part;
import java.util.List;

/** Prints the text of a page. */
final class BodyPrinter {
  private BodyPrinter() {}

  static String print(List<Part> parts) {
    StringBuilder html = new StringBuilder();
    for (Part part : parts) {
      if (part instanceof Part.Markup markup) {
        html.append(markup.html());
      } else if (part instanceof Part.Address address) {
        html.append(Html.escape(address.href()));
      } else if (part instanceof Part.PlacedDemo demo) {
        html.append(slot(demo));
      }
    }
    return html.toString();
  }

  /** The demo as it opens, for the browser to take over, and its finished run for all others. */
  static String slot(Part.PlacedDemo placed) {
    FirstFrame frame = placed.frame();
    String material =
        placed.material().isEmpty()
            ? ""
            : " data-material=\"" + Html.escape(placed.material()) + "\"";
    return "<div class=\"demo-slot\" data-demo=\""
        + placed.demo().id()
        + "\" data-options=\""
        + Html.escape(frame.options())
        + "\""
        + material
        + ">"
        + frame.live()
        + "<noscript>"
        + frame.still()
        + "</noscript></div>";
  }
}
