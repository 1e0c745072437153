package io.github.groundplan.site.parse;

import io.github.groundplan.site.diagnostic.Passage;
import io.github.groundplan.site.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a part out of a snippet. Regions begin at a comment {@code region NAME} and end at the next
 * comment {@code endregion} that belongs to them; those comments are never shown. What all lines
 * are indented by is left out.
 */
final class SnippetPart {
  private static final Pattern BEGIN =
      Pattern.compile("\\s*(?://|#|--|/\\*|<!--|;|%)\\s*region\\s+([\\w-]+).*");
  private static final Pattern END =
      Pattern.compile("\\s*(?://|#|--|/\\*|<!--|;|%)\\s*endregion\\b.*");

  private SnippetPart() {}

  static String whole(Passage snippet) {
    return join(texts(snippet));
  }

  /** From one line to another, both included, counted from 1. */
  static String lines(Passage snippet, int first, int last) {
    return join(texts(snippet).subList(first - 1, last));
  }

  /** The lines of a region; nothing if there is none of this name. */
  static Optional<String> region(Passage snippet, String name) {
    List<String> lines = new ArrayList<>();
    int depth = 0;
    boolean isFound = false;
    for (String line : texts(snippet)) {
      Matcher begin = BEGIN.matcher(line);
      boolean isBegin = begin.matches();
      if (depth > 0) {
        depth += isBegin ? 1 : END.matcher(line).matches() ? -1 : 0;
        lines.add(line);
      } else if (isBegin && begin.group(1).equals(name)) {
        depth = 1;
        isFound = true;
      }
    }
    return isFound ? Optional.of(join(lines)) : Optional.empty();
  }

  /** The names of all regions, in their order. */
  static List<String> regions(Passage snippet) {
    List<String> names = new ArrayList<>();
    for (String line : texts(snippet)) {
      Matcher begin = BEGIN.matcher(line);
      if (begin.matches()) {
        names.add(begin.group(1));
      }
    }
    return names;
  }

  private static List<String> texts(Passage snippet) {
    return snippet.lines().stream().map(Span::text).toList();
  }

  private static String join(List<String> lines) {
    int indent =
        lines.stream()
            .filter(line -> !line.isBlank())
            .mapToInt(SnippetPart::indent)
            .min()
            .orElse(0);
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      if (!BEGIN.matcher(line).matches() && !END.matcher(line).matches()) {
        text.append(line.isBlank() ? "" : line.substring(indent)).append('\n');
      }
    }
    return text.toString();
  }

  private static int indent(String line) {
    int indent = 0;
    while (line.charAt(indent) == ' ' || line.charAt(indent) == '\t') {
      indent++;
    }
    return indent;
  }
}
