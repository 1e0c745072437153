package io.github.groundplan.site.journey;

/**
 * Where a control stands, and what is to be done to it.
 *
 * @param kind the type of an input, else the name of the element
 * @param wanted the value that is to be set
 * @param value of a box {@code true} or {@code false}
 * @param steps from the value of a slider or a list to the one that is wanted
 * @param share where the wanted value lies on a slider, from 0 to 1
 * @param tabs from the focus to it, backwards if negative
 * @param isLost whether the focus has vanished from where a keyboard has led it
 * @param size of what a finger can hit, in CSS pixels
 * @param left of the control, in CSS pixels
 * @param obstacle what covers it; empty if nothing does
 */
record Spot(
    String kind,
    String wanted,
    String value,
    int steps,
    double share,
    int tabs,
    boolean isLost,
    double size,
    double x,
    double y,
    double left,
    double width,
    String obstacle) {
  boolean isSlider() {
    return kind.equals("range");
  }

  boolean isList() {
    return kind.equals("select");
  }

  boolean isTyped() {
    return kind.equals("number") || kind.equals("text");
  }

  boolean isRadio() {
    return kind.equals("radio");
  }

  /** Where a slider's thumb stands for the wanted value. */
  double thumbX() {
    double thumb = 20;
    return left + thumb / 2 + share * (width - thumb);
  }
}
