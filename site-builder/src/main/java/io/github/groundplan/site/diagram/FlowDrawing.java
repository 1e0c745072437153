package io.github.groundplan.site.diagram;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import java.util.ArrayList;
import java.util.List;

/** A flow, from left to right where there is room, from top to bottom on a phone, and in words. */
final class FlowDrawing {
  private FlowDrawing() {}

  static List<Element> draw(Flow flow) {
    Layers layers = new Layers(flow);
    List<Element> drawings = new ArrayList<>();
    FlowPlan wide = FlowPlan.wide(flow, layers);
    if (wide.fits()) {
      drawings.add(new FlowPainter(flow, layers, wide).draw("stage stage--wide"));
    }
    drawings.add(
        new FlowPainter(flow, layers, FlowPlan.tall(flow, layers)).draw("stage stage--tall"));
    drawings.add(words(flow));
    return drawings;
  }

  private static Element words(Flow flow) {
    List<Element> items = new ArrayList<>();
    for (Flow.Arrow arrow : flow.arrows()) {
      String way = flow.boxes().get(arrow.from()) + " to " + flow.boxes().get(arrow.to());
      String text = arrow.words().isEmpty() ? way : way + ": " + arrow.words();
      items.add(element("li", Attributes.none(), text));
    }
    return element("ul", attributes("class", "visually-hidden"), items);
  }
}
