package io.github.groundplan.site.math;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Letters of another cut: Unicode's Mathematical Alphanumeric Symbols, where there are any. Of what
 * MathML had for this, MathML Core has kept upright letters alone.
 */
enum Alphabet {
  RM("mathrm", 0, 0, 0, 0, ""),
  IT("mathit", 0, 0, 0, 0, ""),
  BB("mathbb", 0x1D538, 0x1D552, 0, 0x1D7D8, "CℂHℍNℕPℙQℚRℝZℤ"),
  CAL("mathcal mathscr", 0x1D49C, 0x1D4B6, 0, 0, "BℬEℰFℱHℋIℐLℒMℳRℛeℯgℊoℴ"),
  FRAK("mathfrak", 0x1D504, 0x1D51E, 0, 0, "CℭHℌIℑRℜZℨ"),
  BF("mathbf", 0x1D400, 0x1D41A, 0x1D6A8, 0x1D7CE, ""),
  BOLD("boldsymbol bm", 0x1D468, 0x1D482, 0x1D71C, 0x1D7CE, "∂𝝏∇𝜵ϵ𝝐ϑ𝝑ϕ𝝓ϱ𝝔ϖ𝝕"),
  SF("mathsf", 0x1D5A0, 0x1D5BA, 0, 0x1D7E2, ""),
  TT("mathtt", 0x1D670, 0x1D68A, 0, 0x1D7F6, "");

  /** So many come before the small ones. */
  private static final int GREEK_CAPITALS = 26;

  private final String commands;
  private final int capitals;
  private final int small;
  private final int greek;
  private final int digits;
  private final String exceptions;

  /** Where letters and digits begin; 0 where they stay as they are. */
  Alphabet(String commands, int capitals, int small, int greek, int digits, String exceptions) {
    this.commands = commands;
    this.capitals = capitals;
    this.small = small;
    this.greek = greek;
    this.digits = digits;
    this.exceptions = exceptions;
  }

  static Optional<Alphabet> of(String command) {
    return Stream.of(values()).filter(value -> value.names().contains(command)).findFirst();
  }

  static Stream<String> allCommands() {
    return Stream.of(values()).flatMap(value -> value.names().stream());
  }

  private List<String> names() {
    return List.of(commands.split(" ", -1));
  }

  /** A word as one identifier. A single letter is slanted by itself, a word is not. */
  String identifier(String word) {
    boolean isOne = word.codePointCount(0, word.length()) == 1;
    String form =
        this == RM && isOne
            ? " mathvariant=\"normal\""
            : this == IT && !isOne ? " class=\"formula-italic\"" : "";
    return "<mi" + form + ">" + set(word) + "</mi>";
  }

  /** The text in these letters; what has no such letter stays. */
  String set(String text) {
    StringBuilder set = new StringBuilder();
    text.codePoints().map(this::set).forEach(set::appendCodePoint);
    return set.toString();
  }

  private int set(int c) {
    int exception = exceptions.indexOf(c);
    if (exception >= 0) {
      return exceptions.codePointAt(exception + Character.charCount(c));
    }
    if (c >= 'A' && c <= 'Z') {
      return moved(c, 'A', capitals);
    }
    if (c >= 'a' && c <= 'z') {
      return moved(c, 'a', small);
    }
    if (c >= 'Α' && c <= 'Ω') {
      return moved(c, 'Α', greek);
    }
    if (c >= 'α' && c <= 'ω') {
      return moved(c, 'α' - GREEK_CAPITALS, greek);
    }
    return c >= '0' && c <= '9' ? moved(c, '0', digits) : c;
  }

  private static int moved(int c, int from, int to) {
    return to == 0 ? c : to + c - from;
  }
}
