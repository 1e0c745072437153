package io.github.groundplan.site.parse;

import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What begins with one character within a text, and what reads it. It stands by itself: no other
 * syntax must be read before or after it, and none is looked for in all of a text.
 */
final class InlineSyntax implements InlineParserExtensionFactory {
  private final char first;
  private final Supplier<InlineParserExtension> parsers;

  /**
   * A syntax.
   *
   * @param first the character that it begins with
   * @param parsers makes a parser for one text
   */
  InlineSyntax(char first, Supplier<InlineParserExtension> parsers) {
    this.first = first;
    this.parsers = parsers;
  }

  @Override
  public CharSequence getCharacters() {
    return String.valueOf(first);
  }

  @Override
  public InlineParserExtension apply(LightInlineParser parser) {
    return parsers.get();
  }

  @Override
  public Set<Class<?>> getAfterDependents() {
    return Set.of();
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return Set.of();
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }
}
