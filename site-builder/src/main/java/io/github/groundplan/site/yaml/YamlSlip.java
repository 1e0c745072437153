package io.github.groundplan.site.yaml;

import io.github.groundplan.site.yaml.NoYaml.Spot;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Tells from what the library could not read, and from the lines there, which slip was made. The
 * library's own words are of tokens that no author has heard of.
 */
final class YamlSlip {
  private static final String IN_QUOTES = "put the value in quotes";
  private static final String FOUND = "but found '";

  private final String problem;
  private final String context;
  private final Optional<Mark> begun;
  private final Mark mark;
  private final YamlLines lines;

  YamlSlip(MarkedYamlEngineException e, String text) {
    problem = String.valueOf(e.getProblem()).strip();
    context = String.valueOf(e.getContext());
    begun = e.getContextMark();
    mark = e.getProblemMark().orElseThrow();
    lines = new YamlLines(text);
  }

  NoYaml told() {
    return ofUnclosed()
        .or(this::ofBrackets)
        .or(this::ofColons)
        .or(this::ofIndentation)
        .or(this::ofFirstCharacter)
        .or(this::ofQuotes)
        .or(this::ofBlocks)
        .orElseGet(
            () ->
                here(
                    "what stands here can't be read",
                    "is a colon, a bracket or a quotation mark missing here, or in the line above?"));
  }

  private NoYaml here(String reason, String hint) {
    return NoYaml.at(Spot.of(mark), reason, hint);
  }

  /** The end is seldom what is wrong: a quotation mark or a bracket far above it is. */
  private Optional<NoYaml> ofUnclosed() {
    if (problem.contains("TAB")) {
      return Optional.of(here("a tab stands where only spaces can", "indent with spaces"));
    }
    boolean isQuoted = context.contains("quoted scalar");
    boolean isAtEnd = problem.contains("end of stream") || problem.contains("stream end");
    boolean isCut = isQuoted && problem.contains("document separator");
    if (begun.isEmpty() || !(isAtEnd || isCut || isFlowBegunAbove())) {
      return Optional.empty();
    }
    Optional<Spot> opening =
        isQuoted ? begun.map(Spot::of) : lines.lastOpen(isAtEnd ? mark : begun.get());
    return opening.map(spot -> neverClosed(spot, lines.character(spot)));
  }

  private static NoYaml neverClosed(Spot spot, String opening) {
    String closing = opening.equals("[") ? "]" : opening.equals("{") ? "}" : "another " + opening;
    return NoYaml.at(spot, "this " + opening + " is never closed", "close it with " + closing);
  }

  /** Whether a list in brackets goes on, as it seems, in a line that is none of it. */
  private boolean isFlowBegunAbove() {
    return problem.startsWith("expected ','")
        && begun.isPresent()
        && begun.get().getLine() < mark.getLine();
  }

  private Optional<NoYaml> ofBrackets() {
    String found = lines.character(mark);
    if (problem.startsWith("expected ','")) {
      String opening = begun.map(lines::character).orElse("[");
      String closing = opening.equals("[") ? "]" : "}";
      if (found.equals("]") || found.equals("}")) {
        String reason = "a " + opening + " is open here, and " + found + " does not close it";
        return Optional.of(here(reason, "close it with " + closing + " first"));
      }
      String hint = "put a comma between two entries, and quotes around a text with a colon in it";
      return Optional.of(here("a comma or a " + closing + " is missing before this", hint));
    }
    boolean isStray = problem.contains(FOUND + "]") || problem.contains(FOUND + "}");
    if (isStray) {
      return Optional.of(
          here("this " + found + " closes nothing", "leave it out, or " + IN_QUOTES));
    }
    if (problem.contains(FOUND + ",")) {
      String hint = "leave the comma out, or write what is empty as \"\"";
      return Optional.of(here("nothing stands before this comma", hint));
    }
    return Optional.empty();
  }

  private Optional<NoYaml> ofColons() {
    if (problem.contains("find expected ':'") && begun.isPresent()) {
      return Optional.of(lines.withoutColon(begun.get().getLine()));
    }
    if (problem.startsWith("mapping values")) {
      return Optional.of(lines.secondColon(mark));
    }
    return problem.contains(FOUND + ":")
        ? Optional.of(here("a key is missing before this colon", "as in title: Scaling"))
        : Optional.empty();
  }

  private Optional<NoYaml> ofIndentation() {
    if (problem.contains(FOUND + "-'")) {
      String hint = "a list stands below a key of its own, such as items:";
      return Optional.of(here("an item of a list stands among keys", hint));
    }
    if (problem.contains(FOUND + "?'")) {
      String hint = "indent it below the item that it belongs to";
      return Optional.of(here("a key stands among the items of a list", hint));
    }
    if (problem.startsWith("sequence entries")) {
      String hint = "begin it on the next line, or write it as [one, two]";
      return Optional.of(here("no list can begin behind a key", hint));
    }
    if (problem.contains("document start>") && mark.getLine() > 0) {
      return Optional.of(lines.secondStart(mark));
    }
    return problem.contains("block end>, " + FOUND + "<") && lines.isFirst(mark)
        ? Optional.of(lines.misplaced(mark))
        : Optional.empty();
  }

  private Optional<NoYaml> ofFirstCharacter() {
    String found = lines.character(mark);
    if (problem.contains("cannot start any token")) {
      return Optional.of(here("no value can begin with " + found, IN_QUOTES));
    }
    if (problem.startsWith("mapping keys")) {
      return Optional.of(here("no value can begin with ?", IN_QUOTES));
    }
    boolean isAlias = context.contains("an alias") || problem.contains("undefined alias");
    if (isAlias || context.contains("an anchor") || context.contains("a tag")) {
      Mark first = begun.orElse(mark);
      String begins = lines.character(first);
      return Optional.of(NoYaml.at(Spot.of(first), "no value can begin with " + begins, IN_QUOTES));
    }
    return Optional.empty();
  }

  private Optional<NoYaml> ofQuotes() {
    if (problem.contains("escape")) {
      String hint = "write a backslash as \\\\, or put the text in '…'";
      return Optional.of(here("the backslash here makes no character that is known", hint));
    }
    boolean isBehind = problem.contains(FOUND + "<scalar>") && lines.isBehindQuotes(mark);
    String hint = "within \"…\" write a quotation mark as \\\", and within '…' write ' as ''";
    return isBehind
        ? Optional.of(here("the text in quotes ends before this", hint))
        : Optional.empty();
  }

  private Optional<NoYaml> ofBlocks() {
    if (problem.contains("leading empty lines")) {
      return Optional.of(
          here("an empty line above is indented further than this", "take its spaces away"));
    }
    if (context.contains("block scalar")) {
      String hint = "begin the text on the next line, or " + IN_QUOTES;
      return Optional.of(here("nothing can stand behind | or >", hint));
    }
    boolean isSecond = problem.contains("another document");
    return isSecond
        ? Optional.of(here("a second document begins here", "leave out the line of ---"))
        : Optional.empty();
  }
}
