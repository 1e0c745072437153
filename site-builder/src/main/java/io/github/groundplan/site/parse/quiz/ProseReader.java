package io.github.groundplan.site.parse.quiz;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.groundplan.demo.quiz.Prose;
import io.github.groundplan.demo.quiz.Prose.Style;
import io.github.groundplan.site.typography.Punctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads words, some of which stand out. */
final class ProseReader {
  /** As it would be one in a lesson: Pandoc's rule. */
  private static final Pattern FORMULA =
      Pattern.compile("(?<!\\\\)\\$(?!\\s)(?:\\\\.|[^$\\\\`])++(?<!\\s)\\$(?![0-9$])");

  private final Report report;
  private boolean isClean = true;

  ProseReader(Report report) {
    this.report = report;
  }

  /** Whether all could be read so far. */
  boolean isClean() {
    return isClean;
  }

  /** The words of the one paragraph that a block holds. */
  Prose paragraph(Node block) {
    Node first = block.getFirstChild();
    if (!(first instanceof Paragraph)) {
      refuse(block, "an explanation is one paragraph", "");
      return Prose.EMPTY;
    }
    if (first.getNext() != null) {
      refuse(first.getNext(), "an explanation is one paragraph", "");
    }
    return read(first);
  }

  /** The words of a paragraph. */
  Prose read(Node paragraph) {
    List<Prose.Run> runs = new ArrayList<>();
    collect(paragraph, Style.PLAIN, runs);
    return new Prose(runs);
  }

  private void collect(Node parent, Style style, List<Prose.Run> runs) {
    for (Node node : parent.getChildren()) {
      if (node instanceof Text) {
        refuseFormulas(node);
        String set =
            Punctuation.set(
                node.getChars().getBaseSequence(), node.getStartOffset(), node.getEndOffset());
        add(Escaping.unescapeString(set), style, runs);
      } else if (node instanceof HtmlEntity) {
        add(node.getChars().unescape(), style, runs);
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        add(" ", style, runs);
      } else if (node instanceof Code code) {
        add(code.getText().toString().replace('\n', ' '), Style.CODE, runs);
      } else if (node instanceof Emphasis) {
        collect(node, Style.EMPHASIS, runs);
      } else if (node instanceof StrongEmphasis) {
        collect(node, Style.STRONG, runs);
      } else {
        refuse(
            node, "this cannot stand in a question", "words, *these*, **these** and `these` can");
      }
    }
  }

  private void refuseFormulas(Node text) {
    Matcher formula = FORMULA.matcher(text.getChars());
    while (formula.find()) {
      isClean = false;
      String message = "no formula can stand in a question";
      String hint = "say it in words, or write it as `code`; a price is \\$5";
      report.error(text.getChars().subSequence(formula.start(), formula.end()), message, hint);
    }
  }

  private static void add(String text, Style style, List<Prose.Run> runs) {
    int last = runs.size() - 1;
    if (last >= 0 && runs.get(last).style() == style) {
      runs.set(last, new Prose.Run(style, runs.get(last).text() + text));
    } else if (!text.isEmpty()) {
      runs.add(new Prose.Run(style, text));
    }
  }

  private void refuse(Node node, String message, String hint) {
    isClean = false;
    report.error(node.getChars(), message, hint);
  }
}
