package io.github.groundplan.site.math;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a formula, in MathML.
 *
 * @param isTall whether what is written below and above it stands there, not at its side
 * @param isFunction whether what follows is what it is applied to
 */
record Box(String xml, boolean isTall, boolean isFunction) {
  static final Box EMPTY = plain("<mrow></mrow>");

  /** After TeX: what neither joins two others nor opens a bracket. */
  private static final Pattern OPERAND =
      Pattern.compile("(?s)(?!<mo[ >]).*|<mo[^>]*>[])!|‖⌉⌋⟩}…⋯⋮]</mo>");

  private static final Pattern SIGN = Pattern.compile("<mo>([−+±∓])</mo>");

  static final String BESIDE = " lspace=\"0em\" rspace=\"0em\"";

  static Box plain(String xml) {
    return new Box(xml, false, false);
  }

  static Box tall(String xml) {
    return new Box(xml, true, false);
  }

  static Box operator(String text) {
    return plain("<mo>" + text + "</mo>");
  }

  /** A function with a name, whose bounds stand below it. */
  static Box limit(String name) {
    return new Box("<mo" + BESIDE + " movablelimits=\"true\">" + name + "</mo>", true, true);
  }

  /** As it would stand between others. */
  static Box fence(String text) {
    return plain("<mo stretchy=\"false\">" + text + "</mo>");
  }

  /** Nothing says whether it opens or closes. */
  static Box bar() {
    return plain("<mo stretchy=\"false\"" + BESIDE + ">|</mo>");
  }

  boolean isSpace() {
    return xml.startsWith("<mspace");
  }

  boolean isOperator() {
    return xml.startsWith("<mo>") || xml.startsWith("<mo ");
  }

  boolean isOperand() {
    return OPERAND.matcher(xml).matches();
  }

  /** A sign of what follows, not between two: {@code (-1)}. */
  Box asSign() {
    Matcher sign = SIGN.matcher(xml);
    return sign.matches() ? plain("<mo form=\"prefix\">" + sign.group(1) + "</mo>") : this;
  }

  /** With its bounds where they are asked to be. */
  Box withLimits(boolean areAboveAndBelow) {
    String still = xml.replace(" movablelimits=\"true\"", "");
    return new Box(
        areAboveAndBelow ? still.replaceFirst("<mo", "<mo movablelimits=\"false\"") : xml,
        areAboveAndBelow,
        isFunction);
  }

  /** With what is written at its side or above and below it; either may be empty. */
  Box scripted(String below, String above) {
    String kind = isTall ? "munder mover munderover" : "msub msup msubsup";
    int which = above.isEmpty() ? 0 : below.isEmpty() ? 1 : 2;
    String tag = kind.split(" ", 3)[which];
    return new Box("<" + tag + ">" + xml + below + above + "</" + tag + ">", false, isFunction);
  }
}
