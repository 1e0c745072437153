package io.github.groundplan.site.parse.quiz;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import io.github.groundplan.demo.quiz.Prose;
import io.github.groundplan.demo.quiz.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An answer that is a list: of options, some of which are right, or of things in their order. */
final class ListAnswer {
  private final ListBlock list;
  private final ProseReader prose;
  private final Report report;
  private final List<Question.Option> options = new ArrayList<>();
  private boolean isClean = true;

  ListAnswer(ListBlock list, ProseReader prose, Report report) {
    this.list = list;
    this.prose = prose;
    this.report = report;
  }

  List<Question.Option> options() {
    return options;
  }

  /** Reads options with marks: one right option makes a single choice, more make several. */
  Optional<Question.Kind> choice() {
    int right = 0;
    for (Node item : list.getChildren()) {
      if (!(item instanceof TaskListItem)) {
        String hint = "begin it with - [x] if it is right, with - [ ] if not";
        refuse(item, "this option is neither right nor wrong", hint);
      }
      boolean isRight = item instanceof TaskListItem task && task.isItemDoneMarker();
      right += isRight ? 1 : 0;
      option(item, isRight);
    }
    if (isClean && right == 0) {
      refuse(list, "none of the options is right", "mark what is right: - [x]");
    }
    return kind(right == 1 ? Question.Kind.ONE : Question.Kind.MANY);
  }

  /** Reads what stands in its right order. */
  Optional<Question.Kind> order() {
    for (Node item : list.getChildren()) {
      if (item instanceof TaskListItem) {
        refuse(item, "what is put in order has no mark", "remove [x] and [ ]");
      }
      option(item, true);
    }
    return kind(Question.Kind.ORDER);
  }

  private Optional<Question.Kind> kind(Question.Kind kind) {
    if (options.size() < 2) {
      refuse(list, "one option leaves nothing to choose", "write two or more");
    }
    return isClean ? Optional.of(kind) : Optional.empty();
  }

  private void option(Node item, boolean isRight) {
    Prose text = Prose.EMPTY;
    Prose why = Prose.EMPTY;
    for (Node child : item.getChildren()) {
      if (child instanceof Paragraph && text.isEmpty()) {
        text = prose.read(child);
      } else if (child instanceof BlockQuote && why.isEmpty()) {
        why = prose.paragraph(child);
      } else {
        refuse(child, "this is no part of an option", "one paragraph, then > and why");
      }
    }
    if (text.isEmpty()) {
      refuse(item, "this option is empty", "");
    }
    options.add(new Question.Option(text, isRight, why));
  }

  private void refuse(Node node, String message, String hint) {
    isClean = false;
    report.error(node.getChars(), message, hint);
  }
}
