package io.github.groundplan.site.check;

import io.github.groundplan.site.check.Tag.Attribute;
import io.github.groundplan.site.diagnostic.Source;
import io.github.groundplan.site.diagnostic.Span;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Reads the tags of a page as the tokenizer of the HTML standard does (section 13.2.5), and nothing
 * else: no tree is needed to check them.
 */
final class TagReader implements Iterator<Tag> {
  /** Elements in which there are no tags but their own end. */
  private static final Set<String> TEXTS =
      Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

  private static final String SPACE = " \t\n\f";
  private static final String SPACE_OR_END = SPACE + "/>";

  private static final boolean[] IN_SPACE = table(SPACE);
  private static final boolean[] BETWEEN_ATTRIBUTES = table(SPACE + "/");
  private static final boolean[] BEHIND_TAG_NAME = table(SPACE_OR_END);
  private static final boolean[] BEHIND_NAME = table(SPACE_OR_END + "=");
  private static final boolean[] BEHIND_VALUE = table(SPACE + ">");

  /** What ends a comment: of the second the standard says that it is a mistake, and ends it. */
  private static final Pattern COMMENT_END = Pattern.compile("--!?>");

  private final Source source;
  private final String html;
  private int at;
  private Optional<Tag> next;

  TagReader(Source source) {
    this.source = source;
    html = source.text();
    next = read();
  }

  @Override
  public boolean hasNext() {
    return next.isPresent();
  }

  @Override
  public Tag next() {
    Tag tag = next.orElseThrow();
    next = read();
    return tag;
  }

  private Optional<Tag> read() {
    for (int open = html.indexOf('<', at); open >= 0; open = html.indexOf('<', at)) {
      at = open + 1;
      if (html.startsWith("!--", at)) {
        at = comment(at + "!--".length());
      } else if (at < html.length() && isLetter(html.charAt(at))) {
        return Optional.of(tag());
      }
    }
    return Optional.empty();
  }

  private static boolean isLetter(char c) {
    return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z');
  }

  private Tag tag() {
    Span place = until(BEHIND_TAG_NAME);
    String name = lower(place.text());
    List<Attribute> attributes = new ArrayList<>();
    pass(BETWEEN_ATTRIBUTES);
    while (at < html.length() && html.charAt(at) != '>') {
      attributes.add(attribute(place));
      pass(BETWEEN_ATTRIBUTES);
    }
    at = Math.min(html.length(), at + 1);
    Tag tag = new Tag(name, place, attributes, at);
    if (TEXTS.contains(name)) {
      at = textEnd(name);
    }
    return tag;
  }

  private Attribute attribute(Span tag) {
    int start = at++; // Whatever comes first is part of the name, an equals sign too.
    until(BEHIND_NAME);
    String name = lower(html.substring(start, at));
    int behind = at;
    pass(IN_SPACE);
    if (at == html.length() || html.charAt(at) != '=') {
      at = behind;
      return new Attribute(name, "", tag);
    }
    at++;
    pass(IN_SPACE);
    Span value = value();
    String text = value.text();
    return new Attribute(
        name, text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, true), value);
  }

  private Span value() {
    char quote = at < html.length() ? html.charAt(at) : '>';
    if (quote != '"' && quote != '\'') {
      return until(BEHIND_VALUE);
    }
    int start = at + 1;
    int close = html.indexOf(quote, start);
    int end = close < 0 ? html.length() : close;
    at = Math.min(html.length(), end + 1);
    return source.span(start, end - start);
  }

  /** What stands before the first of these characters. */
  private Span until(boolean[] ends) {
    int start = at;
    while (at < html.length() && !isIn(ends, html.charAt(at))) {
      at++;
    }
    return source.span(start, at - start);
  }

  private void pass(boolean[] characters) {
    while (at < html.length() && isIn(characters, html.charAt(at))) {
      at++;
    }
  }

  /** Which letters of ASCII are among these; there are no others. */
  private static boolean[] table(String characters) {
    boolean[] table = new boolean[128];
    characters.chars().forEach(c -> table[c] = true);
    return table;
  }

  private static boolean isIn(boolean[] table, char c) {
    return c < table.length && table[c];
  }

  /** Where a comment ends whose text begins at {@code start}. */
  private int comment(int start) {
    if (html.startsWith(">", start) || html.startsWith("->", start)) {
      return start;
    }
    Matcher end = COMMENT_END.matcher(html);
    return end.find(start) ? end.end() : html.length();
  }

  /** Where the text of an element that holds no tags ends: at its own closing tag. */
  private int textEnd(String name) {
    int close = html.indexOf("</", at);
    while (close >= 0) {
      int end = close + 2 + name.length();
      boolean isOwn = html.regionMatches(true, close + 2, name, 0, name.length());
      if (isOwn && (end == html.length() || SPACE_OR_END.indexOf(html.charAt(end)) >= 0)) {
        return close;
      }
      close = html.indexOf("</", close + 2);
    }
    return html.length();
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
