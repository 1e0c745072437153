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
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cc}]+");
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
    for (int i = 0; i < html.length(); i++) {
      char c = html.charAt(i);
      if (isInTag) {
        tag(c);
      } else if (c == '<') {
        isInTag = true;
        tag.setLength(0);
      } else if (silent.isEmpty()) {
        text.append(c);
      }
    }
  }

  List<Prose.Section> sections() {
    end();
    return sections;
  }

  private void tag(char c) {
    if (quote != 0) {
      quote = c == quote ? 0 : quote;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '>') {
      isInTag = false;
      close(tag.toString());
      return;
    }
    tag.append(c);
  }

  private void close(String all) {
    boolean isEnd = all.startsWith("/");
    String name = isEnd ? all.substring(1).strip().toLowerCase(Locale.ROOT) : name(all);
    if (silent.isEmpty() && all.contains(RECORDS)) {
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
    return SPACES.matcher(plain).replaceAll(" ").strip();
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
