package io.github.groundplan.site.math;

import io.github.groundplan.sim.text.Spelling;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What to write instead of a command that there is not. */
final class Advice {
  private static final Set<String> STRUCTURES =
      Set.of(
          "begin",
          "binom",
          "cfrac",
          "dfrac",
          "displaystyle",
          "end",
          "frac",
          "left",
          "emph",
          "limits",
          "mbox",
          "middle",
          "nolimits",
          "not",
          "operatorname",
          "overset",
          "phantom",
          "pmod",
          "qquad",
          "quad",
          "right",
          "sqrt",
          "stackrel",
          "substack",
          "text",
          "textbf",
          "textit",
          "textrm",
          "textsf",
          "texttt",
          "tfrac",
          "underset");

  /** What is asked for elsewhere, and what to do here. */
  private static final Map<String, String> INSTEAD =
      Map.ofEntries(
          Map.entry("choose", "write \\binom{n}{k}"),
          Map.entry("over", "write \\frac{a}{b}"),
          Map.entry("atop", "write \\substack{a \\\\ b}"),
          Map.entry("bf", "write \\mathbf{…}"),
          Map.entry("it", "write \\mathit{…}"),
          Map.entry("rm", "write \\mathrm{…}"),
          Map.entry("mathds", "write \\mathbb{…}"),
          Map.entry("xrightarrow", "write \\overset{…}{\\to}"),
          Map.entry("tag", "leave it out: formulas have no numbers"),
          Map.entry("label", "leave it out: formulas have no numbers"),
          Map.entry("nonumber", "leave it out: formulas have no numbers"),
          Map.entry("notag", "leave it out: formulas have no numbers"),
          Map.entry("color", "leave it out: formulas are of the colour of the text"),
          Map.entry("textcolor", "leave it out: formulas are of the colour of the text"),
          Map.entry("hline", "leave it out: there are no lines in tables"),
          Map.entry("newcommand", "write it out: there are no macros"),
          Map.entry("def", "write it out: there are no macros"));

  private Advice() {}

  static String instead(String command, Set<String> symbols, Set<String> sizes) {
    Set<String> known = new TreeSet<>(symbols);
    known.addAll(STRUCTURES);
    known.addAll(sizes);
    Alphabet.allCommands().forEach(known::add);
    return Optional.ofNullable(INSTEAD.get(command))
        .or(() -> Spelling.nearest(command, known).map(near -> "did you mean \\" + near + "?"))
        .orElse("docs/authoring.md lists what can be written");
  }
}
