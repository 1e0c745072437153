package io.github.groundplan.demo.instrument;

import io.github.groundplan.demo.view.HtmlPrinter;
import java.util.Map;

/**
 * What the site builder puts into a page for a demo.
 *
 * @param rootId the id of the demo's section
 * @param options all settings, as text for the {@code data-options} of the element around it
 * @param live the HTML of the demo as it opens, which the browser takes over
 * @param still the HTML of its finished run, for pages without a script
 */
public record FirstFrame(String rootId, String options, String live, String still) {
  /**
   * The first frame of a demo.
   *
   * @param options what the author set, checked before
   * @param suffix empty for the first demo of this id on a page; {@code -2}, {@code -3} … for more
   */
  public static <M> FirstFrame of(Demo<M> demo, Map<String, String> options, String suffix) {
    String rootId = "demo-" + demo.id() + suffix;
    State state = State.untouched(demo, options);
    M model = demo.open(state);
    return new FirstFrame(
        rootId,
        State.print(state.settings()),
        HtmlPrinter.print(demo.view(model, rootId)),
        HtmlPrinter.print(demo.still(demo.finished(model), rootId + "-still")));
  }
}
