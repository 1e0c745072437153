package io.github.groundplan.demo.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A page in memory that patches are carried out on. */
final class PatchedTree implements Patches {
  private static final class Part {
    final String tag;
    final Map<String, String> attributes = new LinkedHashMap<>();
    final List<Object> children = new ArrayList<>();

    Part(Element element) {
      tag = element.tag();
      for (int i = 0; i < element.attributes().size(); i++) {
        attributes.put(element.attributes().name(i), element.attributes().value(i));
      }
      element.children().forEach(child -> children.add(part(child)));
    }

    static Object part(Node node) {
      return node instanceof Element element ? new Part(element) : node;
    }

    Element element() {
      Attributes all = Attributes.none();
      for (Map.Entry<String, String> each : new TreeMap<>(attributes).entrySet()) {
        all = all.with(each.getKey(), each.getValue());
      }
      List<Node> nodes = new ArrayList<>();
      for (Object child : children) {
        nodes.add(child instanceof Part part ? part.element() : (Node) child);
      }
      return new Element(tag, all, nodes);
    }
  }

  private final Part root;
  private final Deque<Part> path = new ArrayDeque<>();

  PatchedTree(Element before) {
    root = new Part(before);
    path.push(root);
  }

  /** The tree as it is now, attributes in alphabetical order. */
  Element tree() {
    if (path.size() != 1) {
      throw new IllegalStateException(
          "entered " + (path.size() - 1) + " elements and did not leave");
    }
    return root.element();
  }

  @Override
  public void enter(int index) {
    path.push((Part) path.element().children.get(index));
  }

  @Override
  public void leave() {
    path.pop();
  }

  @Override
  public void setAttribute(String name, String value) {
    path.element().attributes.put(name, value);
  }

  @Override
  public void removeAttribute(String name) {
    path.element().attributes.remove(name);
  }

  @Override
  public void setText(int index, String value) {
    path.element().children.set(index, new Text(value));
  }

  @Override
  public void replace(int index, Node node) {
    path.element().children.set(index, Part.part(node));
  }

  @Override
  public void append(Node node) {
    path.element().children.add(Part.part(node));
  }

  @Override
  public void removeLast() {
    path.element().children.remove(path.element().children.size() - 1);
  }
}
