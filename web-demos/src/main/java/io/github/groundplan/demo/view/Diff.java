package io.github.groundplan.demo.view;

import java.util.Arrays;
import java.util.List;

/**
 * Tells what turns one view into the next. Children are matched by their place: a view keeps a slot
 * for what comes and goes, so that focus and selection stay where they are.
 */
public final class Diff {
  private final Patches patches;

  /** Child indexes from the root to where the walk stands; only the first {@code depth} count. */
  private int[] path = new int[16];

  private int depth;

  /** How much of the path {@code patches} was told; the rest follows when there is news. */
  private int toldDepth;

  private Diff(Patches patches) {
    this.patches = patches;
  }

  /**
   * Reports to {@code patches} what turns {@code before} into {@code after}. Only elements that
   * changed, or hold one that did, are entered; a subtree that is the same object is not looked at.
   *
   * @throws IllegalArgumentException if the two roots are not of one tag
   */
  public static void between(Element before, Element after, Patches patches) {
    if (!before.tag().equals(after.tag())) {
      throw new IllegalArgumentException("a " + before.tag() + " can't become a " + after.tag());
    }
    new Diff(patches).compare(before, after);
  }

  // The same object needs no look inside; comparing by value here would walk every tree twice.
  @SuppressWarnings("ReferenceEquality")
  private void compare(Element before, Element after) {
    if (before != after) {
      compareAttributes(before.attributes(), after.attributes());
      compareChildren(before.children(), after.children());
    }
  }

  private void compareAttributes(Attributes before, Attributes after) {
    for (int i = 0; i < after.size(); i++) {
      String name = after.name(i);
      String value = after.value(i);
      int old = i < before.size() && before.name(i).equals(name) ? i : before.indexOf(name);
      if (old < 0 || !before.value(old).equals(value)) {
        here().setAttribute(name, value);
      }
    }
    for (int i = 0; i < before.size(); i++) {
      if (after.indexOf(before.name(i)) < 0) {
        here().removeAttribute(before.name(i));
      }
    }
  }

  private void compareChildren(List<Node> before, List<Node> after) {
    int shared = Math.min(before.size(), after.size());
    for (int i = 0; i < shared; i++) {
      compareChild(i, before.get(i), after.get(i));
    }
    for (int i = before.size(); i > shared; i--) {
      here().removeLast();
    }
    for (int i = shared; i < after.size(); i++) {
      here().append(after.get(i));
    }
  }

  private void compareChild(int index, Node before, Node after) {
    if (before instanceof Text old && after instanceof Text text) {
      if (!old.value().equals(text.value())) {
        here().setText(index, text.value());
      }
    } else if (before instanceof Element old
        && after instanceof Element element
        && old.tag().equals(element.tag())) {
      enter(index);
      compare(old, element);
      leave();
    } else {
      here().replace(index, after);
    }
  }

  private void enter(int index) {
    if (depth == path.length) {
      path = Arrays.copyOf(path, 2 * depth);
    }
    path[depth++] = index;
  }

  private void leave() {
    if (toldDepth == depth) {
      patches.leave();
      toldDepth--;
    }
    depth--;
  }

  private Patches here() {
    while (toldDepth < depth) {
      patches.enter(path[toldDepth++]);
    }
    return patches;
  }
}
