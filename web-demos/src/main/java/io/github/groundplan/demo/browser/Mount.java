package io.github.groundplan.demo.browser;

import io.github.groundplan.demo.instrument.Demo;
import io.github.groundplan.demo.instrument.LongRun;
import io.github.groundplan.demo.instrument.Message;
import io.github.groundplan.demo.instrument.State;
import io.github.groundplan.demo.view.Diff;
import io.github.groundplan.demo.view.Element;
import java.util.Map;
import java.util.Optional;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * One demo on the page: holds its model, sends it what the reader does, and keeps the page as its
 * view says. Its clock stands still while it is off screen or the tab is hidden.
 *
 * @param <M> the model of the demo
 */
final class Mount<M> {
  /** A longer gap between two frames was a pause of the machine, not time that the reader saw. */
  private static final double LONGEST_TICK_SECONDS = 0.1;

  private final Demo<M> demo;
  private final HTMLElement slot;
  private final HTMLElement section;
  private final Map<String, String> options;
  private final LiveRegion liveRegion;
  private final HTMLElement notice;
  private final LongRunner longRunner;
  private final Dragging dragging;
  private final Chores making = new Chores();

  /** The name under which the state is kept: of this demo with this material. */
  private final String memory;

  private M model;
  private Element shown;
  private boolean isOnScreen = true;
  private boolean isPrinting;

  /** Whether the reader had unfolded the table before the page was printed. */
  private boolean wasUnfolded;

  private boolean isFrameAsked;
  private boolean isSliceAsked;
  private double lastFrameMillis = Double.NaN;

  private Mount(Demo<M> demo, String material, HTMLElement slot, HTMLElement section) {
    this.demo = demo;
    this.slot = slot;
    this.section = section;
    options = State.pairs(slot.getAttribute("data-options"));
    dragging = new Dragging(this::read, () -> demo.isBusy(model));
    longRunner = new LongRunner(demo, material, longRun -> send(new Message.Progress(longRun)));
    memory = "groundplan." + section.getId() + "." + material.length() + "." + material.hashCode();
    liveRegion = new LiveRegion(section.querySelector(".demo__status"));
    notice = section.querySelector(".demo__told");
    model = demo.open(State.untouched(demo, options));
  }

  /**
   * A demo to go on in the place of the printed one in {@code slot}: first {@link #draw}, then
   * {@link #wake}.
   *
   * @param material what the demo was made of; may be empty
   */
  static <M> Mount<M> over(Demo<M> demo, String material, HTMLElement slot) {
    return new Mount<>(demo, material, slot, slot.querySelector("section.demo"));
  }

  /** Draws what was printed, as the state before the first difference. */
  void draw() {
    shown = demo.view(model, section.getId());
  }

  /** Takes the printed demo over. */
  void wake() {
    remember();
    listen();
    if (Page.isMotionReduced()) {
      send(new Message.Motion(true));
    }
    print(Browser.matches("print"));
    openAddress(Window.current().getLocation().getHash());
    slot.setAttribute("data-awake", "");
  }

  private void listen() {
    section.addEventListener("click", this::pressed);
    section.addEventListener("change", this::changed);
    section.addEventListener("input", this::changed);
    Browser.watchMedia("(prefers-reduced-motion: reduce)", is -> send(new Message.Motion(is)));
    Browser.watchMedia("print", this::print);
    Browser.watchOnScreen(
        section,
        is -> {
          isOnScreen = is;
          askForFrame();
        });
  }

  /** Opens the state that a fragment asks for, {@code #demo-send-request?seed=7}, if it is ours. */
  void openAddress(String fragment) {
    String ours = "#" + section.getId() + "?";
    if (fragment.startsWith(ours)) {
      boolean isReduced = Page.isMotionReduced();
      model = demo.open(State.parse(demo, options, fragment.substring(ours.length())));
      send(new Message.Motion(isReduced));
      section.scrollIntoView();
    }
  }

  /** Shows the finished run of an untouched demo while the page is printed. */
  void print(boolean isPrinting) {
    if (this.isPrinting != isPrinting) {
      this.isPrinting = isPrinting;
      render();
      // On paper nothing can be unfolded; what a graph shows is drawn there already, and all
      // figures of a run are pages of them.
      HTMLElement table =
          section.querySelector(":not(.graph) > details.demo__table:not(.demo__figures)");
      if (table != null) {
        wasUnfolded = isPrinting ? table.hasAttribute("open") : wasUnfolded;
        Browser.setProperty(table, "open", isPrinting || wasUnfolded);
      }
    }
  }

  /** Goes on moving if there is something to move and somebody to see it. */
  void askForFrame() {
    boolean isWanted = isInMotion() && isOnScreen && !Browser.isHidden();
    if (isWanted && !isFrameAsked) {
      isFrameAsked = true;
      Window.requestAnimationFrame(this::frame);
    } else if (!isWanted) {
      lastFrameMillis = Double.NaN;
    }
  }

  private void frame(double millis) {
    isFrameAsked = false;
    // What time moves would else take a slider out of the reader's hand before it is read.
    dragging.settleIfFree();
    if (!Double.isNaN(lastFrameMillis) && isInMotion()) {
      double seconds = Math.max(0, (millis - lastFrameMillis) / 1000);
      model = demo.update(model, new Message.Tick(Math.min(seconds, LONGEST_TICK_SECONDS)));
      render();
    }
    lastFrameMillis = millis;
    askForFrame();
  }

