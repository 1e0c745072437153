package io.github.groundplan.site.parse.quiz;

import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.groundplan.sim.number.Numeral;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An answer that is a number: {@code = 63.4 ± 0.5 %}.
 *
 * @param line without space around
 */
record NumberAnswer(BasedSequence line, Report report) {
  private static final String NUMBER = "-?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?";
  private static final Pattern FORM =
      Pattern.compile(
          "=\\s*("
              + NUMBER
              + ")(?:\\s*(?:±|\\+/?-)\\s*("
              + NUMBER
              + "))?(?:\\s*([^\\s0-9,.±].{0,23}))?");

  /** Whether a paragraph is meant as an answer. */
  static boolean isOne(Node paragraph) {
    return paragraph.getChars().trim().startsWith("=");
  }

  /** A line within a paragraph that is meant as an answer. */
  static Optional<Node> hidden(Node paragraph) {
    for (Node child : paragraph.getChildren()) {
      if (child.getPrevious() instanceof SoftLineBreak && child.getChars().startsWith("= ")) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** What the line says; nothing if it is wrong, which is reported. */
  Optional<Amount> read() {
    Matcher form = FORM.matcher(line);
    if (!form.matches()) {
      report.error(line, "this is no number", "as in = 4, or = 63.4 ± 0.5 %");
      return Optional.empty();
    }
    String tolerance = form.group(2) == null ? "0" : form.group(2);
    if (tolerance.startsWith("-")) {
      BasedSequence place = line.subSequence(form.start(2), form.end(2));
      report.error(place, "a tolerance is zero or more", "");
      return Optional.empty();
    }
    String unit = form.group(3) == null ? "" : form.group(3);
    return Optional.of(new Amount(value(form.group(1)), value(tolerance), unit));
  }

  private static double value(String number) {
    return Numeral.of(number.replace(",", "")).value();
  }

  /** A number with how far from it is still right. */
  record Amount(double value, double tolerance, String unit) {}
}
