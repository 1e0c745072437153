package io.github.groundplan.site.diagram;

import io.github.groundplan.site.diagnostic.Braces;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Passage;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.typography.Punctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a diagram's text: {@code title: …}, {@code A -> B: words}, {@code A -x B: words},
 * {@code A: words}. Empty lines and those that begin with # say nothing.
 *
 * @param title the caption
 * @param isClean whether all lines could be read; the others were reported
 */
record Script(String title, List<Step> steps, boolean isClean) {
  private static final Pattern TITLE = Pattern.compile("\\s*title:\\s*(.*)");
  private static final Pattern ARROW =
      Pattern.compile("\\s*([^:]*?)\\s*(->|(?<=\\s)-x(?=\\s))\\s*([^:]*?)\\s*(?::\\s*(.*?)\\s*)?");

  /** Whatever looks like an arrow: those of other notations, too. */
  private static final Pattern SIGN =
      Pattern.compile("[-=<>]*(?:[-=]>|<[-=])[-=<>]*|(?<=\\s)-x(?=\\s)");

  private static final Pattern WORK = Pattern.compile("\\s*([^:]+?)\\s*:\\s*(.*?)\\s*");
  private static final Pattern NAME = Pattern.compile("[^,]+");

  Script {
    title = Punctuation.ofCaption(title);
    steps = List.copyOf(steps);
  }

  /**
   * A line.
   *
   * @param from who sends, or does something
   * @param to who receives; nobody if something is done
   * @param words behind the colon; may be empty
   * @param isLost whether the message does not arrive
   */
  record Step(Span from, List<Span> to, String words, boolean isLost, Span arrow) {
    Step {
      words = Punctuation.ofCaption(words);
      to = List.copyOf(to);
    }
  }

  static Script read(Span home, Passage body, Diagnostics diagnostics) {
    String title = "";
    List<Step> steps = new ArrayList<>();
    boolean isClean = true;
    for (Span line : body.lines()) {
      Braces.report(line, diagnostics);
      Matcher named = TITLE.matcher(line.text());
      if (named.matches()) {
        title = named.group(1).strip();
      } else if (!line.text().isBlank() && !line.text().strip().startsWith("#")) {
        isClean &= step(line, steps, diagnostics);
      }
    }
    if (title.isEmpty()) {
      String hint = "add a line such as title: Where a request goes";
      diagnostics.report(home.error("this diagram has no title", hint));
      isClean = false;
    }
    return new Script(title, steps, isClean);
  }

  private static boolean step(Span line, List<Step> steps, Diagnostics diagnostics) {
    if (!hasOneArrow(line, diagnostics)) {
      return false;
    }
    Matcher arrow = ARROW.matcher(line.text());
    if (arrow.matches()) {
      Span from = part(line, arrow, 1);
      Span sign = part(line, arrow, 2);
      List<Span> to = names(part(line, arrow, 3));
      if (from.length() == 0 || to.isEmpty()) {
        String message = from.length() == 0 ? "from where?" : "to where?";
        diagnostics.report(sign.error(message, "as in Client -> Server: GET /cart"));
        return false;
      }
      String words = arrow.group(4) == null ? "" : arrow.group(4);
      steps.add(new Step(from, to, words, arrow.group(2).equals("-x"), sign));
      return true;
    }
    Matcher work = WORK.matcher(line.text());
    if (work.matches() && !work.group(2).isEmpty()) {
      Span from = part(line, work, 1);
      steps.add(new Step(from, List.of(), work.group(2), false, from));
      return true;
    }
    String shown = line.text().strip();
    int start = line.text().indexOf(shown);
    String hint = "write a line such as Client -> Server: GET /cart";
    diagnostics.report(line.part(start, shown.length()).error("this says nothing", hint));
    return false;
  }

  /** Whether no arrow but the first stands before the words, and that one is of this notation. */
  private static boolean hasOneArrow(Span line, Diagnostics diagnostics) {
    String head = line.text().split(":", 2)[0];
    Matcher sign = SIGN.matcher(head);
    for (int i = 0; sign.find(); i++) {
      boolean isKnown = sign.group().equals("->") || sign.group().equals("-x");
      if (i > 0 || !isKnown) {
        Span place = line.part(sign.start(), sign.group().length());
        String message = isKnown ? "a second arrow stands in this line" : "this is no arrow";
        String hint = isKnown ? "give it a line of its own" : "an arrow is written ->";
        diagnostics.report(place.error(message, hint));
        return false;
      }
    }
    return true;
  }

  private static List<Span> names(Span list) {
    List<Span> names = new ArrayList<>();
    Matcher name = NAME.matcher(list.text());
    while (name.find()) {
      String shown = name.group().strip();
      if (!shown.isEmpty()) {
        names.add(list.part(name.start() + name.group().indexOf(shown), shown.length()));
      }
    }
    return names;
  }

  private static Span part(Span line, Matcher matcher, int group) {
    return line.part(matcher.start(group), matcher.end(group) - matcher.start(group));
  }
}
