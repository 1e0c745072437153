package io.github.groundplan.demo;

import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import io.github.groundplan.demo.view.Text;
import io.github.groundplan.demo.view.TextWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reader would find fault with in a view, as far as the tree tells. What is wrong is listed,
 * not thrown, so that one run tells of all.
 */
final class Sight {
  /** The type of flags in the narrowest plot: 13 of 232 px. */
  private static final TextWidth FLAG = new TextWidth(0.056);

  /** What must not stand in a text, nor where a drawing has its numbers. */
  private static final Pattern NO_NUMBER =
      Pattern.compile("NaN|Infinity|undefined|null|∞|-0(?![.0-9])|\\d[eE]-?\\d");

  private static final Pattern NO_SUCH_ROOM = Pattern.compile("-.*");
  private static final List<String> NUMERIC =
      List.of("x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height", "d");
  private static final String NONE_YET = "–";

  private final List<String> faults = new ArrayList<>();
  private final boolean isFinished;

  private Sight(boolean isFinished) {
    this.isFinished = isFinished;
  }

  /**
   * All faults of a view.
   *
   * @param isFinished whether the run that is seen is over: then nothing is still to come
   */
  static List<String> faults(Element view, boolean isFinished) {
    Sight sight = new Sight(isFinished);
    sight.look(view);
    return sight.faults;
  }

  private void look(Element element) {
    checkNumbers(element);
    switch (className(element)) {
      case "readout" -> checkReadout(element);
      case "demo__sentence", "prediction__question", "graph__title", "rows__title" ->
          check(!text(element).isEmpty(), element, "says nothing");
      case "demo__empty" -> checkMessage(element);
      case "chart__message" -> checkMessage(element);
      case "chart__heights" -> checkHeights(element);
      case "chart__places" -> checkPlaces(element);
      case "chart__names" -> checkNames(element);
      case "chart__flags" -> checkFlags(element);
      default -> checkRest(element);
    }
    for (Node child : element.children()) {
      if (child instanceof Element inner) {
        look(inner);
      }
    }
  }

  private void checkNumbers(Element element) {
    for (Node child : element.children()) {
      if (child instanceof Text text) {
        checkNumbers(element, text.value());
      }
    }
    Attributes attributes = element.attributes();
    for (int i = 0; i < attributes.size(); i++) {
      String name = attributes.name(i);
      String value = attributes.value(i);
      if (NUMERIC.contains(name) || name.startsWith("aria-") || name.equals("viewBox")) {
        checkNumbers(element, value);
      }
      if (name.equals("width") || name.equals("height") || name.equals("r")) {
        check(!NO_SUCH_ROOM.matcher(value).matches(), element, name + " is " + value);
      }
    }
  }

  private void checkNumbers(Element element, String text) {
    Matcher wrong = NO_NUMBER.matcher(text);
    check(!wrong.find(), element, "shows " + text);
  }

  /** A number, or why there is none. */
  private void checkReadout(Element readout) {
    Element output = all(readout, each -> each.tag().equals("output")).get(0);
    String theory = text(all(readout, each -> className(each).equals("readout__theory")).get(0));
    String value = text(output);
    check(!value.isEmpty(), readout, "has no value");
    boolean isKnown = output.attributes().indexOf("data-value") >= 0;
    check(
        !isFinished || !value.equals(NONE_YET) || !theory.isEmpty(),
        readout,
        "has no value, nor says why");
    check(!isFinished || !theory.contains("after "), readout, "still waits: " + theory);
    check(!isKnown || !value.equals(NONE_YET), readout, "hides its value");
    check(value.length() <= 24, readout, "is long: " + value);
  }

  private void checkMessage(Element message) {
    String words = text(message);
    check(!isFinished || !words.contains("Press"), message, "asks for what is done: " + words);
  }

  private void checkHeights(Element heights) {
    List<Element> labels = labels(heights);
    check(labels.size() >= 2, heights, "marks fewer than two heights");
    for (int i = 1; i < labels.size(); i++) {
      double apart = Math.abs(percent(labels.get(i), "y") - percent(labels.get(i - 1), "y"));
      check(apart >= 9, heights, "has labels above each other: " + text(labels.get(i)));
    }
    // Two and a half rem beside the plot.
    labels.forEach(each -> check(text(each).length() <= 7, each, "is wide: " + text(each)));
  }

