package io.github.groundplan.site.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the tags out of HTML, which comes in pieces that may break off within an attribute. Knows
 * as much of HTML as the parse stage lets through.
 */
final class TextReader {
  /** Between the words of other elements there is a space, whether one was written or not. */
  private static final Set<String> WITHIN_WORDS =
      Set.of(
          "a", "abbr", "b", "code", "del", "dfn", "em", "i", "kbd", "mark", "small", "span",
          "strong", "sub", "sup");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Pattern ID = Pattern.compile("\\sid=[\"']?([^\"'\\s>]+)");
  private static final Pattern ENTITY = Pattern.compile("&(#[0-9]+|#[xX][0-9a-fA-F]+|[a-z]+);");
  private static final Map<String, String> ENTITIES =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

  /** Whose rows nobody looks for by their words, and nobody reads from the first to the last. */
  private static final String RECORDS = " class=\"records\"";

  private final List<Prose.Section> sections = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder tag = new StringBuilder();
  private boolean isInTag;

  /** The element that is passed over, up to its end; empty if none is. */
  private String silent = "";

  private char quote;
  private String id = "";
  private String heading = "";

  void read(String html) {
    int at = 0;
    while (at < html.length()) {
      at = isInTag ? tag(html, at) : text(html, at);
    }
  }

  /** Reads on up to the next tag, and gives the place of its name. */
  private int text(String html, int start) {
    int open = html.indexOf('<', start);
    int end = open < 0 ? html.length() : open;
    if (silent.isEmpty()) {
      text.append(html.substring(start, end));
    }
    isInTag = open >= 0;
    tag.setLength(0);
    return end + 1;
  }

  List<Prose.Section> sections() {
    end();
    return sections;
  }

  /** Reads on up to the end of a tag, and gives the place behind it. */
  private int tag(String html, int start) {
    int at = start;
    while (at < html.length() && (quote != 0 || html.charAt(at) != '>')) {
      char c = html.charAt(at++);
      if (quote == 0) {
        quote = c == '"' || c == '\'' ? c : 0;
      } else if (c == quote) {
        quote = 0;
      }
    }
    String part = html.substring(start, at);
    if (at == html.length()) {
      tag.append(part);
    } else {
      isInTag = false;
      close(tag.isEmpty() ? part : tag + part);
    }
    return at + 1;
  }

  private void close(String all) {
    boolean isEnd = all.startsWith("/");
    String name = isEnd ? all.substring(1).strip().toLowerCase(Locale.ROOT) : name(all);
    if (silent.isEmpty() && (all.contains(RECORDS) || isDrawing(name, all))) {
      silent = name;
    } else if (isEnd && name.equals(silent)) {
      silent = "";
    }
    if (HEADINGS.contains(name)) {
      if (isEnd) {
        heading = words();
      } else {
        end();
        Matcher found = ID.matcher(all);
        id = found.find() ? found.group(1) : "";
      }
    } else if (!WITHIN_WORDS.contains(name)) {
      text.append(' ');
    }
  }

  /** What a drawing shows stands in words beside it; a diagram is drawn once for each width. */
  private static boolean isDrawing(String name, String tag) {
    return name.equals("svg") && tag.contains(" aria-hidden=\"true\"");
  }

  private static String name(String tag) {
    int end = 0;
    while (end < tag.length() && tag.charAt(end) != '/' && tag.charAt(end) > ' ') {
      end++;
    }
    return tag.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private void end() {
    sections.add(new Prose.Section(id, heading, words()));
    id = "";
    heading = "";
  }

  /** What was read since the last time. */
  private String words() {
    String plain = text.toString();
    text.setLength(0);
    if (plain.indexOf('&') >= 0) {
      plain =
          ENTITY
              .matcher(plain)
              .replaceAll(match -> Matcher.quoteReplacement(meant(match.group(1))));
    }
    return spaced(plain).strip();
  }

  /** The text, one space wherever there are blanks or control characters. */
  private static String spaced(String plain) {
    char[] letters = plain.toCharArray();
    int size = 0;
    boolean isGap = false;
    for (char c : letters) {
      boolean isBlank = c <= ' ' || Character.isISOControl(c);
      if (!isBlank) {
        if (isGap) {
          letters[size++] = ' ';
        }
        letters[size++] = c;
      }
      isGap = isBlank;
    }
    return new String(letters, 0, size);
  }

  private static String meant(String entity) {
    if (entity.startsWith("#")) {
      boolean isHex = entity.charAt(1) == 'x' || entity.charAt(1) == 'X';
      int code = Integer.parseInt(entity.substring(isHex ? 2 : 1), isHex ? 16 : 10);
      return Character.isValidCodePoint(code) ? Character.toString(code) : " ";
    }
    return ENTITIES.getOrDefault(entity, " ");
  }
}
