package io.github.groundplan.demo.browser;

import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import io.github.groundplan.demo.view.Patches;
import io.github.groundplan.demo.view.Text;
import io.github.groundplan.demo.view.Ties;
import org.teavm.jso.dom.html.HTMLDocument;

/** Carries patches out on the page. */
final class DomPatches implements Patches {
  private static final String SVG = "http://www.w3.org/2000/svg";

  private final HTMLDocument document = HTMLDocument.current();
  private org.teavm.jso.dom.xml.Element current;

  /**
   * Patches below an element.
   *
   * @param root what the root of the views stands for
   */
  DomPatches(org.teavm.jso.dom.xml.Element root) {
    current = root;
  }

  @Override
  public void enter(int index) {
    current = (org.teavm.jso.dom.xml.Element) child(index);
  }

  @Override
  public void leave() {
    current = (org.teavm.jso.dom.xml.Element) current.getParentNode();
  }

  @Override
  public void setAttribute(String name, String value) {
    set(current, name, value);
  }

  @Override
  public void removeAttribute(String name) {
    current.removeAttribute(name);
    if (isState(name)) {
      Browser.setProperty(current, name, false);
    }
  }

  @Override
  public void setText(int index, String value) {
    child(index).setNodeValue(Ties.tied(value));
  }

  @Override
  public void replace(int index, Node node) {
    current.replaceChild(create(node, Browser.isSvg(current)), child(index));
  }

  @Override
  public void append(Node node) {
    current.appendChild(create(node, Browser.isSvg(current)));
  }

  @Override
  public void removeLast() {
    current.removeChild(current.getLastChild());
  }

  private org.teavm.jso.dom.xml.Node child(int index) {
    return current.getChildNodes().get(index);
  }

  private org.teavm.jso.dom.xml.Node create(Node node, boolean isInSvg) {
    if (node instanceof Text text) {
      return document.createTextNode(Ties.tied(text.value()));
    }
    Element element = (Element) node;
    boolean isSvg = isInSvg || element.tag().equals("svg");
    org.teavm.jso.dom.xml.Element created =
        isSvg
            ? document.createElementNS(SVG, element.tag())
            : document.createElement(element.tag());
    Attributes attributes = element.attributes();
    for (int i = 0; i < attributes.size(); i++) {
      set(created, attributes.name(i), attributes.value(i));
    }
    for (Node child : element.children()) {
      created.appendChild(create(child, isSvg));
    }
    return created;
  }

  private static void set(org.teavm.jso.dom.xml.Element element, String name, String value) {
    element.setAttribute(name, value);
    if (isState(name)) {
      Browser.setProperty(element, name, true);
    } else if (name.equals("value")) {
      Browser.setProperty(element, name, value);
    }
  }

  /** Attributes that only say how a control starts; what it is now is a property. */
  private static boolean isState(String name) {
    return name.equals("checked") || name.equals("selected");
  }
}
