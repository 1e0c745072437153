package io.github.groundplan.demo.view;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;
import static io.github.groundplan.demo.view.Element.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DiffTest {
  @Test
  void sameTreesNeedNothing() {
    assertEquals(List.of(), patches(list("a", "b"), list("a", "b")));
  }

  @Test
  void onlyTheChangedLeafIsVisited() {
    assertEquals(List.of("enter 1", "text 0 c", "leave"), patches(list("a", "b"), list("a", "c")));
  }

  @Test
  void deepChangesAreReachedStepByStep() {
    Element before = element("div", attributes(), list("a"), list("b", "c"));
    Element after = element("div", attributes(), list("a"), list("b", "d"));
    assertEquals(
        List.of("enter 1", "enter 1", "text 0 d", "leave", "leave"), patches(before, after));
  }

  @Test
  void attributesAreSetAndRemoved() {
    Element before = element("p", attributes("class", "x", "title", "old", "hidden", ""));
    Element after = element("p", attributes("class", "x", "title", "new", "id", "p"));
    assertEquals(List.of("set title=new", "set id=p", "remove hidden"), patches(before, after));
  }

  @Test
  void childrenComeAndGoAtTheEnd() {
    assertEquals(List.of("append <li>c</li>"), patches(list("a", "b"), list("a", "b", "c")));
    assertEquals(List.of("removeLast", "removeLast"), patches(list("a", "b", "c"), list("a")));
  }

  @Test
  void anotherTagOrKindIsReplaced() {
    Element before = element("p", attributes(), text("a"), element("i", attributes(), "x"));
    Element after = element("p", attributes(), element("b", attributes(), "a"), text("x"));
    assertEquals(List.of("replace 0 <b>a</b>", "replace 1 x"), patches(before, after));
  }

  @Test
  void rootsMustBeAlike() {
    assertThrows(
        IllegalArgumentException.class,
        () -> patches(element("p", attributes()), element("div", attributes())));
  }

  @Test
  void patchesTurnAnyTreeIntoAnyOther() {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      Element before = randomElement(random, 4, "div");
      Element after = randomElement(random, 4, "div");
      PatchedTree tree = new PatchedTree(before);
      Diff.between(before, after, tree);
      assertEquals(HtmlPrinter.print(after), HtmlPrinter.print(tree.tree()), "tree " + i);
    }
  }

  private static Element list(String... items) {
    List<Node> children = new ArrayList<>();
    for (String item : items) {
      children.add(element("li", attributes(), item));
    }
    return element("ul", attributes(), children);
  }

  private static Element randomElement(Random random, int depth, String tag) {
    List<Node> children = new ArrayList<>();
    int count = depth == 0 ? 0 : random.nextInt(4);
    for (int i = 0; i < count; i++) {
      children.add(
          random.nextInt(3) == 0
              ? text("t" + random.nextInt(3))
              : randomElement(random, depth - 1, random.nextBoolean() ? "p" : "i"));
    }
    Attributes attributes = attributes();
    for (String name : List.of("a", "b", "c")) {
      attributes =
          random.nextBoolean() ? attributes.with(name, "" + random.nextInt(2)) : attributes;
    }
    return element(tag, attributes, children);
  }

  private static List<String> patches(Element before, Element after) {
    List<String> log = new ArrayList<>();
    Diff.between(
        before,
        after,
        new Patches() {
          @Override
          public void enter(int index) {
            log.add("enter " + index);
          }

          @Override
          public void leave() {
            log.add("leave");
          }

          @Override
          public void setAttribute(String name, String value) {
            log.add("set " + name + "=" + value);
          }

          @Override
          public void removeAttribute(String name) {
            log.add("remove " + name);
          }

          @Override
          public void setText(int index, String value) {
            log.add("text " + index + " " + value);
          }

          @Override
          public void replace(int index, Node node) {
            log.add("replace " + index + " " + HtmlPrinter.print(node));
          }

          @Override
          public void append(Node node) {
            log.add("append " + HtmlPrinter.print(node));
          }

          @Override
          public void removeLast() {
            log.add("removeLast");
          }
        });
    return log;
  }
}
