package io.github.groundplan.site.math;

/**
 * A part of a formula, in MathML.
 *
 * @param isTall whether what is written below and above it stands there, not at its side
 * @param isFunction whether what follows is what it is applied to
 */
record Box(String xml, boolean isTall, boolean isFunction) {
  static final Box EMPTY = plain("<mrow></mrow>");

  static Box plain(String xml) {
    return new Box(xml, false, false);
  }

  static Box tall(String xml) {
    return new Box(xml, true, false);
  }

  static Box operator(String text) {
    return plain("<mo>" + text + "</mo>");
  }

  /** As it would stand between others. */
  static Box fence(String text) {
    return plain("<mo stretchy=\"false\">" + text + "</mo>");
  }

  /** With what is written at its side or above and below it; either may be empty. */
  Box scripted(String below, String above) {
    String kind = isTall ? "munder mover munderover" : "msub msup msubsup";
    int which = above.isEmpty() ? 0 : below.isEmpty() ? 1 : 2;
    String tag = kind.split(" ", 3)[which];
    return new Box("<" + tag + ">" + xml + below + above + "</" + tag + ">", false, isFunction);
  }
}
