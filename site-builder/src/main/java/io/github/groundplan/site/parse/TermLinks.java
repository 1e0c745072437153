package io.github.groundplan.site.parse;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/** Finds the first use of each term on a page: in its text, but not in headings, code or links. */
final class TermLinks {
  private final TermNames names;
  private final Set<String> done = new HashSet<>();

  private TermLinks(TermNames names) {
    this.names = names;
  }

  /** Makes links of the first uses in a page. */
  static void make(Node document, TermNames names) {
    if (!names.isEmpty()) {
      new TermLinks(names).visit(document);
    }
  }

  private void visit(Node parent) {
    boolean isTitle = isBox(parent);
    for (Node node : children(parent)) {
      isTitle &= !(node instanceof SoftLineBreak);
      if (node instanceof Text text && !isTitle) {
        split(text);
      } else if (!(node instanceof Heading
          || node instanceof Code
          || node instanceof FencedCodeBlock
          || node instanceof IndentedCodeBlock
          || node instanceof LinkNodeBase
          || node instanceof RefNode)) {
        visit(node);
      }
    }
  }

  /** Whether the first line is the title of a box, which is set apart. */
  private static boolean isBox(Node node) {
    return node instanceof Paragraph
        && node.getParent() instanceof BlockQuote
        && node.getPrevious() == null
        && node.getChars().startsWith("[!");
  }

  private static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    parent.getChildren().forEach(children::add);
    return children;
  }

  private void split(Text text) {
    BasedSequence chars = text.getChars();
    Matcher terms = names.in(chars);
    int start = 0;
    while (terms.find()) {
      String id = names.id(terms.group());
      if (done.add(id)) {
        before(text, chars.subSequence(start, terms.start()));
        BasedSequence name = chars.subSequence(terms.start(), terms.end());
        TermNode link = new TermNode(name, id);
        link.appendChild(new Text(name));
        text.insertBefore(link);
        start = terms.end();
      }
    }
    if (start == chars.length() && start > 0) {
      text.unlink();
    } else {
      text.setChars(chars.subSequence(start));
    }
  }

  private static void before(Text text, BasedSequence chars) {
    if (!chars.isEmpty()) {
      text.insertBefore(new Text(chars));
    }
  }
}
