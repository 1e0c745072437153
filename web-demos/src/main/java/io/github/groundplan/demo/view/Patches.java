package io.github.groundplan.demo.view;

/**
 * Receives what {@link Diff} finds, while walking both trees in document order. The receiver keeps
 * a current element: first the root, later moved by {@link #enter} and {@link #leave}.
 */
public interface Patches {
  /** Makes the child at {@code index} of the current element the current one. */
  void enter(int index);

  /** Makes the parent of the current element the current one again. */
  void leave();

  /** Sets an attribute of the current element. */
  void setAttribute(String name, String value);

  /** Takes an attribute of the current element away. */
  void removeAttribute(String name);

  /** Gives the text child at {@code index} of the current element another value. */
  void setText(int index, String value);

  /** Puts another node in the place of the child at {@code index}. */
  void replace(int index, Node node);

  /** Adds a node behind the last child of the current element. */
  void append(Node node);

  /** Removes the last child of the current element. */
  void removeLast();
}
