package io.github.groundplan.site.math;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What commands without arguments, and accents, stand for. */
final class Symbols {
  private final Map<String, Symbol> byName = new TreeMap<>();

  private Symbols() {}

  /** All symbols, from the list beside the program. */
  static Symbols read() {
    Symbols symbols = new Symbols();
    try (InputStream in = Symbols.class.getResourceAsStream("/math/symbols.txt")) {
      String list = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      list.lines().map(line -> line.split(" ", 3)).forEach(symbols::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return symbols;
  }

  Optional<Symbol> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  Set<String> names() {
    return byName.keySet();
  }

  private void add(String[] parts) {
    Kind kind = Kind.valueOf(parts[1].toUpperCase(Locale.ROOT));
    byName.put(parts[0], new Symbol(kind, parts[2].replace('~', kind.space)));
  }

  /**
   * A symbol.
   *
   * @param text as it stands in HTML
   */
  record Symbol(Kind kind, String text) {
    /** Whether it joins two others, or is a bracket. */
    boolean isOperator() {
      return kind == Kind.OPERATOR || kind == Kind.FENCE;
    }
  }

  /** How a symbol behaves. */
  enum Kind {
    LETTER,
    UPRIGHT,
    OPERATOR,
    FENCE,
    /** A large operator, whose bounds stand above and below. */
    BIG,
    INTEGRAL,
    /** A name such as lim, whose bounds stand below. */
    LIMIT,
    FUNCTION,
    ACCENT('~'),
    BELOW,
    /** A line over or under what follows. */
    RULE;

    private final char space;

    Kind() {
      this('\u00a0');
    }

    Kind(char space) {
      this.space = space;
    }
  }
}
