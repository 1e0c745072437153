package io.github.groundplan.site.parse.quiz;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import io.github.groundplan.site.diagnostic.Braces;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Passage;
import io.github.groundplan.site.parse.limit.Limits;
import java.util.ArrayList;
import java.util.List;

/** Reads the questions of a file or a block. */
public final class QuestionReader {
  private static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(Parser.EXTENSIONS, List.of(TaskListExtension.create()))
          .toImmutable();

  private static final Parser PARSER = Limits.keptBy(Parser.builder(OPTIONS)).build();

  private static final String EXAMPLE = "as in ## Three retries";

  private QuestionReader() {}

  /** All questions that can be read; what is wrong with the others is reported. */
  public static List<AskedQuestion> read(Passage passage, Diagnostics diagnostics) {
    passage.lines().forEach(line -> Braces.report(line, diagnostics));
    return Limits.read(PARSER, passage.text(), start -> passage.at(start, 1), diagnostics)
        .map(document -> questions(document, passage, diagnostics))
        .orElse(List.of());
  }

  private static List<AskedQuestion> questions(
      Document document, Passage passage, Diagnostics diagnostics) {
    Report report = new Report(passage, diagnostics);
    List<AskedQuestion> questions = new ArrayList<>();
    List<Node> parts = new ArrayList<>();
    Heading heading = null;
    for (Node node : document.getChildren()) {
      if (node instanceof Heading next) {
        if (heading != null) {
          new QuestionParts(heading, parts, report).read().ifPresent(questions::add);
        }
        heading = next;
        parts = new ArrayList<>();
      } else if (heading != null) {
        parts.add(node);
      } else if (!(node instanceof HtmlCommentBlock)) {
        report.error(node.getChars(), "a question begins with a heading", EXAMPLE);
      }
    }
    if (heading != null) {
      new QuestionParts(heading, parts, report).read().ifPresent(questions::add);
    } else if (isLeftEmpty(document)) {
      diagnostics.report(passage.at(0, 1).error("no question stands here", EXAMPLE));
    }
    return questions;
  }

  private static boolean isLeftEmpty(Node document) {
    for (Node node : document.getChildren()) {
      if (!(node instanceof HtmlCommentBlock)) {
        return false;
      }
    }
    return true;
  }
}
