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
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the first use of each term on a page: in its text, but not in headings, code or links. A
 * term is found as it is written, at the beginning of a sentence with a capital letter as well.
 */
final class TermLinks {
  private final Map<String, String> ids = new HashMap<>();
  private final Set<String> done = new HashSet<>();
  private final Pattern pattern;

  private TermLinks(Glossary glossary) {
    for (Glossary.Term term : glossary.terms()) {
      add(term.name(), term.id());
      term.aliases().forEach(alias -> add(alias, term.id()));
    }
    // The longest first: "response time" before "response".
    String names =
        ids.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(name -> name))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    pattern = Pattern.compile("(?<![\\p{L}\\p{N}_-])(?:" + names + ")(?![\\p{L}\\p{N}_-])");
  }

  private void add(String name, String id) {
    ids.put(name, id);
    ids.put(Character.toUpperCase(name.charAt(0)) + name.substring(1), id);
  }

  /** Makes links of the first uses in a page. */
  static void make(Node document, Glossary glossary) {
    if (!glossary.terms().isEmpty()) {
      new TermLinks(glossary).visit(document);
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
    Matcher terms = pattern.matcher(chars);
    int start = 0;
    while (terms.find()) {
      String id = ids.get(terms.group());
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
