package io.github.groundplan.site.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads whole numbers, and says which may stand where another does. */
abstract class WholeNumber implements ITypeConverter<Long> {
  private static final int MOST_DIGITS = 18;

  private final String noun;
  private final long least;
  private final long most;

  private WholeNumber(String noun, long least, long most) {
    this.noun = noun;
    this.least = least;
    this.most = most;
  }

  @Override
  public Long convert(String text) {
    boolean isNumber =
        !text.isEmpty()
            && text.length() <= MOST_DIGITS
            && text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (isNumber && Long.parseLong(text) >= least && Long.parseLong(text) <= most) {
      return Long.parseLong(text);
    }
    throw new TypeConversionException(
        noun + " is a whole number from " + least + " to " + most + ", not \"" + text + "\"");
  }

  /** Of a server; 0 is any that is free. */
  static final class Port extends WholeNumber {
    Port() {
      super("a port", 0, 65_535);
    }
  }

  /** As scenarios have it. */
  static final class Seed extends WholeNumber {
    Seed() {
      super("a seed", 0, 4294967295L);
    }
  }

  /** As scenarios have it. */
  static final class Requests extends WholeNumber {
    Requests() {
      super("a number of requests", 1, 1_000_000_000);
    }
  }

  /** In per cent of what a scenario describes; the sign may stand behind it. */
  static final class Load extends WholeNumber {
    Load() {
      super("a load in per cent", 1, 100_000);
    }

    @Override
    public Long convert(String text) {
      return super.convert(text.endsWith("%") ? text.substring(0, text.length() - 1) : text);
    }
  }

  /** Of a run. */
  static final class Replications extends WholeNumber {
    Replications() {
      super("a number of replications", 1, 10_000);
    }
  }

  /** Of each of two systems, as one pair has no spread. */
  static final class Pairs extends WholeNumber {
    Pairs() {
      super("a number of replications to compare", 2, 10_000);
    }
  }
}
