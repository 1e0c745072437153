package io.github.groundplan.demo.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Element;

/** What TeaVM's own bindings of the browser lack. */
final class Browser {
  private Browser() {}

  /** Told yes or no. */
  @JSFunctor
  interface Answer extends JSObject {
    void accept(boolean isYes);
  }

  /** Something to do. */
  @JSFunctor
  interface Work extends JSObject {
    void run();
  }

  /** Does something and tells what went wrong, whoever threw it; empty if nothing did. */
  @JSBody(
      params = "work",
      script = "try { work(); return ''; } catch (e) { return String(e && e.message || e); }")
  static native String failure(Work work);

  /**
   * A port that has work done whenever it is {@linkplain #ring rung}: in a task of its own, as a
   * timer would, which makes those wait that were set by one another.
   */
  @JSBody(
      params = "work",
      script =
          "var channel = new MessageChannel();"
              + "channel.port1.onmessage = function() { work(); }; return channel.port2;")
  static native JSObject port(Work work);

  /** Asks for the work of a port. */
  @JSBody(params = "port", script = "port.postMessage(0);")
  static native void ring(JSObject port);

  /** The nearest ancestor of {@code element}, or itself, that matches; null if there is none. */
  @JSBody(
      params = {"element", "selector"},
      script = "return element.closest(selector);")
  static native HTMLElement closest(Element element, String selector);

  /** Whether {@code container} is {@code node} or an ancestor of it. */
  @JSBody(
      params = {"container", "node"},
      script = "return container.contains(node);")
  static native boolean contains(Element container, JSObject node);

  /** Whether a media query holds. */
  @JSBody(params = "query", script = "return window.matchMedia(query).matches;")
  static native boolean matches(String query);

  /** Whether the element is SVG. */
  @JSBody(
      params = "element",
      script = "return element.namespaceURI === 'http://www.w3.org/2000/svg';")
  static native boolean isSvg(JSObject element);

  /** Sets a property whose attribute only gives its initial value: {@code checked}, say. */
  @JSBody(
      params = {"element", "name", "value"},
      script = "element[name] = value;")
  static native void setProperty(JSObject element, String name, boolean value);

  /** Sets a property whose attribute only gives its initial value: {@code value}, say. */
  @JSBody(
      params = {"element", "name", "value"},
      script = "if (element[name] !== value) { element[name] = value; }")
  static native void setProperty(JSObject element, String name, String value);

  /**
   * The value of a form control, as the reader left it: of a check box {@code yes} or {@code no},
   * or, if it has a value of its own, that value, with {@code not} before it if it is not checked.
   */
  @JSBody(
      params = "control",
      script =
          "return control.type !== 'checkbox' ? String(control.value)"
              + ": control.hasAttribute('value') ? (control.checked ? '' : 'not') + control.value"
              + ": control.checked ? 'yes' : 'no';")
  static native String valueOf(Element control);

  /** Lets an element with words in it come and go anew, if it does so by an animation. */
  @JSBody(
      params = "element",
      script =
          "if (element.firstChild) { element.getAnimations().forEach("
              + "function(a) { a.currentTime = 0; }); }")
  static native void beginAgain(Element element);

  /** Tells at every change whether a media query holds. */
  @JSBody(
      params = {"query", "answer"},
      script =
          "window.matchMedia(query)"
              + ".addEventListener('change', function(e) { answer(e.matches); });")
  static native void watchMedia(String query, Answer answer);

  /** Tells whenever an element comes on the screen or leaves it. */
  @JSBody(
      params = {"element", "answer"},
      script =
          "new IntersectionObserver(function(entries) {"
              + "answer(entries[entries.length - 1].isIntersecting); }).observe(element);")
  static native void watchOnScreen(Element element, Answer answer);

  /** Milliseconds on a clock that only goes forward. */
  @JSBody(script = "return performance.now();")
  static native double now();

  /** Whether the page is hidden: another tab is in front of it. */
  @JSBody(script = "return document.hidden;")
  static native boolean isHidden();

  /**
   * Puts a text on the clipboard and tells whether that was possible. From a disk there is no
   * clipboard API in some browsers, so that an older way is tried second.
   */
  @JSBody(
      params = {"text", "answer"},
      script =
          "function old() { var area = document.createElement('textarea');"
              + "var focused = document.activeElement;"
              + "area.value = text; area.setAttribute('readonly', ''); area.className ="
              + " 'visually-hidden'; document.body.appendChild(area); area.select(); var done ="
              + " false; try { done = document.execCommand('copy'); } catch (e) {}"
              + "area.remove(); if (focused) { focused.focus(); } answer(done); }"
              + "if (navigator.clipboard && navigator.clipboard.writeText) {"
              + "navigator.clipboard.writeText(text).then(function() { answer(true); }, old); }"
              + "else { old(); }")
  static native void copy(String text, Answer answer);

  /** The text kept under a name on this device; empty if there is none, or the browser refuses. */
  @JSBody(
      params = "name",
      script = "try { return localStorage.getItem(name) || ''; } catch (e) { return ''; }")
  static native String recall(String name);

  /** Keeps a text under a name on this device, if the browser lets it. */
  @JSBody(
      params = {"name", "text"},
      script = "try { localStorage.setItem(name, text); } catch (e) { }")
  static native void remember(String name, String text);
}
