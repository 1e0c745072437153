package io.github.groundplan.demo.browser;

import io.github.groundplan.demo.instrument.Demo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Element;
import org.teavm.jso.dom.xml.NodeList;

/** Demos that woke together, and what they have in common: the address, the printing, the tab. */
public final class Page {
  private final List<Mount<?>> mounts = new ArrayList<>();
  private final Chores chores = new Chores();

  private Page() {}

  /**
   * Wakes every demo that has come near since the last call, one after the other.
   *
   * @param find the demo of an id and a material, which may be empty
   */
  public static void wake(BiFunction<String, String, Optional<Demo<?>>> find) {
    Page page = new Page();
    page.listen();
    NodeList<? extends Element> slots =
        HTMLDocument.current().querySelectorAll(".demo-slot[data-near]");
    for (int i = 0; i < slots.getLength(); i++) {
      HTMLElement slot = (HTMLElement) slots.get(i);
      slot.removeAttribute("data-near");
      page.wake(slot, find);
    }
  }

  private void wake(HTMLElement slot, BiFunction<String, String, Optional<Demo<?>>> find) {
    String material = slot.getAttribute("data-material");
    String given = material == null ? "" : material;
    chores.add(
        () ->
            find.apply(slot.getAttribute("data-demo"), given)
                .ifPresent(demo -> wake(demo, given, slot)));
  }

  private void wake(Demo<?> demo, String material, HTMLElement slot) {
    List<Runnable> steps = new ArrayList<>(demo.preparations());
    steps.add(
        () -> {
          Mount<?> mount = Mount.over(demo, material, slot);
          chores.addNext(List.of(mount::draw, () -> wake(mount)));
        });
    chores.addNext(steps);
  }

  private void wake(Mount<?> mount) {
    mount.wake();
    mounts.add(mount);
  }

  /** Whether the reader asked for reduced motion. */
  static boolean isMotionReduced() {
    return Browser.matches("(prefers-reduced-motion: reduce)");
  }

  private void listen() {
    Window window = Window.current();
    window.addEventListener("hashchange", event -> openAddress());
    window.addEventListener("beforeprint", event -> mounts.forEach(mount -> mount.print(true)));
    window.addEventListener("afterprint", event -> mounts.forEach(mount -> mount.print(false)));
    HTMLDocument.current()
        .addEventListener("visibilitychange", event -> mounts.forEach(Mount::askForFrame));
  }

  private void openAddress() {
    String fragment = Window.current().getLocation().getHash();
    mounts.forEach(mount -> mount.openAddress(fragment));
  }
}