  /** Labels along an axis stand apart on a phone too: there it is some 30 digits wide. */
  private void checkPlaces(Element places) {
    List<String> names = List.of("chart__narrow", "chart__wide");
    List<Element> groups = all(places, each -> names.contains(className(each)));
    if (groups.isEmpty()) {
      checkApart(places, labels(places), 30);
    }
    for (Element group : groups) {
      checkApart(group, labels(group), className(group).equals("chart__wide") ? 60 : 30);
    }
  }

  private void checkApart(Element where, List<Element> labels, double width) {
    check(labels.size() >= 2, where, "marks fewer than two places");
    double free = -width;
    for (Element label : labels) {
      double length = text(label).length();
      double at = percent(label, "x") / 100 * width;
      double start = value(label, "text-anchor").equals("end") ? at - length : at - length / 2;
      check(start >= free, label, "overlaps the one before: " + text(label));
      free = start + length;
    }
  }

  private void checkNames(Element names) {
    List<Element> labels = labels(names);
    for (int i = 0; i < labels.size(); i++) {
      for (int j = 0; j < i; j++) {
        double apart = Math.abs(percent(labels.get(i), "y") - percent(labels.get(j), "y"));
        check(apart >= 10.4, names, text(labels.get(i)) + " overlaps " + text(labels.get(j)));
      }
    }
  }

  /**
   * Words on poles, in a plot on a phone: two rem of a plot of some 15 are four letters and more.
   */
  private void checkFlags(Element flags) {
    List<Element> labels = labels(flags);
    for (int i = 0; i < labels.size(); i++) {
      double foot = em(labels.get(i), "y");
      // Above stands the chart's title, below the plot.
      check(foot >= 0.9 && foot <= em(flags, "height"), labels.get(i), "leaves its rows");
      double[] one = room(labels.get(i));
      check(one[0] >= -0.05 && one[1] <= 1.05, labels.get(i), "leaves: " + text(labels.get(i)));
      for (int j = 0; j < i; j++) {
        double[] other = room(labels.get(j));
        boolean isSameRow = value(labels.get(i), "y").equals(value(labels.get(j), "y"));
        check(
            !isSameRow || one[0] >= other[1] || other[0] >= one[1],
            flags,
            text(labels.get(i)) + " overlaps " + text(labels.get(j)));
      }
    }
  }

  private static double[] room(Element word) {
    double at = percent(word, "x") / 100;
    double width = FLAG.of(text(word), false);
    return value(word, "text-anchor").equals("end")
        ? new double[] {at - width, at}
        : new double[] {at, at + width};
  }

  private void checkRest(Element element) {
    if (className(element).equals("chart") || className(element).startsWith("chart ")) {
      boolean isEmpty = true;
      for (Element each : all(element, each -> each.tag().equals("path"))) {
        String d = value(each, "d");
        isEmpty = isEmpty && (d.isEmpty() || d.equals("M0 0"));
      }
      boolean isSaid =
          !all(element, each -> className(each).equals("chart__message") && !text(each).isEmpty())
              .isEmpty();
      check(!isEmpty || isSaid, element, "is an empty chart");
    }
    if (element.tag().equals("button") || element.tag().equals("option")) {
      check(!text(element).isEmpty(), element, "has no name");
    }
  }

  private static List<Element> labels(Element element) {
    return all(element, each -> each.tag().equals("text") && !text(each).isEmpty());
  }

  private static List<Element> all(Element element, Predicate<Element> wanted) {
    List<Element> found = new ArrayList<>();
    collect(element, wanted, found);
    return found;
  }

  private static void collect(Element element, Predicate<Element> wanted, List<Element> found) {
    if (wanted.test(element)) {
      found.add(element);
    }
    for (Node child : element.children()) {
      if (child instanceof Element inner) {
        collect(inner, wanted, found);
      }
    }
  }

  private static String className(Element element) {
    return value(element, "class");
  }

  /** Empty if the attribute is not there. */
  private static String value(Element element, String name) {
    int index = element.attributes().indexOf(name);
    return index < 0 ? "" : element.attributes().value(index);
  }

  private static double percent(Element element, String name) {
    return Double.parseDouble(value(element, name).replace("%", ""));
  }

  private static double em(Element element, String name) {
    return Double.parseDouble(value(element, name).replace("em", ""));
  }

  private static String text(Element element) {
    StringBuilder all = new StringBuilder();
    for (Node child : element.children()) {
      all.append(child instanceof Text text ? text.value() : text((Element) child));
    }
    return all.toString();
  }

  private void check(boolean isRight, Element element, String fault) {
    if (!isRight) {
      String html = Printed.html(element);
      faults.add(fault + " – " + html.substring(0, Math.min(300, html.length())));
    }
  }
}
