package io.github.groundplan.site.parse;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at the HTML that an author wrote into a lesson: what the pages' policy forbids would fail
 * silently in a browser, and an element that never ends would swallow the rest of the page.
 */
final class RawHtml {
  private static final Set<String> FORBIDDEN =
      Set.of(
          "script", "style", "iframe", "frame", "object", "embed", "base", "link", "meta", "form");

  /** Elements that have no end tag. HTML Living Standard, section 13.1.2. */
  private static final Set<String> VOID =
      Set.of("area", "br", "col", "hr", "img", "input", "source", "track", "wbr");

  /**
   * In drawings and formulas {@code <path/>} is whole; a browser reads {@code <div/>} as begun.
   * HTML Living Standard, section 13.1.2.1.
   */
  private static final Set<String> FOREIGN = Set.of("svg", "math");

  private static final String COMMENT_BEGIN = "<!--";
  private static final String COMMENT_END = "-->";
  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([^\\s\"'<>/=]+)(?:\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s\"'=<>`]+))?");

  private final Diagnostics diagnostics;
  private final Set<String> ids = new HashSet<>();
  private final List<Span> addresses = new ArrayList<>();
  private final Deque<Span> open = new ArrayDeque<>();

  /** How many drawings and formulas are open. */
  private int openForeign;

  RawHtml(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The ids seen so far. */
  Set<String> ids() {
    return ids;
  }

  /** Where it leads, and what it shows, as it was written. */
  List<Span> addresses() {
    return addresses;
  }

  /** Looks at a block or a single tag; the parts of a page come in their order. */
  void visit(Span html) {
    String text = withoutComments(html);
    Matcher tags = TAG.matcher(text);
    int at = 0;
    while (tags.find(at)) {
      Span name = html.part(tags.start(2), tags.group(2).length());
      at = tagEnd(text, tags.end());
      if (at == text.length()) {
        String hint = "close it with >, and what is quoted in it with a quotation mark";
        diagnostics.report(name.error("this tag never ends", hint));
      } else if (tags.group(1).isEmpty()) {
        begin(name, text.substring(tags.end(), at), html, tags.end());
      } else {
        end(name);
      }
    }
  }

  /** Where the {@code >} of a tag stands; the length of the text if it has none. */
  private static int tagEnd(String text, int start) {
    char quote = 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote == 0 && c == '>') {
        return i;
      }
      if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      } else if (c == quote) {
        quote = 0;
      }
    }
    return text.length();
  }

  /** The text, with blanks where its comments are; one that never ends is reported. */
  private String withoutComments(Span html) {
    StringBuilder text = new StringBuilder(html.text());
    int begin = text.indexOf(COMMENT_BEGIN);
    while (begin >= 0) {
      int end = text.indexOf(COMMENT_END, begin + COMMENT_BEGIN.length());
      if (end < 0) {
        Span opening = html.part(begin, COMMENT_BEGIN.length());
        diagnostics.report(opening.error("this comment never ends", "close it with -->"));
        return text.substring(0, begin);
      }
      int behind = end + COMMENT_END.length();
      text.replace(begin, behind, " ".repeat(behind - begin));
      begin = text.indexOf(COMMENT_BEGIN, behind);
    }
    return text.toString();
  }

  /** Reports what was begun and never ended. */
  void finish() {
    for (Span name : open) {
      String tag = name.text();
      diagnostics.report(
          name.error("<" + tag + "> is never closed", "close it with </" + tag + ">"));
    }
  }

  private void begin(Span name, String attributes, Span html, int offset) {
    String tag = lower(name.text());
    if (FORBIDDEN.contains(tag)) {
      String message = "the policy of the pages forbids <" + tag + ">";
      diagnostics.report(name.error(message, "write Markdown, or a demo block"));
    }
    boolean isForeign = FOREIGN.contains(tag);
    boolean isWhole = attributes.endsWith("/") && (isForeign || openForeign > 0);
    if (!VOID.contains(tag) && !isWhole) {
      open.push(name);
      openForeign += isForeign ? 1 : 0;
    }
    boolean isDescribed = attributes(attributes, html, offset).contains("alt");
    if (tag.equals("img") && !isDescribed) {
      diagnostics.report(name.error("this image has no alt attribute", "say what it shows"));
    }
  }

  private void end(Span name) {
    if (!open.isEmpty() && lower(open.peek().text()).equals(lower(name.text()))) {
      open.pop();
      openForeign -= FOREIGN.contains(lower(name.text())) ? 1 : 0;
    } else {
      String tag = name.text();
      diagnostics.report(name.error("</" + tag + "> closes nothing that is open here", ""));
    }
  }

  /** Looks at the attributes of a tag; gives their names. */
  private Set<String> attributes(String text, Span html, int offset) {
    Set<String> names = new HashSet<>();
    Matcher attributes = ATTRIBUTE.matcher(text);
    while (attributes.find()) {
      String name = lower(attributes.group(1));
      names.add(name);
      String value = attributes.group(2) == null ? "" : attributes.group(2);
      if (name.equals("id") && !ids.add(value.replaceAll("[\"']", ""))) {
        Span span = html.part(offset + attributes.start(), attributes.group().length());
        diagnostics.report(span.error("this id stands here a second time", "name it otherwise"));
      }
      if (name.equals("href") || name.equals("src")) {
        int quote = value.startsWith("\"") || value.startsWith("'") ? 1 : 0;
        int length = value.length() - 2 * quote;
        addresses.add(html.part(offset + attributes.end() - quote - length, length));
      }
      boolean isScript = lower(value).replaceAll("[\"'\\s]", "").startsWith("javascript:");
      if (name.equals("style") || name.startsWith("on") || isScript) {
        String what = isScript ? "javascript: addresses" : name + "=";
        Span span = html.part(offset + attributes.start(1), name.length());
        diagnostics.report(span.error("the policy of the pages forbids " + what, "remove it"));
      }
    }
    return names;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
