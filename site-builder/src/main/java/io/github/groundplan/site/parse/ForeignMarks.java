package io.github.groundplan.site.parse;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.groundplan.site.diagnostic.Diagnostics;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds boxes, tags, tables of contents and the ids of headings as other builders of sites write
 * them. Here they would be text, and readers would see the marks.
 */
final class ForeignMarks {
  private enum Mark {
    /** MkDocs, and what can be folded there. */
    MKDOCS_BOX("(?:!!!|\\?\\?\\?\\+?)[ \\t]+(\\w+).*", "this makes no box") {
      @Override
      String hint(Matcher found) {
        return box(found.group(1));
      }
    },

    /** Docusaurus, Starlight, VitePress and Pandoc. */
    COLON_BOX(":::+[ \\t]*\\{?\\.?(\\w+).*", "this makes no box") {
      @Override
      String hint(Matcher found) {
        return box(found.group(1));
      }
    },

    /** Jekyll and Eleventy. */
    TAG("\\{%.*", "there are no tags here") {
      @Override
      String hint(Matcher found) {
        return "what is shown as it stands is written `{% … %}`";
      }
    },

    CONTENTS("\\[\\[?_?toc_?\\]?\\]", "this makes no table of contents") {
      @Override
      String hint(Matcher found) {
        return "leave it out: the contents stand beside each page";
      }
    };

    private final Pattern line;
    private final String message;

    Mark(String line, String message) {
      this.line = Pattern.compile(line, Pattern.CASE_INSENSITIVE);
      this.message = message;
    }

    abstract String hint(Matcher found);

    private static String box(String name) {
      String known = Admonition.of(name.toUpperCase(Locale.ROOT)).orElse(Admonition.NOTE).name();
      return "write > [!" + known + "] and begin each line of it with >";
    }
  }

  /** An id or a class behind a heading, as mdBook, Hugo, Docusaurus and Pandoc take it. */
  private static final Pattern HEADING_ID = Pattern.compile("\\{[#.][^{}]*\\}$");

  private ForeignMarks() {}

  /** Reports them, each at the first line of its paragraph. */
  static void report(Document document, Place place, Diagnostics diagnostics) {
    for (Node node : document.getDescendants()) {
      if (node instanceof Paragraph paragraph) {
        report(paragraph.getContentLines().get(0).trim(), place, diagnostics);
      } else if (node instanceof Heading heading) {
        reportId(heading.getText().trimEnd(), place, diagnostics);
      }
    }
  }

  private static void reportId(BasedSequence text, Place place, Diagnostics diagnostics) {
    Matcher found = HEADING_ID.matcher(text);
    if (found.find()) {
      BasedSequence id = text.subSequence(found.start(), found.end());
      String hint = "leave it out: the id of a heading is made of its words";
      diagnostics.report(place.of(id).error("this gives a heading no id", hint));
    }
  }

  private static void report(BasedSequence line, Place place, Diagnostics diagnostics) {
    for (Mark mark : Mark.values()) {
      Matcher found = mark.line.matcher(line);
      if (found.matches()) {
        diagnostics.report(place.of(line).error(mark.message, mark.hint(found)));
        return;
      }
    }
  }
}
