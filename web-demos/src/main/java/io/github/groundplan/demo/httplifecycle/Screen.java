package io.github.groundplan.demo.httplifecycle;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import java.util.ArrayList;
import java.util.List;

/** What the user sees meanwhile: a browser's window. */
record Screen(Place place) {
  Element draw() {
    return element(
        "figure",
        attributes("class", "screen"),
        element("figcaption", attributes("class", "screen__caption"), "What the user sees"),
        element(
            "div",
            attributes("class", "screen__window"),
            element("p", attributes("class", "screen__bar"), "https://example.com/users"),
            page(),
            element("p", attributes("class", "screen__status"), status())));
  }

  private Element page() {
    Phase phase = place.phase();
    boolean isBroken = place.isBroken(phase);
    if (isBroken && phase != Phase.RESPONSE) {
      return page(" screen__page--error", "✗ " + title(phase), List.of(), advice(phase));
    }
    if (isBroken) {
      return page(" screen__page--half", "Users", List.of("Ada"), "");
    }
    return place.isSeen(Phase.RENDERING)
        ? page("", "Users", List.of("Ada", "Grace", "Edsger"), "")
        : page("", "", List.of(), "");
  }

  private static Element page(String modifier, String title, List<String> names, String text) {
    List<Node> items = new ArrayList<>();
    for (String name : names) {
      items.add(element("li", Attributes.none(), name));
    }
    return element(
        "div",
        attributes("class", "screen__page" + modifier),
        element("p", attributes("class", "screen__title"), title),
        element("ul", attributes("class", "screen__list"), items),
        element("p", attributes("class", "screen__text"), text));
  }

  private String title(Phase phase) {
    return switch (phase) {
      case DNS -> "example.com can’t be found";
      case TCP -> "example.com takes too long to respond";
      case TLS ->
          place.mode().isCertificateChecked()
              ? "This may not be example.com"
              : "No secure connection";
      case REQUEST -> "431 Request header fields too large";
      case SERVER -> "500 Internal server error";
      default -> "This page has run out of memory";
    };
  }

  private String advice(Phase phase) {
    return switch (phase) {
      case DNS -> "Is the address right? Are you connected?";
      case TCP -> "Try again later.";
      case TLS ->
          place.mode().isCertificateChecked()
              ? "Its certificate has expired. Better turn back."
              : "The site and your browser have no version of TLS in common.";
      case REQUEST -> "Delete this site’s cookies.";
      case SERVER -> "Something went wrong on our side.";
      default -> "Close other pages, then load it again.";
    };
  }

  private String status() {
    Phase phase = place.phase();
    if (!place.isBegun()) {
      return "Ready";
    }
    if (place.isBroken(phase)) {
      return phase == Phase.RESPONSE ? "The connection was reset" : "Failed";
    }
    return place.isSeen(Phase.RENDERING) ? "Done" : new Words(place.mode()).status(phase);
  }
}