  /** Whether time moves it: not while the run that is to be shown is being made. */
  private boolean isInMotion() {
    return demo.isMoving(model) && !demo.isBusy(model);
  }

  private void send(Message message) {
    model = demo.update(model, message);
    if (!(demo.longRunState(model) instanceof LongRun.UnderWay)) {
      longRunner.stop();
    }
    show();
  }

  /** Sends what the reader did: what came of it is told anew, even in the same words. */
  private void act(Message message) {
    send(message);
    Browser.beginAgain(notice);
  }

  private void show() {
    render();
    askForFrame();
    askForSlice();
  }

  /**
   * Goes on with a run that is being made, a slice a task: frames would leave the rest of their
   * time unused. What was made is drawn in a task of its own too.
   */
  private void askForSlice() {
    if (demo.isBusy(model) && !isSliceAsked) {
      isSliceAsked = true;
      making.add(this::slice);
    }
  }

  private void slice() {
    isSliceAsked = false;
    if (demo.isBusy(model)) {
      model = demo.update(model, new Message.Tick(0));
      askForSlice();
      if (!demo.isBusy(model)) {
        making.add(this::arrive);
      }
    }
  }

  /** Draws a run that has been made, and asks for the next if a slider has gone on since. */
  private void arrive() {
    if (dragging.isSettled()) {
      show();
    } else {
      dragging.settle();
    }
  }

  private void render() {
    // Whether it is untouched is asked on paper only: to tell, a run that is being made is
    // finished.
    M visible = isPrinting && isUntouched() ? demo.finished(model) : model;
    Element next = demo.view(visible, section.getId());
    Diff.between(shown, next, new DomPatches(section));
    shown = next;
    section.setAttribute("aria-busy", demo.isBusy(model) ? "true" : "false");
    liveRegion.say(demo.announcement(model));
    if (demo.isKept()) {
      Browser.remember(memory, demo.state(model).print(demo));
    }
  }

  /** Goes on where the reader left off, on this device. */
  private void remember() {
    String kept = demo.isKept() ? Browser.recall(memory) : "";
    if (!kept.isEmpty()) {
      model = demo.open(State.parse(demo, options, kept));
      render();
    }
  }

  private boolean isUntouched() {
    return demo.state(model).progress().equals(demo.progress().initial());
  }

  private void pressed(Event event) {
    org.teavm.jso.dom.xml.Element target = (org.teavm.jso.dom.xml.Element) event.getTarget();
    HTMLElement button = Browser.closest(target, "button[data-action]");
    if (button == null) {
      HTMLElement drawn = Browser.closest(target, "[data-press]");
      if (drawn != null) {
        // A part of a drawing stands for a control that keyboards reach.
        String pressed = drawn.getAttribute("data-press");
        int space = pressed.indexOf(' ');
        dragging.settle();
        press(pressed.substring(0, space), pressed.substring(space + 1));
      }
    } else {
      dragging.settle();
      if ("true".equals(button.getAttribute("aria-disabled"))) {
        act(new Message.Refused(button.getAttribute("data-obstacle")));
      } else {
        String next = button.getAttribute("data-next");
        press(button.getAttribute("data-action"), button.getAttribute("value"));
        if (next != null) {
          section.querySelector("button[value='" + next + "']").focus();
        }
      }
    }
  }

  /** Presses a button; its value is null if it has none. */
  private void press(String action, String value) {
    switch (action) {
      case "copy-link" -> copy(action, address());
      case "copy-command" -> copy(action, demo.command(model));
      case LongRun.RUN -> runMillion();
      case LongRun.CANCEL -> send(new Message.Progress(new LongRun.None()));
      default -> {
        Optional<String> text = demo.copyable(model, action);
        if (text.isPresent()) {
          copy(action, text.get());
        } else {
          act(value == null ? new Message.Press(action) : new Message.Change(action, value));
        }
      }
    }
  }

  private void runMillion() {
    if (demo.longRun(model).isPresent()) {
      longRunner.start(demo.state(model).print(demo));
    }
  }

  private void changed(Event event) {
    HTMLElement control =
        Browser.closest(
            (org.teavm.jso.dom.xml.Element) event.getTarget(),
            "input[data-action], select[data-action]");
    if (control == null) {
      return;
    }
    boolean isChanging = event.getType().equals("input");
    String type = control.getAttribute("type");
    if (isChanging && "range".equals(type)) {
      dragging.move(control);
    } else if (!isChanging || !isTyped(type)) {
      // A text is read when the reader has finished it, everything else while it changes.
      dragging.settle();
      read(control);
    }
  }

  private static boolean isTyped(String type) {
    return "number".equals(type) || "text".equals(type);
  }

  private void read(HTMLElement control) {
    act(new Message.Change(control.getAttribute("data-action"), Browser.valueOf(control)));
    if (isTyped(control.getAttribute("type"))) {
      // What was refused, or clamped to what it was, changes no view: it would stay in the box.
      Browser.setProperty(control, "value", control.getAttribute("value"));
    }
  }

  private String address() {
    String page = Window.current().getLocation().getFullURL();
    int hash = page.indexOf('#');
    return (hash < 0 ? page : page.substring(0, hash))
        + "#"
        + section.getId()
        + "?"
        + demo.state(model).print(demo);
  }

  private void copy(String action, String text) {
    Browser.copy(text, isDone -> act(new Message.Copied(action, isDone)));
  }
}
