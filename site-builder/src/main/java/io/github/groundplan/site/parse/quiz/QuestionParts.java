package io.github.groundplan.site.parse.quiz;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import io.github.groundplan.demo.quiz.Prose;
import io.github.groundplan.demo.quiz.Question;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One question: a heading, what is asked, what can be answered, and why; and comments. */
final class QuestionParts {
  private static final String KINDS =
      "- [x] and - [ ] for a choice, 1. for an order, = 4 for a number";
  private static final Question.Lesson UNKNOWN = new Question.Lesson("", "");

  private final Heading heading;
  private final List<Node> parts;
  private final Report report;
  private final ProseReader prose;

  private Prose ask = Prose.EMPTY;
  private Prose why = Prose.EMPTY;
  private Optional<Node> answer = Optional.empty();
  private boolean isExplained;
  private boolean isClean = true;

  QuestionParts(Heading heading, List<Node> parts, Report report) {
    this.heading = heading;
    this.parts = parts;
    this.report = report;
    prose = new ProseReader(report);
  }

  /** The question; nothing if it has mistakes, all of which are reported. */
  Optional<AskedQuestion> read() {
    if (heading.getLevel() != 2) {
      refuse(heading, "a question has a heading of level 2", "begin with ##");
    }
    parts.forEach(this::part);
    if (ask.isEmpty()) {
      refuse(heading, "nothing is asked here", "write the question below the heading");
    }
    if (answer.isEmpty()) {
      refuse(heading, "this question has no answer", KINDS);
    }
    if (!isExplained) {
      refuse(heading, "this question has no explanation", "end it with a line that begins with >");
    }
    Optional<Link> link = link();
    String id = id(link.map(Node.class::cast).orElse(heading));
    Optional<Question> question = answer.flatMap(node -> question(id, node));
    return isClean && prose.isClean()
        ? question.map(found -> asked(found, link))
        : Optional.empty();
  }

  private void part(Node node) {
    if (node instanceof Paragraph && NumberAnswer.isOne(node)) {
      answer(node);
    } else if (node instanceof Paragraph) {
      if (!ask.isEmpty()) {
        refuse(node, "a question is one paragraph", "the explanation begins with >");
      } else if (answer.isPresent()) {
        refuse(node, "the question stands above its answer", "the explanation begins with >");
      }
      NumberAnswer.hidden(node)
          .ifPresent(
              line ->
                  refuse(
                      line, "this answer is part of the question", "leave a line free above it"));
      ask = prose.read(node);
    } else if (node instanceof BlockQuote) {
      if (isExplained) {
        refuse(node, "this question is explained already", "what belongs to an option is indented");
      }
      isExplained = true;
      why = prose.paragraph(node);
    } else if (node instanceof ListBlock) {
      answer(node);
    } else if (!(node instanceof HtmlCommentBlock)) {
      String hint = "a paragraph, a list of answers, an explanation that begins with >";
      refuse(node, "this is no part of a question", hint);
    }
  }

  private void answer(Node node) {
    if (answer.isPresent()) {
      refuse(node, "this question has an answer already", "what belongs to an option is indented");
    } else {
      answer = Optional.of(node);
    }
  }

  private Optional<Question> question(String id, Node node) {
    Prose asked = ask.isEmpty() ? Prose.of(id) : ask;
    if (node instanceof Paragraph) {
      return new NumberAnswer(node.getChars().trim(), report)
          .read()
          .map(
              number ->
                  Question.number(
                      id, asked, number.value(), number.tolerance(), number.unit(), why, UNKNOWN));
    }
    ListAnswer list = new ListAnswer((ListBlock) node, prose, report);
    return (node instanceof BulletList ? list.choice() : list.order())
        .map(kind -> Question.choice(id, kind, asked, list.options(), why, UNKNOWN));
  }

  private AskedQuestion asked(Question question, Optional<Link> link) {
    return new AskedQuestion(
        question,
        report.span(heading.getText()),
        link.map(
            node -> new AskedQuestion.Link(node.getUrl().unescape(), report.span(node.getUrl()))),
        Claims.untested(parts, report));
  }

  /** The link that the heading is. */
  private Optional<Link> link() {
    for (Node child : heading.getDescendants()) {
      if (child instanceof Link link) {
        if (heading.getFirstChild() != link || heading.getLastChild() != link) {
          refuse(link, "a heading is a link as a whole or not at all", "put all of it into [ ]");
        }
        return Optional.of(link);
      }
    }
    return Optional.empty();
  }

  private String id(Node named) {
    String text = new TextCollectingVisitor().collectAndGetText(named);
    String id = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    if (id.isEmpty()) {
      refuse(heading, "this heading gives the question no name", "use letters from a to z");
      return "unknown";
    }
    return id;
  }

  private void refuse(Node node, String message, String hint) {
    isClean = false;
    report.error(node.getChars(), message, hint);
  }
}
