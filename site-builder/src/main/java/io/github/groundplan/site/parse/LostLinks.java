package io.github.groundplan.site.parse;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.groundplan.sim.text.Spelling;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Span;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what was to be a link and is not: Markdown takes it for text, and nobody but readers would
 * see it.
 */
final class LostLinks {
  /** {@code [words](my file.md)}, with angle brackets around or without. */
  private static final Pattern SPACED =
      Pattern.compile(
          "]\\((<[^<>\\n]*[ \\t][^<>\\n]*>"
              + "|[^\\s()<>\"']+[ \\t][^()<>\\n\"']*\\.[A-Za-z0-9]{2,5}(?:#[^\\s()]*)?)"
              + "(?:[ \\t]+(?:\"[^\"\\n]*\"|'[^'\\n]*'))?\\)");

  /** {@code [words][name]}; {@code matrix[i][j]} is none. */
  private static final Pattern NAMED =
      Pattern.compile("(?<![\\p{L}\\p{N}\\])])\\[[^\\[\\]\\n]+]\\[([^\\[\\]\\n^][^\\[\\]\\n]*)]");

  private final Place place;
  private final Diagnostics diagnostics;
  private final Document document;

  /** What is read as it is written, at its place; all else is line feeds. */
  private final char[] text;

  private final Set<String> names = new TreeSet<>();

  private LostLinks(Document document, Place place, Diagnostics diagnostics) {
    this.document = document;
    this.place = place;
    this.diagnostics = diagnostics;
    text = new char[document.getChars().length()];
    Arrays.fill(text, '\n');
  }

  /** Reports them. */
  static void report(Document document, Place place, Diagnostics diagnostics) {
    LostLinks lost = new LostLinks(document, place, diagnostics);
    lost.collect(document);
    String read = new String(lost.text);
    // Most texts have neither, and a pattern is dear where it is tried at every letter.
    if (read.contains("](")) {
      lost.reportSpaced(read);
    }
    if (read.contains("][")) {
      lost.reportNamed(read);
    }
  }

  /** Whether that is no element, but what was to be the address of a link. */
  static boolean isAddress(Node node) {
    int start = node.getStartOffset();
    return node instanceof HtmlInline
        && start > 1
        && node.getDocument().getChars().subSequence(start - 2, start).toString().equals("](");
  }

  /** All that is read as it is written; what is something else stands as a line of its own. */
  private void collect(Node parent) {
    for (Node node : parent.getChildren()) {
      if (node instanceof Reference reference) {
        names.add(reference.getReference().toString());
      }
      boolean isLost = node instanceof RefNode reference && !reference.isDefined();
      if (isLost || node instanceof Text || node instanceof HtmlInline) {
        copy(node);
      } else if (!(node instanceof LinkNodeBase || node instanceof RefNode)) {
        collect(node);
      }
    }
  }

  private void copy(Node node) {
    int start = node.getStartOffset();
    for (int i = start; i < node.getEndOffset(); i++) {
      text[i] = document.getChars().charAt(i);
    }
  }

  private void reportSpaced(String read) {
    Matcher lost = SPACED.matcher(read);
    while (lost.find()) {
      String address = lost.group(1).replaceAll("^<|>$", "").strip();
      String hint = "write %20 for a space: " + address.replace(" ", "%20");
      report(lost, "an address with a space in it makes no link", hint);
    }
  }

  private void reportNamed(String read) {
    Matcher lost = NAMED.matcher(read);
    while (lost.find()) {
      boolean isEscaped = lost.start() > 0 && document.getChars().charAt(lost.start() - 1) == '\\';
      if (isEscaped) {
        continue;
      }
      String name = lost.group(1);
      String hint =
          Spelling.nearest(name, names)
              .map(near -> "did you mean \"" + near + "\"?")
              .orElse("write it below, [" + name + "]: https://…, or \\[ where no link is meant");
      report(lost, "no line says where \"" + name + "\" leads", hint);
    }
  }

  private void report(Matcher lost, String message, String hint) {
    Span span = place.of(document.getChars().subSequence(lost.start(1), lost.end(1)));
    diagnostics.report(span.error(message, hint));
  }
}
