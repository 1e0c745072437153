package io.github.groundplan.site.math;

import java.util.Optional;
import java.util.stream.Stream;

/** Letters of another cut: Unicode's Mathematical Alphanumeric Symbols. */
enum Alphabet {
  BB("mathbb", 0x1D538, 0x1D552, 0x1D7D8, "CℂHℍNℕPℙQℚRℝZℤ"),
  CAL("mathcal", 0x1D49C, 0x1D4B6, 0, "BℬEℰFℱHℋIℐLℒMℳRℛeℯgℊoℴ"),
  FRAK("mathfrak", 0x1D504, 0x1D51E, 0, "CℭHℌIℑRℜZℨ"),
  BF("mathbf", 0x1D400, 0x1D41A, 0x1D7CE, ""),
  BOLD("boldsymbol", 0x1D468, 0x1D482, 0x1D7CE, ""),
  SF("mathsf", 0x1D5A0, 0x1D5BA, 0x1D7E2, ""),
  TT("mathtt", 0x1D670, 0x1D68A, 0x1D7F6, "");

  private final String command;
  private final int capitals;
  private final int small;
  private final int digits;
  private final String exceptions;

  Alphabet(String command, int capitals, int small, int digits, String exceptions) {
    this.command = command;
    this.capitals = capitals;
    this.small = small;
    this.digits = digits;
    this.exceptions = exceptions;
  }

  static Optional<Alphabet> of(String command) {
    return Stream.of(values()).filter(value -> value.command.equals(command)).findFirst();
  }

  String command() {
    return command;
  }

  /** The text in these letters; what has no such letter stays. */
  String set(String text) {
    StringBuilder set = new StringBuilder();
    text.chars().forEach(c -> append((char) c, set));
    return set.toString();
  }

  private void append(char c, StringBuilder set) {
    int exception = exceptions.indexOf(c);
    if (exception >= 0) {
      set.append(exceptions.charAt(exception + 1));
    } else if (c >= 'A' && c <= 'Z') {
      set.appendCodePoint(capitals + c - 'A');
    } else if (c >= 'a' && c <= 'z') {
      set.appendCodePoint(small + c - 'a');
    } else if (c >= '0' && c <= '9' && digits > 0) {
      set.appendCodePoint(digits + c - '0');
    } else {
      set.append(c);
    }
  }
}
